import { fold } from '../../../text/fold';
import { endsSentence, type Line } from '../lines';
import { isOutletName, isProperName } from './names';

/** Single words that close pages and name nobody. */
const CLOSINGS = new Set(
  'end ends fin advertisement advertisements comments comment share related more background photo photos video subscribe newsletter topics tags sources notes continued copyright print email menu home analysis opinion'.split(
    ' ',
  ),
);

/** What may stand before the name and says that it is one. */
const MARK =
  /^(?:[—–-]+\s*|source\s?:\s*|published (?:by|in)\s?:?\s+|(?:©|\(c\)|copyright\b)\s*(?:\d{4}\b\s*)?,?\s*)/iu;

/**
 * Reads the outlet off a last line: "Sadaf Press & Review", "— The Valley Times", "© 2031 Velmora Post".
 * A heading, a person's name and the last words of a sentence are left alone.
 *
 * @param lines - the lines of the article that are no other furniture
 * @param outlet - the outlet as the input names it; on a last line its name needs no further sign
 * @returns the line and the name that it gives
 */
export function readOutletLine(
  lines: readonly Line[],
  outlet: string | undefined,
): { readonly line: Line; readonly name: string } | undefined {
  const line = lines.at(-1);
  const before = lines.at(-2);
  if (line === undefined || before === undefined || !(endsSentence(before.text) || before.text.endsWith(')')))
    return undefined;
  const mark = MARK.exec(line.text)?.[0] ?? '';
  const name = line.text
    .slice(mark.length)
    .replace(/\.?\s*all rights reserved\.?$/iu, '')
    .trim();
  const isGiven = outlet !== undefined && fold(name) === fold(outlet);
  const isNamed = isProperName(name) && !endsSentence(name) && (mark !== '' || looksLikeOutlet(name));
  return isGiven || isNamed ? { line, name } : undefined;
}

function looksLikeOutlet(name: string): boolean {
  if (!/\s/u.test(name)) return !CLOSINGS.has(name.toLowerCase());
  return isOutletName(name) || /^(?:the|le|la|el|der|die|das|al)\s|\s&\s/iu.test(name);
}
