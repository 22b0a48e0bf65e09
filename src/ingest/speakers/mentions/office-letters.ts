/** Fewer letters may stand for anything. */
const FEWEST = 3;

/** The letters by which an office may be called: those of "District Police Officer"; none where it has fewer than three words. */
export function lettersOf(office: string): string[] {
  const words = office.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < FEWEST ? [] : [words.map((word) => word.charAt(0)).join('')];
}
