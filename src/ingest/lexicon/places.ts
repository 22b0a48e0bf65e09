import countries from 'world-countries';
import { fold } from '../../text/fold';

const names = new Set<string>();
const byName = new Map<string, string>();
const capitals = new Map<string, string>();
const byDemonym = new Map<string, string>();

for (const country of countries) {
  names.add(fold(country.name.common));
  byName.set(fold(country.name.common), country.name.common);
  names.add(fold(country.name.official));
  for (const capital of country.capital) capitals.set(fold(capital), country.name.common);
  const demonym = country.demonyms['eng'];
  for (const word of demonym === undefined ? [] : [demonym.m, demonym.f]) {
    if (word !== '') byDemonym.set(fold(word), country.name.common);
  }
}
for (const [word, country] of [
  ['uk', 'United Kingdom'],
  ['britain', 'United Kingdom'],
  ['england', 'United Kingdom'],
  ['scotland', 'United Kingdom'],
  ['wales', 'United Kingdom'],
  ['us', 'United States'],
  ['usa', 'United States'],
  ['america', 'United States'],
] as const) {
  names.add(word);
  byDemonym.set(word, country);
}

const MORE_PLACES = `europe|asia|africa|middle east|north america|south america|latin america|gaza|west bank|crimea|donbas|
geneva|new york|london|los angeles|chicago|san francisco|hong kong|istanbul|dubai|mumbai|shanghai|sydney|toronto|milan|
munich|frankfurt|barcelona|manchester|glasgow|birmingham|aleppo|homs|idlib|kharkiv|odesa`;
const more = new Set(MORE_PLACES.replace(/\s*\n\s*/gu, '').split('|'));

const PLACE_FIRST = /^(?:mount|lake|cape|fort|port|porto|puerto|isle|gulf|bay|camp|upper|lower)$/iu;
const PLACE_LAST =
  /^(?:street|road|avenue|lane|square|bridge|river|lake|valley|county|province|district|bay|island|islands|hills|mountains|harbour|harbor|beach|village|peninsula|canal|quay|heights)$/iu;

/** Whether a name is made like a place’s: "Mount Halvard", "Puerto Ceniza", "Marrow Street". */
export function isMadeLikePlace(words: readonly string[]): boolean {
  return words.length > 1 && (PLACE_FIRST.test(words[0] ?? '') || PLACE_LAST.test(words.at(-1) ?? ''));
}

/** Whether a name is a country, a capital or another place that the world knows. */
export function isKnownPlace(name: string): boolean {
  const key = fold(name).replace(/^the /u, '');
  return names.has(key) || capitals.has(key) || more.has(key);
}

/** Whether a name is a capital, which may stand for its government. */
export function isCapital(name: string): boolean {
  return capitals.has(fold(name));
}

/** Whether a word says of which country something is: "Russian", "Syrian". */
export function isDemonym(word: string): boolean {
  return byDemonym.has(fold(word));
}

/** The country that a word points to, as its name, its capital or its adjective: "Syria", "Damascus" and "Syrian" are one. */
export function countryOf(word: string): string | undefined {
  const key = fold(word);
  return byDemonym.get(key) ?? capitals.get(key) ?? byName.get(key);
}
