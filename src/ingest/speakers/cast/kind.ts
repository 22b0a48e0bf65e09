import type { Entity } from '../../document';
import type { ArticleOutlets } from '../../lexicon/article-outlets';
import {
  isBodyNoun,
  isCompanyKind,
  isCompanyName,
  isGroupNoun,
  isOrganisationNoun,
} from '../../lexicon/organisations';
import { isGivenName, leadsName } from '../../lexicon/people';
import { isPeopleWord } from '../../lexicon/peoples';
import { countryOf, isKnownPlace, isMadeLikePlace, isMadeLikeStreet, STATES } from '../../lexicon/places';
import { isHonorific, isRoleNoun, isTradeNoun } from '../../lexicon/roles';
import { isKunya, isOfFighters } from '../mentions/run';
import type { Draft } from './draft';

/** Prepositions that places follow; before a name of two words some of them prove nothing ("close to Ivo Brandt"). */
const LOCATING = /^(?:in|at|near|from|to|around|outside|across|over)$/u;
const SURELY_LOCATING = /^(?:in|at|near|around|outside|across)$/u;
/** "East Holderness Council": a body, of a place that is made like one. */
const SEATED =
  /^(?:Council|Police|University|College|Hospital|Hospitals|School|Trust|Authority|Association|Society|Union|Party|Court|Constabulary|Ambulance|Network)$/u;
/** "Kenya Red Cross", "the Syrian Arab Red Crescent"; "the Ice Survey", and no survey of nurses. */
const CALLED_A_BODY = /\bRed (?:Cross|Crescent|Crystal)\b|\p{L} Survey$/u;
/** "Lansing|, Mich." */
const STATE_BEHIND = new RegExp(String.raw`^, (?:${STATES})\.`, 'u');
const LONGEST_STATE = 8;
const HALL = /^(?:city|town|village|county) hall$/iu;

/** No noun for a body is longer, in characters. */
const LONGEST_NOUN = 20;

/** Nor is what a company has. */
const LONGEST_OF_COMPANY = 30;

/** What a name names, as far as its words, its roles and where it stands tell. */
export function kindOf(draft: Draft, text: string, outlets: ArticleOutlets): Entity['kind'] {
  const words = draft.name.split(/[\s-]+/u);
  const spaced = draft.name.split(/\s+/u);
  // "Virginia Legislature", "Ada Brandt Foundation": a given name, and yet a body.
  const isEnded =
    (spaced.length > 2 || isKnownPlace(spaced[0] ?? '')) &&
    (isOrganisationNoun(spaced.at(-1) ?? '') || isCompanyName(draft.name) || CALLED_A_BODY.test(draft.name));
  const given = spaced.length > 1 && isGivenName(spaced[0] ?? '') && !isEnded;
  // "Amnesty International Kenya".
  const isWide = words.slice(1).some((word) => /^(?:International|Worldwide)$/u.test(word));
  const organised =
    words.some((word) => isOrganisationNoun(word)) ||
    isClub(words) ||
    isWide ||
    CALLED_A_BODY.test(draft.name);
  // "HMP Fenmoor": a prison.
  if (/^HMP? /u.test(draft.name)) return 'organisation';
  // "Co Mayo", "County Clare".
  if (/^(?:Co|County) \p{Lu}\p{Ll}+$/u.test(draft.name)) return 'place';
  if (draft.mentions.some(({ span }) => STATE_BEHIND.test(text.slice(span[1], span[1] + LONGEST_STATE))))
    return 'place';
  // "Kibbutz Nir Gilad", "Camp Orrin".
  if (/^(?:Kibbutz|Moshav|Kfar|Camp|Wadi|Oblast|Raion) \p{Lu}/u.test(draft.name)) return 'place';
  // "According to the spokesman, Kiev …": no comma makes a city a spokesman.
  if (isKnownPlace(draft.name) && !isGivenName(draft.name)) return 'place';
  const isBody = (organised || isCompanyName(draft.name)) && !given;
  // "Brokerage Dunmore Hale".
  if (!given && draft.mentions.some((one) => isCompanyKind(one.prefix ?? '') || isMaker(text, one)))
    return 'organisation';
  if (spaced.length > 1 && isOfFighters(spaced[0] ?? '')) return 'organisation';
  if (draft.gender !== undefined || (hasOffice(draft) && !isBody)) return 'person';
  if (spaced.length > 1 && isKunya(spaced[0] ?? '')) return 'person';
  if (isMadeLikeStreet(spaced) || (spaced.length === 2 && /^St\.?$/u.test(spaced[0] ?? ''))) return 'place';
  // "Senate Democrats, who": several are told of as one is.
  if (
    !isBody &&
    !isPlural(spaced.at(-1) ?? '') &&
    draft.mentions.some(
      ({ span, prefix }) => isTold(text, span[1]) || isIntroduced(text, span[0]) || isAddressed(prefix),
    )
  )
    return 'person';
  if (isKnownPlace(draft.name) || draft.mentions.some(({ span }) => isLocated(text, span[0]))) return 'place';
  if (outlets.kindOf(draft.name) !== undefined) return 'source';
  if (isPeople(draft)) return 'group';
  const isPlace = isMadeLikePlace(words) && !SEATED.test(spaced.at(-1) ?? '');
  if (!given && !/^Downing\b/u.test(draft.name) && isPlace) return 'place';
  if (isBody || HALL.test(draft.name) || (words.length > 1 && words.some((word) => isGroupNoun(word))))
    return 'organisation';
  if (!given && isActive(draft, text)) return 'organisation';
  if (isDateline(draft, text)) return 'place';
  if (isModifier(draft, text) || (!given && isOccasion(spaced))) return 'organisation';
  if (given || isTranscriptSpeaker(draft, text)) return 'person';
  if (isCalledBody(draft, text) || isCompany(draft, text) || isCalledAtEnd(draft, text))
    return 'organisation';
  return isOnlyTold(draft, text) ? 'unknown' : kindOfUse(draft, text, spaced.length);
}

