/** Small numbers in words. */

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  first: 1,
  two: 2,
  second: 2,
  three: 3,
  third: 3,
  four: 4,
  fourth: 4,
  five: 5,
  fifth: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  tenth: 10,
  eleven: 11,
  twelve: 12,
};

/** Alternation of the number words that {@link numberOf} reads, and figures. */
export const NUMBER_WORDS = `${Object.keys(NUMBERS).join('|')}|\\d{1,3}(?:st|nd|rd|th)?`;

/** "one", "first", "12", "12th" as a number; nothing for other words. */
export function numberOf(word: string): number | undefined {
  const known = NUMBERS[word.toLowerCase()];
  if (known !== undefined) return known;
  const value = Number.parseInt(word, 10);
  return Number.isNaN(value) ? undefined : value;
}
