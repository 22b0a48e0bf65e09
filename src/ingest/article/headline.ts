import type { Furniture } from '../document';
import { endsSentence, linesOf } from './lines';

/** What opens an entry of a live blog: "10:42", "10.42am GMT". */
const TIME = /^\d{1,2}[.:h]\d{2}\s*(?:[ap]\.?m\.?)?(?:\s+\p{Lu}{2,4})?$/iu;

/** Longer lines are paragraphs that lost their full stop. */
const LONGEST_HEADLINE = 160;

/**
 * Reads a headline off the first line: a short line that does not end as a sentence does, with prose below it.
 * The first line of most articles is their first sentence, and stays that.
 *
 * @param text - the article, cleaned
 * @param furniture - what was found in it that is no prose
 * @returns the line, or undefined
 */
export function readHeadline(text: string, furniture: readonly Furniture[]): string | undefined {
  const [first, ...rest] = linesOf(text);
  if (first === undefined || first.text.length > LONGEST_HEADLINE) return undefined;
  if (furniture.some(({ span }) => span[0] < first.span[1])) return undefined;
  if (/[.!…:;,–—-]$/u.test(first.text) || /[.!…。]["'”’»)]+$/u.test(first.text)) return undefined;
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘«]/u.test(first.text)) return undefined;
  if (TIME.test(first.text)) return undefined;
  return rest.some(({ text: line }) => endsSentence(line)) ? first.text : undefined;
}
