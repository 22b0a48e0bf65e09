import { fold } from '../../text/fold';

/** Names under which the world knows one source; the first of each line stands for all. */
const SYNONYMS = `associated press|ap|ap news
agence france presse|afp
united press international|upi
press trust of india|pti
asian news international|ani
deutsche presse agentur|dpa
ria novosti|ria
tass|itar tass
anadolu agency|anadolu|aa
bbc|bbc news
nbc news|nbc
cbs news|cbs
sputnik|sputnik news
press association|pa media|pa
x|twitter
new york times|nyt
wall street journal|wsj
financial times|ft
kyodo|kyodo news
interfax|interfax news agency`;

const first = new Map(
  SYNONYMS.split('\n').flatMap((line) => {
    const names = line.split('|');
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/**
 * The key of a source: its folded name without a leading article; one key for the names that the world takes for one.
 *
 * @returns empty for a name without letters and digits
 */
export function sourceKeyOf(name: string): string {
  const key = fold(name).replace(/^the (?=.)/u, '');
  return first.get(key) ?? key;
}
