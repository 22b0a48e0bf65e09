/**
 * Makes a text fit to store without moving a single character, so that offsets into the input stay right: control
 * characters become spaces, other line ends `\n`, halves of surrogate pairs U+FFFD. Marks of direction are kept.
 *
 * @param text - any string
 * @returns a text of the same length, in UTF-16 code units and in code points
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n/gu, ' \n')
    .replace(/[\r\u2028\u2029]/gu, '\n')
    .replace(/(?![\n\t])[\p{Cc}\uFEFF\u00A0]/gu, ' ');
}

/**
 * Cleans a text of one line, such as a title.
 *
 * @returns the line without white space around it; undefined when nothing is left
 */
export function cleanLine(line: string | null | undefined): string | undefined {
  const clean = cleanText(line ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return clean === '' ? undefined : clean;
}