/** "Chip equipment maker Lithovance". */
const isMaker = (text: string, { span: [start] }: Draft['mentions'][number]): boolean =>
  /\s(?:maker|retailer|manufacturer|insurer|supplier|distributor|carrier|brewer|exporter|importer) $/u.test(
    text.slice(Math.max(0, start - LONGEST_NOUN), start),
  );

/** A role that a person has and a company does not: "the private broadcaster" may be either. */
function hasOffice({ roles }: Draft): boolean {
  return [...roles].some(
    (role) =>
      !isTradeNoun(
        role
          .split(/\s+(?:of|for|in|at)\s/u)[0]
          ?.split(/\s+/u)
          .at(-1) ?? '',
      ),
  );
}

/** "Harrow Wanderers", "Real Corran", "Port Aldous FC", "Corran United". */
function isClub(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (/^(?:FC|AFC|SC|CF|RC|AC|Real|Sporting|Deportivo|Inter|Dynamo|Lokomotiv)$/u.test(words[0] ?? '') ||
      /^(?:FC|AFC|SC|CF|City|Town|United|Rangers|Warriors|Tigers|Eagles|Lions|Bears|Bulls|Hawks|Giants|Knights|Raiders|Saints|Titans)$/u.test(
        words.at(-1) ?? '',
      ))
  );
}

const isPlural = (word: string): boolean => isGroupNoun(word) || (isPeopleWord(word) && /s$/u.test(word));

/** An age or "who" right after a name: what is told of people. */
function isTold(text: string, end: number): boolean {
  return /^(?:,\s+(?:aged\s+)?\d{1,2}(?=[,.;)]|\s+and\b|$)|\s+\(\d{1,2}\)|,?\s+who\b|,\s+\d{1,2},)/u.test(
    text.slice(end, end + 16),
  );
}

