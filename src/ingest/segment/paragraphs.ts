import type { Furniture, Paragraph, Span } from '../document';
import { matchesOf } from '../../text/matches';

/** A heading is at most this long; longer lines without a full stop are list items or captions. */
const LONGEST_HEADING = 90;

/** A name has no three words in a row that begin with a small letter. */
const CLAIM = /(?:\s\p{Ll}[\p{L}’'-]*){3}/u;

/**
 * Splits a text into paragraphs, one for each line that is not blank, and says which of them are headings and which
 * carry metadata. Every heading opens a new section.
 */
export function findParagraphs(text: string, furniture: readonly Furniture[]): Paragraph[] {
  const lines = matchesOf(text, /[^\n]+/gu)
    .map((line) => trimmed(text, [line.index, line.index + line[0].length]))
    .filter((span) => span[0] < span[1]);
  const paragraphs: Paragraph[] = [];
  let section = 0;
  lines.forEach((span, index) => {
    const kind = isFurniture(span, furniture)
      ? 'furniture'
      : isHeading(text, lines, index)
        ? 'heading'
        : 'prose';
    if (kind === 'heading' && index > 0) section += 1;
    paragraphs.push({
      span: kind === 'furniture' ? span : afterDateline(text, span, furniture),
      kind,
      section,
    });
  });
  return paragraphs;
}

/** A line that is furniture from end to end; a dateline before prose leaves the line prose. */
function isFurniture([start, end]: Span, furniture: readonly Furniture[]): boolean {
  return furniture.some(({ span }) => span[0] <= start && end <= span[1]);
}

/** The prose of a paragraph that a dateline or a date opens. */
function afterDateline(text: string, [start, end]: Span, furniture: readonly Furniture[]): Span {
  const leading = furniture.find((one) => one.span[0] === start && one.span[1] < end);
  return leading === undefined ? [start, end] : trimmed(text, [leading.span[1], end]);
}

/** Short, begins like a title, ends without a sentence's mark, and prose follows it. */
function isHeading(text: string, lines: readonly Span[], index: number): boolean {
  const [start, end] = lines[index] as Span;
  const line = text.slice(start, end);
  const next = lines[index + 1];
  if (next === undefined || line.length > LONGEST_HEADING) return false;
  if (!/^[\p{Lu}\p{N}“"‘']/u.test(line) || /(?:[.!?…:;,”"»]|[.!?…,][’'])$/u.test(line)) return false;
  const turn = /^(?:Q|A|\p{Lu}[\p{L}.'’ -]{0,40}):\s/u.exec(line)?.[0];
  // "Bridge will be rebuilt by summer: minister": more words than a name has, and at the top of the article.
  if (turn !== undefined && !(index === 0 && CLAIM.test(turn))) return false;
  return next[1] - next[0] > LONGEST_HEADING || /[.!?…”"]$/u.test(text.slice(next[0], next[1]));
}

function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
