import type { Span } from '../../document';
import { wordsOf } from '../../words-of';
import { addresseeOf, isBareQuestion } from '../exchange';
import { lastFrom } from '../../segment/lookup';
import { quotationEnd } from '../content';
import type { Draft, Reading } from '../reading';

/**
 * Joins `“a,” he said. “b”` into one quote: a quotation that opens right after the report's sentence and that no report
 * of its own claims goes on with what the speaker said, also as a paragraph of its own.
 */
export function joinSplitSpeech(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const own = drafts.map((draft) => withoutAnswer(reading, draft));
  const claimed = new Set(own.flatMap((draft) => draft.content.map(([start]) => start)));
  return own.map((draft) => {
    const last = draft.content.at(-1);
    if (
      last === undefined ||
      draft.pattern === 'colon' ||
      draft.pattern === 'signature' ||
      reading.quotationAt(last[0])?.span[0] !== last[0]
    )
      return draft;
    const frameEnd = reading.endOf(draft.frame[1] - 1);
    if (frameEnd < last[0]) return draft;
    const next = continuation(reading, draft, claimed);
    if (next === undefined) return draft;
    claimed.add(next[0]);
    return { ...draft, content: [...draft.content, next] };
  });
}

function continuation(reading: Reading, draft: Draft, claimed: ReadonlySet<number>): Span | undefined {
  const { sentence } = draft;
  const following = reading.sentences[sentence + 1];
  const own = reading.sentences[sentence];
  if (following === undefined || own === undefined) return undefined;
  // The next paragraph may go on with it too: then it is all that the paragraph holds.
  const nextParagraph =
    following.paragraph === own.paragraph + 1 && reading.paragraphs[following.paragraph]?.kind === 'prose';
  if (following.paragraph !== own.paragraph && !nextParagraph) return undefined;
  if (nextParagraph && asks(reading, draft.cue, draft.content.at(-1))) return undefined;
  const [start] = following.span;
  const quotation = reading.quotationFrom(start);
  if (quotation === undefined || claimed.has(start)) return undefined;
  const end = quotationEnd(reading, start);
  if (nextParagraph && isOfAnother(reading, draft, [start, end])) return undefined;
  const paragraphEnd = reading.paragraphs[following.paragraph]?.span[1] ?? end;
  return nextParagraph && end < paragraphEnd ? undefined : [start, end];
}

/**
 * “Under the bunks?” she asked him: what a paragraph of its own holds behind it is the answer, and another’s; so is a question
 * that stands as such a paragraph, or words to whoever spoke.
 */
function withoutAnswer(reading: Reading, draft: Draft): Draft {
  const at = draft.content.findIndex(
    ([start, end], index) =>
      index > 0 &&
      (asks(reading, draft.cue, draft.content[index - 1]) || isOfAnother(reading, draft, [start, end])) &&
      paragraphAt(reading, start) > paragraphAt(reading, draft.content[index - 1]?.[0] ?? start),
  );
  return at === -1 ? draft : { ...draft, content: draft.content.slice(0, at) };
}

/** Whether a paragraph that is nothing but a quotation asks who spoke before it, or calls him by what the report calls him. */
function isOfAnother(reading: Reading, draft: Draft, [start, end]: Span): boolean {
  const { text, paragraphs } = reading;
  const words: Span = [start, Math.min(end, reading.paragraphEnd(start))];
  if (isBareQuestion(text, paragraphs, words)) return true;
  const called = addresseeOf(text.slice(...words));
  const span = reading.sourceOf(draft);
  const source = span === undefined ? '' : text.slice(...span);
  return called !== undefined && source.split(/[\s,]+/u).includes(called);
}

/** Whether a cue asks and what it asks ends as questions do. */
function asks({ text }: Reading, cue: readonly Span[], content: Span | undefined): boolean {
  const end = content?.[1] ?? 0;
  return (
    /\bask(?:s|ed|ing)?\b/iu.test(wordsOf(text, cue)) &&
    /\?[”"’'»]*$/u.test(text.slice(Math.max(0, end - 4), end))
  );
}

const paragraphAt = ({ sentences }: Reading, offset: number): number =>
  sentences[Math.max(0, lastFrom(sentences, offset))]?.paragraph ?? 0;
