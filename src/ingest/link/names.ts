import { compareText } from '../../text/compare';
import { nameKey } from '../../text/name-key';
import { sourceKey } from './ids';
import type { LinkedName } from './linked-article';

/** Words that belong to the surname that follows them, folded. */
const PARTICLES = new Set(
  (
    'abu ad af al an ar as ash at av ben bin bint da das de del della den der di do dos du el ibn la le ' +
    'ould ter ten um umm van vom von y zu zum zur'
  ).split(' '),
);

const SUFFIXES = new Set(['jr', 'sr', 'junior', 'senior', 'ii', 'iii', 'iv', 'phd', 'md']);

/** No name: an unresolved "he" must not be found by asking for somebody called He. */
const PRONOUNS = new Set(
  (
    'he her him his i it its itself she that the their them they this these those us we who you one ' +
    'himself herself themselves'
  ).split(' '),
);

/**
 * Every key that finds a person or organisation.
 *
 * @param names - its names as written
 * @param isPerson - whether the last word of a name finds it too
 */
export function speakerNames(names: readonly string[], isPerson: boolean): LinkedName[] {
  const whole = names.flatMap((name): LinkedName[] => {
    const key = nameKey(name);
    return key === '' || PRONOUNS.has(key) ? [] : [{ key, as: name }];
  });
  const parts = isPerson ? names.flatMap(surnameKeys).map((key) => ({ key })) : [];
  return distinct([...whole, ...parts]);
}

/** Every key that finds a source: each name, with and without its leading article. */
export function sourceNames(names: readonly string[]): LinkedName[] {
  return distinct(
    names.flatMap((name): LinkedName[] => {
      const key = nameKey(name);
      const bare = sourceKey(name);
      if (key === '') return [];
      return key === bare ? [{ key, as: name }] : [{ key, as: name }, { key: bare }];
    }),
  );
}

/**
 * The surname with its particles and without: "Anna van der Berg" gives "van der berg" and "berg", "Idris al-Tamouri"
 * gives "al tamouri" and "tamouri".
 *
 * @returns folded; empty for a name of one plain word, which is a name already
 */
export function surnameKeys(name: string): string[] {
  const words = name.split(/\s+/u).filter((word) => nameKey(word) !== '');
  while (words.length > 1 && SUFFIXES.has(nameKey(words.at(-1) ?? ''))) words.pop();
  const last = words.at(-1);
  // "the transitional president" is no name: its last word has no capital, where its script has any.
  if (last === undefined || !/[\p{Lu}\p{Lt}\p{Lo}]/u.test(last)) return [];
  let first = words.length - 1;
  while (first > 0 && PARTICLES.has(nameKey(words[first - 1] ?? ''))) first--;
  const full = nameKey(words.slice(first).join(' '));
  return [...new Set([full, withoutParticles(full)])].filter((key) => key !== nameKey(name));
}

function withoutParticles(folded: string): string {
  const words = folded.split(' ');
  const start = words.findIndex((word) => !PARTICLES.has(word));
  return start === -1 ? folded : words.slice(start).join(' ');
}

/** One entry for each key and written form; a key that is a whole name needs no entry as a part of one. */
function distinct(names: readonly LinkedName[]): LinkedName[] {
  const written = new Set(names.flatMap(({ key, as }) => (as === undefined ? [] : [key])));
  const byForm = new Map<string, LinkedName>();
  for (const name of names) {
    if (name.as !== undefined || !written.has(name.key))
      byForm.set(`${name.key}\u0000${name.as ?? ''}`, name);
  }
  return [...byForm].sort(([a], [b]) => compareText(a, b)).map(([, name]) => name);
}
