/** What one article may weigh. Anything larger is refused with the limit named; nothing is cut silently. */
export const LIMITS = {
  /** The text of one article, in bytes of UTF-8. A newspaper page has some 50,000; the longest reports stay below a tenth of this. */
  textBytes: 2_000_000,
  /** One HTML page as it came, scripts and styles included. */
  htmlBytes: 5_000_000,
  /** One line of JSON Lines: a text of the size above with every character escaped. */
  lineBytes: 12_000_000,
  /** The other fields of an input, in characters. */
  idCharacters: 500,
  titleCharacters: 1_000,
  outletCharacters: 200,
  urlCharacters: 2_000,
} as const;

/** A number of bytes as an error message says it: `2 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 100_000) / 10} MB`;
}
