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
bloomberg|bloomberg news
deutsche welle|dw
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

/** Fewer letters than these are too often something else. */
const SHORTEST_INITIALS = 2;

/** Whether a name is the publisher’s, or its initials: "CPA" of the Continental Press Agency. */
export function isPublisher(name: string, publisher: string): boolean {
  const [own, other] = [sourceKeyOf(publisher), sourceKeyOf(name)];
  if (own === '' || other === '') return false;
  const initials = own
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return (
    own === other ||
    isOneHouse(own, other) ||
    isAbbreviated(name, own) ||
    isShortened(other, own) ||
    (other.length >= SHORTEST_INITIALS && other.replace(/[\s.]/gu, '') === initials)
  );
}

/** "Dawn" of the Eastern Dawn Agency: a word that an agency's own name has. */
const isShortened = (name: string, publisher: string): boolean =>
  /\bagency$/u.test(publisher) && publisher.split(' ').includes(name);

/** "RWI" of Rheinwelle International: capitals that stand in a name in this order, those its words begin with among them. */
function isAbbreviated(name: string, publisher: string): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(name)) return false;
  const letters = name.toLowerCase();
  const initials = publisher.split(/[\s-]+/u).map((word) => word.charAt(0));
  return (
    letters.startsWith(initials[0] ?? ' ') &&
    standInOrder(initials, letters) &&
    standInOrder([...letters], publisher)
  );
}

function standInOrder(letters: readonly string[], word: string): boolean {
  let from = 0;
  return letters.every((letter) => (from = word.indexOf(letter, from) + 1) > 0);
}

/** "CBN News" and "CBN Radio": what one house calls its services. */
function isOneHouse(one: string, other: string): boolean {
  const service = /^(\S{2,5}) (?:news|radio|tv|television|online|sport|world service)$/u;
  const [house] = (service.exec(one) ?? []).slice(1);
  return house !== undefined && service.exec(other)?.[1] === house;
}

/**
 * Whether the agency of a dateline or a credit is the publisher itself, who may be named there by the beginning of its
 * name: "Vesna" of Vesna Information Agency, "KVLD" of KVLD 9 News.
 */
export function isCreditOfPublisher(agency: string, publisher: string): boolean {
  const [own, other] = [sourceKeyOf(publisher), sourceKeyOf(agency)];
  return isPublisher(agency, publisher) || (other !== '' && own.startsWith(`${other} `));
}
