import type { Span } from '../document';
import type { Cast } from './cast';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../lexicon/calendar';
import { matchesOf } from '../../text/matches';

/** A place where a sentence names it; the span is the name, offsets into the sentence. */
export interface PlaceMention {
  readonly span: Span;
  readonly name: string;
}

/** "in the Russian capital Moscow", "at the northern port of Alder": what may stand between preposition and name. */
const DESCRIPTION =
  '(?:the )?(?:[\\p{L}-]+ ){0,3}?(?:capital|city|town|village|port|district|province|region|suburb|resort|island|state)(?: of)? ';
/** "In western Bolivia". */
const REGION =
  '(?:the )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|rural|downtown|coastal|mainland|occupied|upstate) ';
const NAME =
  "U\\.[SKN]\\.|(?:St\\. )?\\p{Lu}[\\p{L}\\p{M}’'-]*(?: (?:de|del|la|al|el|upon|of the|of|St\\.)? ?\\p{Lu}[\\p{L}\\p{M}’'-]*){0,3}";
const PLACE = new RegExp(
  `\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|to|visited|visiting|on|hit|struck|across|through|around|into|off)( ${REGION}| ${DESCRIPTION}| the | )(${NAME})`,
  'gu',
);
/** "To" and "on" lead to a place only beside such words. */
const STREET =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)* (?:Street|Road|Lane|Avenue|Square|Quay|Bridge|Boulevard|Hill|Row)\b/u;
const GOING =
  /\b(?:visits?|trips?|tour|travell?ed|flew|came|went|arriv\w+|returned|delegation|journey)\b[^,;]{0,30}$/u;
const AIMED = /\b(?:attacks?|strikes?|airstrikes?|raids?|assault|bombing|shelling|ambush|invasion)$/u;
/** "Across" and their like lead to where something happened only behind what did harm there. */
const REACHING = /^(?:across|through|around|into|off)$/u;
const HAVOC =
  /\b(?:earthquake|quake|storm|floods?|flooding|fires?|wildfires?|blaze|tornado|cyclone|hurricane|typhoon|attacks?|bombing|shelling|tore|swept|ripped|levell?ed|flattened|destroyed|damaged|spread|raged|crashed|slammed|capsized|sank)\b[^.;:“”"]{0,40}$/u;
const TIME = new RegExp(
  `^(?:${MONTH_NAMES}|${WEEKDAY_NAMES}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Christmas|Easter|Ramadan|New Year)\\b`,
  'u',
);
const TRAILING_TIME = new RegExp(` (?:${MONTH_NAMES}|${WEEKDAY_NAMES})\\b.*$`, 'u');
/** Adjectives of origin begin a phrase of another thing: "in Syrian politics". */
const ADJECTIVE_BEFORE_NOUN = /^ \p{Ll}{3,}/u;
/** After "in the Northern …" a noun makes the name an adjective: "in the Northern primary"; these words are no nouns. */
const NOT_A_NOUN =
  /^ (?:(?:on|in|for|to|and|or|with|after|at|when|where|who|which|that|said|by|from|before|since|during|as|but|of|last|next|this|early|late|earlier|later|were|was|is|are|has|had|have|will|would|told|met|while|because|until|over|about|against|near|between|without|today|yesterday|here|there)\b|\p{Ll}+(?:ed|ly|ing)\b)/u;
const ORIGIN = /(?:ian|ean|ish|ese|ench|utch|erman|reek|raqi|aeli|istani)$/u;
/** "Spoke at the Harbour Forum in Alder": what is held is not where. */
const HELD = /\b(?:Forum|Summit|Conference|Congress|Convention|Games|Cup|Festival)$/u;
const NOT_A_PLACE =
  /^(?:I|He|She|It|They|We|You|Mr|Mrs|Ms|Dr|President|Prime|Minister|General|English|French|Arabic|Russian|Spanish|German|God|Senator|Facebook|Twitter|Telegram|X|YouTube|Instagram|Islam|Large)\b/u;

/**
 * Finds the places of a sentence: capitalised words after "in", "at" and their like that are no person and no time.
 *
 * @param text - the sentence
 * @param offset - where it begins in the article
 * @param cast - the article's persons and places
 */
export function findPlaces(text: string, offset: number, cast: Cast): readonly PlaceMention[] {
  return matchesOf(text, PLACE).flatMap((match): PlaceMention[] => {
    const [whole, between = '', raw = ''] = match;
    const word = whole.slice(0, whole.length - between.length - raw.length);
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (word === 'to' && !GOING.test(before)) return [];
    if (REACHING.test(word) && !HAVOC.test(before)) return [];
    const onLand = between.includes('island') || STREET.test(raw);
    if (word === 'on' && !onLand && !AIMED.test(before.trimEnd())) return [];
    const start = match.index + whole.length - raw.length;
    const known = cast.placeAt(offset + start);
    if (known !== undefined) return [{ span: [start, start + raw.length], name: known }];
    const name = raw.replace(/[’']s?(?: .*)?$/u, '').replace(TRAILING_TIME, '');
    const end = start + name.length;
    const rest = text.slice(end);
    if (name.length < 2 || TIME.test(name) || NOT_A_PLACE.test(name) || HELD.test(name)) return [];
    // "at Toss’s request", "in Syria’s unity": the possessor is not where it happened.
    if (/^[’']/u.test(rest)) return [];
    if (between === ' the ' && ADJECTIVE_BEFORE_NOUN.test(rest) && !NOT_A_NOUN.test(rest)) return [];
    if (ORIGIN.test(name) && ADJECTIVE_BEFORE_NOUN.test(rest)) return [];
    const persons = cast.personsIn([offset + start - 40, offset + end + 40]);
    if (persons.some((one) => one.start < offset + end && offset + start < one.end)) return [];
    return [{ span: [start, end], name }];
  });
}
