import { fold } from '../../text/fold';
import { countryOf } from './places';

const POSSESSIVE = /^(?:the\s+)?(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?)[’']s?\s/u;
const FIRST_WORD =
  /^(?:the\s+|an?\s+)?(?:(?:state|official|private|local|independent|popular|leading)\s+)?(\p{Lu}[\p{L}-]+)\s/u;
/** What an adjective of a country’s name adds to it: Velmora, Velmoran; Sardin, Sardinian; Tarn, Tarnese. */
const ENDINGS = ['n', 'an', 'ian', 'ese', 'ish', 'i', 'ic'] as const;

/**
 * The country that the mention of a source gives: "Russia’s Sputnik news agency", "the Turkish broadcaster", "Syrian state
 * TV". A country that only this article knows counts where the article says "in Velmora".
 *
 * @param mention - as it stands in the text
 * @param text - the article’s
 * @returns the country’s common name; undefined where the mention gives none
 */
export function countryOfSource(mention: string, text: string): string | undefined {
  const owner = POSSESSIVE.exec(mention)?.[1];
  if (owner !== undefined) return countryOf(owner) ?? (isPlaceIn(owner, text) ? owner : undefined);
  const word = FIRST_WORD.exec(mention)?.[1];
  if (word === undefined || /^(?:Radio|Channel|News|Press)$/u.test(word)) return undefined;
  return countryOf(word) ?? baseOf(word, text);
}

/** "Velmora" for "Velmoran", where the article speaks of Velmora. */
function baseOf(adjective: string, text: string): string | undefined {
  const key = fold(adjective);
  for (const ending of ENDINGS) {
    if (!key.endsWith(ending) || key.length - ending.length < 3) continue;
    const stem = adjective.slice(0, adjective.length - ending.length);
    for (const name of [stem, `${stem}a`, `${stem}ia`, `${stem}e`, `${stem}o`])
      if (isPlaceIn(name, text)) return name;
  }
  return undefined;
}

function isPlaceIn(name: string, text: string): boolean {
  return [`in ${name}`, `of ${name}`, `to ${name}`, `from ${name}`, `across ${name}`].some((words) => {
    const at = text.indexOf(words);
    return at >= 0 && !/\p{L}/u.test(text[at + words.length] ?? ' ');
  });
}
