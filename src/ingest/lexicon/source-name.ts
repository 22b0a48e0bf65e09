import { isDemonym, isKnownPlace } from './places';

/** Lower-case words that say what kind of source a name is. */
const KIND_WORD =
  /^(?:news|press|agency|newswire|wire|service|channel|television|tv|radio|station|broadcaster|network|affiliate|newspaper|paper|daily|weekly|magazine|website|site|outlet|platform|programme|program|podcast|show|state|state-run|state-owned|local|national|private|independent|pro-government|public|business|financial|social|media|tabloid|regional|official|semi-official|app)$/u;

/** "(VNA)": the letters behind a name. */
export const LETTERS = /(?<=\p{L}) \(\p{Lu}[\p{L}\p{N}]{1,7}\)(?=[’']s?$|$)/u;

/** Capitalised words that any agency may have in its name. */
const GENERAL =
  /^(?:Central|National|Students[’']?|General|State|Official|International|Islamic|United|Associated|Press|World|Republic|Independent)$/u;

/**
 * The name of a source without article, country and kind: "Russia’s Sputnik news agency" gives "Sputnik", "the Russian
 * channel RT" gives "RT", "state TV" stays as it is.
 */
export function sourceName(mention: string): string {
  const words = mention
    .replace(/\s+/gu, ' ')
    // "the local newspaper, the Halmstead Advertiser"
    .replace(/^(?:The |An? )?(?:[\p{Ll}-]+ )+\p{Ll}+, (?=the \p{Lu})/u, '')
    // "the Velmoran News Agency (VNA)"
    .replace(LETTERS, '')
    // "Al-Ufuq, a pan-regional channel"
    .replace(/(?<=\p{L}), an? .*$/u, '')
    .replace(/[’']s?$/u, '')
    .trim()
    .split(' ');
  // "the Velmoran channel Skyra": the name follows its kind, whatever stands before that.
  const kind = words.findLastIndex(
    (word, index) => KIND_WORD.test(word) && words.slice(index + 1).some((later) => /^\p{Lu}/u.test(later)),
  );
  let from = kind + 1;
  let to = words.length;
  const said = words.some((word) => KIND_WORD.test(word));
  while (from < to - 1 && isDescriptive(words[from] ?? '', said && kind < 0)) from += 1;
  while (to > from + 1 && KIND_WORD.test(words[to - 1] ?? '')) to -= 1;
  if (/^\d{1,2}$/u.test(words[to - 2] ?? '') && words[to - 1] === 'TV') to -= 1;
  if (to > from + 2 && /^(?:News|Press) Agency$/u.test(words.slice(to - 2, to).join(' '))) {
    // "the Central News Agency", "the Iranian Students’ News Agency": nothing would be left that is a name.
    if (words.slice(from, to - 2).some((word) => !GENERAL.test(word))) to -= 2;
    else while (from > 0 && isDemonym(words[from - 1] ?? '')) from -= 1;
  }
  // "Velmoran state television": a country that no list knows; the kind alone would be no name.
  const isOfState = /^state(?:-run|-owned)?$/u.test(words[to] ?? '') && to - from === 1;
  if (isOfState && /(?:an|ian|ese|ish)$/u.test(words[from] ?? '')) to = words.length;
  const kept = words.slice(from, to);
  // "Syrian state TV" has no other name than its kind and its country.
  return kept.some(
    (word) => /\d/u.test(word) || (/\p{Lu}/u.test(word) && !KIND_WORD.test(word.toLowerCase())),
  )
    ? kept.join(' ')
    : words.slice(firstOfName(words)).join(' ');
}

/** "the state-run | Velmoran News Agency": past the article, and past what kind it is where a name follows. */
function firstOfName(words: readonly string[]): number {
  const from = /^(?:the|a|an)$/iu.test(words[0] ?? '') ? 1 : 0;
  const capital = words.findIndex(
    (word, index) => index >= from && /^\p{Lu}/u.test(word) && !KIND_WORD.test(word.toLowerCase()),
  );
  return capital > from && words.slice(from, capital).every((word) => KIND_WORD.test(word)) ? capital : from;
}

/** @param said - whether what kind of source it is stands behind the name: then a possessive before the name is its country */
function isDescriptive(word: string, said: boolean): boolean {
  if (/^(?:the|a|an)$/iu.test(word) || KIND_WORD.test(word)) return true;
  if (/[’']s?$/u.test(word)) return said || isKnownPlace(word.replace(/[’']s?$/u, ''));
  return (
    isDemonym(word) ||
    /^\p{Ll}[\p{Ll}-]*$/u.test(word) ||
    /-(?:run|owned|backed|based|funded|language|affiliated|controlled)$/u.test(word)
  );
}
