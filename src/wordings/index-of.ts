/**
 * Where some words stand in others as they are, one right behind the other; -1 where they do not.
 *
 * @param from - the first place that counts
 */
export function indexOf(words: readonly string[], part: readonly string[], from: number): number {
  for (let at = from; at + part.length <= words.length; at++) {
    if (part.every((word, index) => words[at + index] === word)) return at;
  }
  return -1;
}
