/** The words that the index's analyzer (`english`) leaves out: looking for them alone would find nothing. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such that the their then there these they ' +
    'this to was will with'
  ).split(' '),
);

/** Whether nothing would be left of a folded word or phrase, which may be empty, once the index has read it. */
export function isCommon(folded: string): boolean {
  return folded.split(' ').every((word) => word === '' || STOP_WORDS.has(word));
}
