/** Letters of scripts that are written from right to left (Unicode's Bidi_Class R and AL, as far as news are written in them). */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/gu;
const LETTER = /\p{L}/gu;

/**
 * The direction of a paragraph: that of most of its letters. What browsers do for `dir="auto"`, to go by the first letter,
 * turns a whole English sentence around that begins with an Arabic quote.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const letters = text.match(LETTER)?.length ?? 0;
  const rightToLeft = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return rightToLeft * 2 > letters ? 'rtl' : 'ltr';
}