/** "who identified herself only as Ada", "a man named Ocheme": what introduces people. */
function isIntroduced(text: string, start: number): boolean {
  return /\b(?:(?:identified|introduced|described) (?:him|her|them)sel\w+ (?:only |simply |just )?as|(?:man|woman|boy|girl|resident|person) (?:named|called|known as)) $/u.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** "the island of Great Sallow", "the town of Corran". */
function isLocated(text: string, start: number): boolean {
  return /\b(?:city|town|village|island|isle|province|state|county|district|region|port|river|coast|suburb|hamlet|municipality|capital|peninsula|republic|kingdom) of $/u.test(
    text.slice(Math.max(0, start - 30), start),
  );
}

function isAddressed(prefix: string | undefined): boolean {
  return prefix !== undefined && prefix.split(/\s+/u).some((word) => isHonorific(word));
}

/** "the Pruitts", "the Brujas": people of one name. */
function isPeople({ name, mentions }: Draft): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(name) && !/ss$/u.test(name) && mentions.every(({ definite }) => definite);
}

/** "A group calling itself Cedar Wing", "a charity called Open Door", "the carrier AltoSur". */
const CALLING = new RegExp(
  String.raw`\b(\p{Ll}[\p{Ll}-]+) (?:(?:(?:that|which) )?(?:call(?:s|ing) (?:itself|themselves)|called|named|known as) (?:the )?)?$`,
  'u',
);
const LONGEST_CALLING = 60;

/** "the ultra-Orthodox Reyl Yehuda party", "the Quill Loft company": a noun for a body beside the name. */
function isCalledBody({ mentions }: Draft, text: string): boolean {
  return mentions.some(
    ({ span, definite, possessive }) =>
      isBodyNoun(CALLING.exec(text.slice(Math.max(0, span[0] - LONGEST_CALLING), span[0]))?.[1] ?? '') ||
      (!possessive &&
        isBodyNoun(/^ ([\p{Ll}-]+)/u.exec(text.slice(span[1], span[1] + LONGEST_NOUN))?.[1] ?? '') &&
        (definite || /\b[Tt]he [\p{L}-]+ $/u.test(text.slice(Math.max(0, span[0] - 30), span[0])))),
  );
}

/**
 * "Reyl shareholders", "the Reyl CEO", "Reyl’s chief financial officer", "shares in Reyl": what companies have and people and
 * places do not.
 */
