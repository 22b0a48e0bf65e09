import type { Span } from '../../document';
import { quotationEnd } from '../content';
import type { Draft, Reading } from '../reading';

/**
 * Joins `“a,” he said. “b”` into one quote: a quotation that opens right after the report's sentence and that no report
 * of its own claims goes on with what the speaker said, also as a paragraph of its own.
 */
export function joinSplitSpeech(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const claimed = new Set(drafts.flatMap((draft) => draft.content.map(([start]) => start)));
  return drafts.map((draft) => {
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
    const next = continuation(reading, draft.sentence, claimed);
    if (next === undefined) return draft;
    claimed.add(next[0]);
    return { ...draft, content: [...draft.content, next] };
  });
}

function continuation(reading: Reading, sentence: number, claimed: ReadonlySet<number>): Span | undefined {
  const following = reading.sentences[sentence + 1];
  const own = reading.sentences[sentence];
  if (following === undefined || own === undefined) return undefined;
  // The next paragraph may go on with it too: then it is all that the paragraph holds.
  const nextParagraph =
    following.paragraph === own.paragraph + 1 && reading.paragraphs[following.paragraph]?.kind === 'prose';
  if (following.paragraph !== own.paragraph && !nextParagraph) return undefined;
  const [start] = following.span;
  const quotation = reading.quotationFrom(start);
  if (quotation === undefined || claimed.has(start)) return undefined;
  const end = quotationEnd(reading, start);
  const paragraphEnd = reading.paragraphs[following.paragraph]?.span[1] ?? end;
  return nextParagraph && end < paragraphEnd ? undefined : [start, end];
}
