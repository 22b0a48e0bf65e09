import type { FoundQuote, Segmentation } from '../document';
import { lastFrom } from '../segment/lookup';
import { wordsOf } from '../words-of';
import type { OutletMentions } from './outlet-mentions';
import { isSigned } from './posts';
import { type FoundRelay, relaysInFrame } from './relays-in-frame';

const TURN = /^:$/u;

/** What tells that what follows was said there, where no colon does. */
const CONVERSATION =
  /\b(?:interview|conversation|exchange|transcript|passage|asked|put to|clashed|sparred|spoke|speaking|appear(?:ed|ing)|sat down|pressed)\b/iu;

/** Paragraphs that may stand between two turns: a question without a name, and its answer's second paragraph. */
const BETWEEN_TURNS = 2;

/**
 * Who carried a transcript or a post that an article sets in. The paragraph before it tells: "In an interview on Channel
 * Four he clashed with the host. This is the passage.", "Her own words came later, on X:". The turns behind the first one go
 * on.
 *
 * @param index - of the quote
 * @param around - the relays of the quotes before it
 */
export function introducedBy(
  text: string,
  { sentences, paragraphs }: Segmentation,
  quotes: readonly FoundQuote[],
  mentions: OutletMentions,
  index: number,
  around: ReadonlyMap<number, readonly FoundRelay[]>,
): readonly FoundRelay[] {
  const cue = cueOf(index);
  const isTurn = TURN.test(cue);
  if (!isTurn && !isSigned(cue)) return [];
  const own = paragraphOf(quotes[index]?.content[0]?.[0]);
  const before = previousTurn();
  if (isTurn && before !== undefined && own - paragraphOf(lastOf(quotes[before])) <= BETWEEN_TURNS + 1)
    return around.get(before) ?? [];
  const told = sentences.filter(({ paragraph }) => paragraph === own - 1);
  const introduction = text.slice(...(paragraphs[own - 1]?.span ?? [0, 0]));
  if (!/:\s*$/u.test(introduction) && (isTurn ? !CONVERSATION.test(introduction) : isLong(introduction)))
    return [];
  return told
    .flatMap(({ span }) => relaysInFrame(text.slice(...span), span[0], mentions))
    .filter(({ kind, step }) => step === 'heard' && (kind === 'platform') !== isTurn);

  function cueOf(at: number): string {
    return wordsOf(text, quotes[at]?.cue ?? []);
  }

  function previousTurn(): number | undefined {
    let at = index - 1;
    while (at >= 0 && quotes[at]?.nestedIn !== undefined) at -= 1;
    return at >= 0 && TURN.test(cueOf(at)) ? at : undefined;
  }

  function paragraphOf(offset = 0): number {
    return sentences[lastFrom(sentences, offset)]?.paragraph ?? 0;
  }
}

const lastOf = (quote: FoundQuote | undefined): number | undefined => quote?.content.at(-1)?.[0];

/** A paragraph that introduces a post without a colon does nothing else. */
const LONGEST_INTRODUCTION = 200;
const isLong = (introduction: string): boolean => introduction.length > LONGEST_INTRODUCTION;
