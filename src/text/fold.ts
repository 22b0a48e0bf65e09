import { remembered } from './remembered';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

const PLAIN = /^[\0-\x7f]*$/;

/**
 * Folds a name or a text so that spellings of the same words compare equal: lower case, no accents, no punctuation
 * (apostrophes vanish, everything else between letters and digits becomes one space).
 *
 * @param text - any string
 * @returns words of letters and digits joined by single spaces; empty when there are none
 * @example fold('Idris al-Tamouri’s') // 'idris al tamouris'
 */
export const fold = remembered((text: string): string => {
  // Most names are plain, and names are folded by the thousand: what only other letters need is left out.
  if (PLAIN.test(text)) {
    return text
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/gu, (letter) => UNDECOMPOSED[letter] ?? letter)
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});
