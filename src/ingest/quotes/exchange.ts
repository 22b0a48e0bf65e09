import type { Paragraph, Span } from '../document';
import { lastFrom } from '../segment/lookup';

/** Whoever puts a question between two that are quoted puts it in a few words. */
const LONGEST = 12;

/**
 * Whether a quotation is a question that stands as a paragraph of its own, with another quotation as the next: “To whom?” in
 * an exchange that is printed without saying who speaks. It is the other's, and no part of what was said before it.
 *
 * @param paragraphs - of `text`, in its order
 * @param span - the quotation with its marks, in UTF-16 code units
 */
export function isBareQuestion(text: string, paragraphs: readonly Paragraph[], [start, end]: Span): boolean {
  const at = lastFrom(paragraphs, start);
  const [own, next] = [paragraphs[at], paragraphs[at + 1]];
  if (own === undefined || next === undefined || own.span[0] !== start || own.span[1] !== end) return false;
  const words = text.slice(start, end);
  return (
    /\?[”"’'»]$/u.test(words) &&
    words.split(/\s+/u).length <= LONGEST &&
    /^[“"‘'«]/u.test(text.slice(...next.span))
  );
}

/**
 * To whom somebody speaks, by the name or the office that ends the words: “I’d want to get back to you on that, Senator.” is
 * said to a senator, and by none.
 */
export function addresseeOf(words: string): string | undefined {
  return /,\s(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?(\p{Lu}[\p{L}’'-]+)[.?!,]?[”"’'»]*$/u.exec(words)?.[1];
}
