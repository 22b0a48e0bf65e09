/**
 * A text that is to be recognised and not read: its beginning, and an ellipsis where it goes on.
 *
 * @param longest - of the result, in UTF-16 units
 */
export const shortened = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 2)} …` : text;
