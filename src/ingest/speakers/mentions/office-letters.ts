/** Fewer letters may stand for anything, but for those of offices like these. */
const FEWEST = 3;
const OF_TWO = /^(?:District|Deputy|Chief|Prime|Vice|Divisional|Assistant|Station|Managing) \p{Lu}\p{Ll}+$/u;

/** The letters by which an office may be called: those of "District Police Officer"; none of most that have two words. */
export function lettersOf(office: string): string[] {
  const words = office.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  const isShort = words.length < FEWEST && !OF_TWO.test(words.join(' '));
  return isShort ? [] : [words.map((word) => word.charAt(0)).join('')];
}
