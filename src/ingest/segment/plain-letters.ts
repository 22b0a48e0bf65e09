/** Letters that Unicode does not decompose into a base letter and a mark. */
const STROKED: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Œ: 'O',
  œ: 'o',
  Ŧ: 'T',
  ŧ: 't',
  Ə: 'E',
  ə: 'e',
  Ɗ: 'D',
  ɗ: 'd',
  Ɓ: 'B',
  ɓ: 'b',
};

/**
 * Writes Latin letters beyond Latin-1 without their marks, one UTF-16 unit for each: "Vučić" gives "Vucic". wink-nlp
 * cuts a word at every letter that it does not know, and tags the pieces as words.
 *
 * @returns a string of the same length, so that offsets into one are offsets into the other
 */
export function plainLetters(text: string): string {
  return text.replace(
    /[\u0100-\u024F\u0250-\u02AF\u1E00-\u1EFF\u0300-\u036F]/gu,
    // A mark of its own is no letter; any letter in its place keeps the word whole.
    (letter) => STROKED[letter] ?? (/\p{M}/u.test(letter) ? 'h' : letter.normalize('NFD').charAt(0)),
  );
}