function isCompany({ mentions }: Draft, text: string): boolean {
  return mentions.some(({ span: [start, end] }) => {
    const before = text.slice(Math.max(0, start - LONGEST_OF_COMPANY), start);
    return (
      /\b(?:[Ss]hares|[Ss]tock|[Ss]hareholders|[Ii]nvestors) (?:in|of) (?:\p{Lu}\p{Ll}+[’']s )?$/u.test(
        before,
      ) ||
      /\b(?:chair(?:man|woman|person)?|chief executive(?: officer)?|CEO|managing director|chief \p{Ll}+ officer|co-?founder) of $/u.test(
        before,
      ) ||
      /^(?:[’']s?)? (?:CEO|CFO|COO|CTO|shareholders|investors|employees|shares|stock|chief (?:executive|financial|operating|technology) officer|chief executive|co-?founders?|subsidiary|stores|customers|app)\b/u.test(
        text.slice(end, end + LONGEST_OF_COMPANY),
      )
    );
  });
}

/** "Altara Lithium will cut production by half, the company said": what the end of its sentence calls it. */
const CALLED_AT_END =
  /^(?:[^.!?“”"\n]|\.\d){1,260}, (?:it|the (?:company|firm|group|airline|miner|retailer|bank|lender|insurer|carmaker|automaker|chipmaker|drugmaker|operator|manufacturer|charity|union|agency)) (?:has |had |also )?(?:said|says|announced|added|confirmed)\b/u;

/** Whether a sentence begins with a name and ends with what kind of body it is. */
function isCalledAtEnd({ name, mentions }: Draft, text: string): boolean {
  // "Sales in China fell, it said": a capital that only opens the sentence.
  if (mentions.length === 1 && !name.includes(' ')) return false;
  return mentions.some(
    ({ span: [start, end], prefix }) =>
      prefix === undefined &&
      (start === 0 || /(?:\n|[.!?][”"]? )$/u.test(text.slice(Math.max(0, start - 3), start))) &&
      CALLED_AT_END.test(text.slice(end, end + LONGEST_SENTENCE)),
  );
}
const LONGEST_SENTENCE = 320;

/** "Corran Coast Water, which serves a million people": what only bodies do. */
function isActive({ mentions }: Draft, text: string): boolean {
  return mentions.some(({ span: [, end] }) =>
    /^,? which (?:also )?(?:serves|owns|operates|makes|employs|supplies|sells|runs|produces|provides|manages|manufactures|represents|publishes|regulates|organi[sz]ed)\b/u.test(
      text.slice(end, end + LONGEST_OF_COMPANY),
    ),
  );
}

/** "Told Corran Match Day": who is only told something, and has no given name, may be a programme. */
function isOnlyTold({ name, mentions }: Draft, text: string): boolean {
  const [first = ''] = name.split(/\s+/u);
  return (
    !leadsName(first) &&
    mentions.every(({ span: [start] }) =>
      /\b(?:told|tells|telling) (?:the )?$/u.test(text.slice(Math.max(0, start - 14), start)),
    )
  );
}

/** "The Pier Lane actress", "the Blue Lights singer": what somebody is of, as often as not. */
function isModifier({ name, mentions }: Draft, text: string): boolean {
  const modifying = mentions.filter(
    ({ span: [, end], prefix, definite, possessive }) =>
      definite &&
      !possessive &&
      prefix === undefined &&
      isRoleNoun(/^ (\p{Ll}[\p{Ll}-]+)/u.exec(text.slice(end, end + LONGEST_NOUN))?.[1] ?? ''),
  );
  return name.includes(' ') && modifying.length * 2 >= mentions.length;
}

/** "Harbour Cup", "Corran Open", "Fenmoor General": games, prizes and hospitals. */
const isOccasion = (words: readonly string[]): boolean =>
  words.length > 1 &&
  /^(?:Slam|Prix|Cup|Bowl|Open|Masters|Series|Games|Olympics|Championships?|Trophy|Festival|Awards?|Finals?|Derby|General|Infirmary|Memorial|Edition|Breakfast|Newsnight)$/u.test(
    words.at(-1) ?? '',
  );

/** "PORT ALDER: Prices fell", "PORT ALDER (Quill) —": where an article was written, which stands once. */
function isDateline({ name, mentions }: Draft, text: string): boolean {
  const [only, ...others] = mentions;
  const isCapitals = name === name.toUpperCase() && name.includes(' ');
  return (
    isCapitals &&
    only !== undefined &&
    others.length === 0 &&
    /^(?::|,? \()/u.test(text.slice(only.span[1], only.span[1] + 3))
  );
}

/** "HALLDEN: We will sign the bill." */
function isTranscriptSpeaker({ name, mentions }: Draft, text: string): boolean {
  return name === name.toUpperCase() && mentions.every(({ span }) => text.charAt(span[1]) === ':');
}

/** "Norway’s Fjellmetall": people are called so by full names. */
function isOfCountry(text: string, start: number): boolean {
  const place = /(\p{Lu}\p{L}+)[’']s $/u.exec(
    text.slice(Math.max(0, start - LONGEST_OF_COMPANY), start),
  )?.[1];
  return place !== undefined && countryOf(place.toLowerCase()) !== undefined;
}

/** The kind that nothing but the words around the mentions tell. */
function kindOfUse({ name, mentions }: Draft, text: string, length: number): Entity['kind'] {
  if (mentions.every(({ definite }) => definite) || name.includes('&')) return 'organisation';
  if (length === 1 && /^\p{Lu}{2,}s?$/u.test(name)) return 'organisation';
  if (length === 1 && mentions.some(({ span: [start] }) => isOfCountry(text, start))) return 'organisation';
  const locating = length > 1 ? SURELY_LOCATING : LOCATING;
  const located = mentions.filter(
    ({ preposition, possessive }) => locating.test(preposition ?? '') && !possessive,
  ).length;
  if (located * 2 > mentions.length) return 'place';
  return length > 1 && length < 5 && !mentions.some(({ definite }) => definite) ? 'person' : 'unknown';
}
