/** Invented names and words by rank: one rank, one name. */
const ONSETS = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'ou'];
const CODAS = ['l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 'th', 'x'];

const SYLLABLES = ONSETS.flatMap((onset) =>
  VOWELS.flatMap((vowel) => CODAS.map((coda) => `${onset}${vowel}${coda}`)),
);

/** Steps through all syllables before one comes again. */
const STRIDE = 619;

const syllable = (n: number): string => SYLLABLES[(n * STRIDE) % SYLLABLES.length]!;

/** Two syllables at least, and more where the rank needs them to be told from the others. */
function coined(rank: number, shift: number): string {
  let word = syllable(rank + shift) + syllable(Math.floor(rank / SYLLABLES.length) + 7 * shift + 1);
  for (
    let rest = Math.floor(rank / SYLLABLES.length ** 2);
    rest > 0;
    rest = Math.floor(rest / SYLLABLES.length)
  ) {
    word += syllable(rest);
  }
  return word;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const GIVEN = 600;
const FAMILY = 2_500;

/** A person: 600 given and 2,500 family names, so that the tail shares surnames as people do. */
export function personName(rank: number): string {
  const family = capital(coined(rank % FAMILY, 3));
  const given = capital(coined((rank + Math.floor(rank / FAMILY)) % GIVEN, 11));
  const middle = Math.floor(rank / (FAMILY * GIVEN));
  return middle === 0 ? `${given} ${family}` : `${given} ${capital(syllable(middle))} ${family}`;
}

export const outletName = (rank: number): string =>
  `The ${capital(coined(rank, 17))} ${['Times', 'Post', 'Ledger', 'Gazette', 'Herald'][rank % 5]!}`;

export const agencyName = (rank: number): string => `${capital(coined(rank, 23))} Wire`;

export const placeName = (rank: number): string => capital(coined(rank, 29));

/** A word of running text; the ten commonest are the language's own. */
export const word = (rank: number): string => COMMON[rank] ?? coined(rank - COMMON.length, 37);

const COMMON = ['the', 'of', 'and', 'to', 'in', 'that', 'for', 'will', 'with', 'our'];

export const ROLES = ['minister', 'spokesperson', 'chief engineer', 'mayor', 'union secretary', 'researcher'];
