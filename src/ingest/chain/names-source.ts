/**
 * Whether a sentence names somebody with the last word of a source: "Marsh" of "Mayor Ada Marsh".
 *
 * @param told - the sentence
 * @param source - the words that say who speaks
 */
export function namesSource(told: string, source: string): boolean {
  const last = /[\p{L}’'-]+$/u.exec(source)?.[0];
  return (
    last !== undefined &&
    told.includes(last) &&
    new RegExp(String.raw`(?<![\p{L}-])${last}(?![\p{L}-])`, 'u').test(told)
  );
}
