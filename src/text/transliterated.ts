/** A word of a name, folded, with one spelling for the endings that differ between transliterations: -skyy, -sky, -ski; -ah, -a. */
export const withOneEnding = (word: string): string =>
  word.replace(/(?:iy|yy|ii|ij|yi|y)$/u, 'i').replace(/(?<=a)h$/u, '');
