import { fold } from '../../../text/fold';

const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'as',
  'ash',
  'bin',
  'ibn',
  'bint',
  'abu',
  'van',
  'von',
  'der',
  'den',
  'de',
  'del',
  'della',
  'da',
  'di',
  'du',
  'la',
  'le',
  'ten',
  'ter',
  'dos',
  'das',
  'do',
  'y',
]);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a name without particles and generational suffixes, folded: al-Tamouri and Al Tamouri give ["tamouri"]. */
export function nameWords(name: string): string[] {
  // A hyphen joins a double name and parts only an Arabic article: Yarrow-Speke is one word, al-Tamouri two.
  const parted = name
    .replace(/[’']s$/u, '')
    .replace(/\b(al|el|ul|as|ash|at|ad|ar|an|az)[-‐‑]/giu, '$1 ')
    .replace(/[-‐‑]/gu, '');
  const words = fold(parted)
    .split(' ')
    .filter((word) => word !== '');
  const bare = words.filter(
    (word, index) => !SUFFIXES.has(word) && !(PARTICLES.has(word) && index < words.length - 1),
  );
  return bare.length > 0 ? bare : words;
}

/** The suffix that tells father from son: "jr", "sr", "iii". */
export function generationOf(name: string): string | undefined {
  const last = fold(name).split(' ').at(-1) ?? '';
  return SUFFIXES.has(last) ? last : undefined;
}
