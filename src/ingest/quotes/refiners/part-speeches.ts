import type { Span } from '../../document';
import { lastFrom } from '../../segment/lookup';
import type { Draft, Reading } from '../reading';

/**
 * Parts quotations that one report holds and that no reader would take for one speech: over the border of paragraphs one
 * goes on only where the next begins with quotation marks, and where nothing but the report's own sentence stands between;
 * a quotation of a later sentence that a comma ends is of whoever follows it.
 * What is parted is left to the rules and to the stages that read who goes on.
 */
export function partSpeeches(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const { content } = draft;
    const anchor = anchorOf(reading, draft);
    if (isOfAnother(reading, draft, content[anchor])) return [];
    if (content.length < 2) return [draft];
    let from = anchor;
    while (from > 0 && goesOn(reading, draft, content[from - 1], content[from])) from -= 1;
    let to = anchor + 1;
    while (
      to < content.length &&
      goesOn(reading, draft, content[to - 1], content[to]) &&
      !isOfAnother(reading, draft, content[to])
    )
      to += 1;
    return [{ ...draft, content: content.slice(from, to) }];
  });
}

/** The content in the paragraph of the report; the nearest one where that has none. */
function anchorOf(reading: Reading, { sentence, content }: Draft): number {
  const own = reading.sentences[sentence]?.paragraph ?? 0;
  const distances = content.map(([start]) => Math.abs(paragraphAt(reading, start) - own));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function goesOn(
  reading: Reading,
  { sentence }: Draft,
  one: Span | undefined,
  next: Span | undefined,
): boolean {
  if (one === undefined || next === undefined) return true;
  const [paragraph, following] = [paragraphAt(reading, one[0]), paragraphAt(reading, next[0])];
  const isSpeech = [one, next].every(([start]) => reading.quotationFrom(start) !== undefined);
  if (paragraph === following || !isSpeech) return true;
  // A subhead says again what is said elsewhere.
  const { span, kind } = reading.paragraphs[following] ?? {};
  const begins = span?.[0] === next[0] && kind !== 'heading';
  const rest = reading.text.slice(one[1], reading.paragraphEnd(one[0])).trim();
  const last = lastFrom(reading.sentences, reading.paragraphEnd(one[0]) - 1);
  return following === paragraph + 1 && begins && (rest === '' || last === sentence);
}

/** “A,” Holt said. “B,” Crane said: behind the comma that ends a quotation of a later sentence follows who says that one. */
function isOfAnother({ text, sentences }: Reading, { sentence }: Draft, content: Span | undefined): boolean {
  if (content === undefined || lastFrom(sentences, content[0]) <= sentence) return false;
  return /,["”’'»]+$/u.test(text.slice(...content));
}

const paragraphAt = ({ paragraphs }: Reading, offset: number): number =>
  Math.max(0, lastFrom(paragraphs, offset));
