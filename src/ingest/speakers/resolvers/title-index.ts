import type { Entity } from '../../document';
import { countryOf, isDemonym } from '../../lexicon/places';
import { isOrganisationNoun, isPortfolio } from '../../lexicon/organisations';
import { isRoleNoun, roleKey, spelledOut } from '../../lexicon/roles';
import { lettersOf } from '../mentions/office-letters';

const EMPTY =
  /^(?:the|a|an|this|that|his|her|its|their|s|of|for|and|to|in|at|then|new|own|same|retired|senior|acting|current|interim|top)$/u;
/** Words that make another office of an office: the deputy mayor is not the mayor. */
const RANK = /^(?:deputy|vice|assistant|associate|former|ex|under|junior|late|co)$/u;

/** The words of a title that tell whose it is. */
export function tellingWords(words: string): string[] {
  return words
    .replace(/[’']s?(?!\p{L})/gu, ' ')
    .split(/[^\p{L}-]+/u)
    .flatMap((word) => spelledOut(word))
    .flatMap((word) => (/^(?:vice|deputy|ex|co)-|-general$/iu.test(word) ? word.split('-') : [word]))
    .map((word) => roleKey(word))
    .filter((word, at, all) => {
      // "The defence lawyer" is somebody's.
      const ofCourt = /^defen[cs]e$/u.test(word) && all[at + 1] === 'attorney';
      return word !== '' && !EMPTY.test(word) && !ofCourt;
    })
    .flatMap((word, at, all) => {
      // "The press secretary" is a spokesman.
      if (word === 'press' && all[at + 1] === 'secretary') return [];
      return word === 'secretary' && all[at - 1] === 'press' ? ['spokes'] : [word];
    });
}

/** How well a title fits what the article calls somebody. */
export type Fit = 'exact' | 'part';

/** The entities of an article by what it calls them. */
export class TitleIndex {
  private readonly byRole = new Map<string, Set<number>>();
  private readonly byNoun = new Map<string, Set<number>>();
  /** Offices by their letters: "dpo". */
  private readonly letters: ReadonlySet<string>;
  private readonly titles: readonly (readonly ReadonlySet<string>[])[];

  constructor(private readonly entities: readonly Entity[]) {
    this.letters = new Set(
      entities.flatMap(({ roles }) => roles.flatMap(lettersOf)).map((word) => roleKey(word)),
    );
    this.titles = entities.map(({ kind, name, roles }, entity) => {
      const isPerson = kind === 'person' || kind === 'unknown';
      const isBody = kind === 'organisation' || kind === 'source';
      const called = isPerson ? [...roles, ...roles.flatMap(lettersOf)] : isBody ? [name] : [];
      const titles = called.map((title) => new Set(tellingWords(title)));
      for (const word of titles.flatMap((title) => [...title]))
        put(isPerson ? this.byRole : this.byNoun, word, entity);
      return titles;
    });
  }

  /** "DPO" after "District Police Officer Ada Marsh". */
  isOfficeByLetters(letters: string): boolean {
    return this.letters.has(roleKey(letters));
  }

  /** Who may be meant by a title: "the minister", "Velmora’s president", "the health ministry". */
  fitting(telling: readonly string[]): Map<number, Fit> {
    const key =
      telling.findLast((word) => isRoleNoun(word)) ??
      telling.findLast((word) => isOrganisationNoun(word)) ??
      (telling.length === 1 ? telling[0] : undefined);
    const isOffice = telling.some((word) => isRoleNoun(word) || this.letters.has(word));
    const index = isOffice ? this.byRole : this.byNoun;
    const candidates = key === undefined ? undefined : index.get(key);
    const found = new Map<number, Fit>();
    if (candidates === undefined || candidates.size > MOST_HOLDERS) return found;
    for (const entity of candidates) {
      if (this.isBody(entity) && !this.isHead(entity, telling.at(-1) ?? '')) continue;
      const fits = (this.titles[entity] ?? []).map((title) => fitOf(telling, title));
      const best = fits.find((fit) => fit === 'exact') ?? fits.find((fit) => fit !== undefined);
      if (best !== undefined) found.set(entity, best);
    }
    return found;
  }

  /**
   * Who holds the office of a title, whatever else the title tells: "the Vermont senator" for Senator Sanders, of whom no
   * state is told, but not for the senator from Ohio.
   */
  holders(telling: readonly string[]): number[] {
    const office = telling.findLast((word) => isRoleNoun(word));
    const candidates = office === undefined ? undefined : this.byRole.get(office);
    if (office === undefined || candidates === undefined || candidates.size > MOST_HOLDERS) return [];
    return [...candidates].filter((entity) =>
      (this.titles[entity] ?? []).some((title) => isCompatible(telling, title, office)),
    );
  }

  /** Whether one title of an entity tells all of some words: its country, its town. */
  tells(entity: number, words: readonly string[]): boolean {
    return (this.titles[entity] ?? []).some((title) =>
      words.every((word) => title.has(word) || [...title].some((other) => isOfOneCountry(word, other))),
    );
  }

  /** The people whose titles have all of some words: "Kremlin", "health ministry". */
  servingAt(words: readonly string[]): number[] {
    const serving = (office: readonly string[]): number[] =>
      [...(this.byRole.get(office[0] ?? '') ?? [])].filter((entity) =>
        (this.titles[entity] ?? []).some((title) => office.every((word) => title.has(word))),
      );
    const there = serving(words);
    // Agencies say "presidential" where others say "Kremlin".
    return there.length === 0 && words.includes('kremlin') ? serving(['presidential']) : there;
  }

  /** "The university" is no university and lecturers’ union. */
  private isHead(entity: number, noun: string): boolean {
    const [head = ''] = this.entities[entity]?.name.split(/\s(?:of|for|at|in)\s/u) ?? [];
    const last = tellingWords(head).at(-1) ?? '';
    return last === noun || !isOrganisationNoun(last) || !isOrganisationNoun(noun);
  }

  /** Whether an entity is a body and nobody who could hold an office. */
  isBody(entity: number): boolean {
    const kind = this.entities[entity]?.kind;
    return kind !== 'person' && kind !== 'unknown';
  }
}

/** A title that more hold tells nobody from anybody; also what keeps the look-up short. */
const MOST_HOLDERS = 30;

function put(index: Map<string, Set<number>>, word: string, entity: number): void {
  const own = index.get(word) ?? new Set();
  own.add(entity);
  index.set(word, own);
}

const ranksOf = (words: Iterable<string>): string =>
  [...words]
    .filter((word) => RANK.test(word))
    .sort()
    .join();

/** Whether two titles share the office and its rank, and where both tell more, some of that. */
function isCompatible(telling: readonly string[], title: ReadonlySet<string>, office: string): boolean {
  if (!title.has(office) || ranksOf(telling) !== ranksOf(title)) return false;
  const more = telling.filter((word) => word !== office && !RANK.test(word));
  const other = [...title].filter((word) => word !== office && !RANK.test(word));
  // "Kosovo’s interior minister" is not Kosovo’s prime minister.
  const [own, theirs] = [more.filter(isField), other.filter(isField)];
  if (own.length > 0 && theirs.length > 0 && !own.some((word) => title.has(word))) return false;
  return (
    more.length === 0 ||
    other.length === 0 ||
    more.some((word) => title.has(word) || isSameCountry(word, title))
  );
}

/** What tells an office of a government from the others. */
const isField = (word: string): boolean => /^(?:prime|interior|home)$/u.test(word) || isPortfolio(word);

/** Whether every telling word belongs to a title, and no rank stands in one of the two alone. */
function fitOf(telling: readonly string[], title: ReadonlySet<string>): Fit | undefined {
  if (ranksOf(telling) !== ranksOf(title)) return undefined;
  if (!telling.every((word) => title.has(word) || isSameCountry(word, title))) return undefined;
  return new Set(telling).size === title.size ? 'exact' : 'part';
}

/** "The Syrian president" for "Syria’s president", and for a president of whom no country is told. */
function isSameCountry(word: string, title: ReadonlySet<string>): boolean {
  const others = [...title];
  if (others.some((other) => isOfOneCountry(word, other))) return true;
  const isNone = others.every((other) => countryOf(other) === undefined && !isLikeDemonym(other));
  return isNone && countryOf(word) !== undefined && isDemonym(word);
}

/** "Qasrani": made like the adjective of a country that no list knows. */
const isLikeDemonym = (word: string): boolean =>
  /(?:[^aeiou]i|ian|ese|[^aeiou]ish)$/u.test(word) && !isRoleNoun(word);

function isOfOneCountry(word: string, other: string): boolean {
  const country = countryOf(word);
  return (
    isAdjectiveOf(word, other) ||
    isAdjectiveOf(other, word) ||
    (country !== undefined && countryOf(other) === country)
  );
}

/** "velmoran" of "velmora": a country that no list knows. */
function isAdjectiveOf(adjective: string, place: string): boolean {
  const stem = /^(\p{L}{4,}?)(?:ian|an|n|ese|ish|i)$/u.exec(adjective)?.[1];
  return (
    stem !== undefined &&
    place !== adjective &&
    place.startsWith(stem) &&
    place.length <= stem.length + 2 &&
    !isRoleNoun(place)
  );
}
