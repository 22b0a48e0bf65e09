import type { SourceKind } from '../document';
import { lettersOfOutlets } from './letters';
import { isDocumentNoun, isGroupNoun, isOrganisationNoun } from './organisations';
import { outletKind } from './outlets';
import { isGivenName } from './people';
import { isDemonym, isKnownPlace } from './places';
import { isRoleNoun } from './roles';
import { matchesOf } from '../../text/matches';
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar';

/** A name that only the words around it tell to be a source’s, and what they tell it to be. */
export interface UnheardOutlet {
  readonly name: string;
  readonly kind: SourceKind;
}

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*)?)`;
/** What may follow a platform, as "the talks" cannot: the clause ends, goes on to its content, or to its time. */
const ENDS = String.raw`(?=[.,:;!?)]|[”"’']|\s(?:that|late|early|earlier|shortly|after|before|on|this|last|by|and|at|where|to)\b|\s*$|\n)`;
const SENT = '(?:posted|shared|uploaded|published|circulated|circulating|streamed)';
const PIECE =
  '(?:post|posts|message|messages|thread|video|videos|clip|picture|photo|photograph|image|selfie|statement|recording|livestream|update)';

/** "wrote on Chirp", "in a post on Agora", "a video posted to ClipTalk", "in a Facemeet post", "his Plaza account". */
const PLATFORMS: readonly RegExp[] = [
  String.raw`\b(?:wrote|writes|written|[Ww]riting|[Pp]osting|posted|posts|tweeted)\s+(?:\p{Ll}+\s+){0,6}?on\s+${NAME}${ENDS}`,
  String.raw`\b(?:post|thread|video|livestream)\s+on\s+${NAME}${ENDS}`,
  String.raw`\b${PIECE}\s+${SENT}\s+(?:\p{Ll}+\s+)?(?:on|to)\s+(?:the\s+)?${NAME}${ENDS}`,
  String.raw`\b(?:a|an|one|his|her|its|their|in)\s+(?:\p{Ll}+\s+)?${NAME}\s(?:post|thread|livestream)\b`,
  String.raw`\b(?:[Oo]n|[Vv]ia|[Tt]o|[Tt]hrough)\s+(?:his|her|its|their)\s+(?:\p{Ll}+\s+){0,2}${NAME}\s(?:account|page|channel|feed|handle|profile)\b`,
  String.raw`\b(?:[Ss]ocial\s+(?:media\s+)?(?:network|platform|site)|[Mm]essaging\s+(?:app|service|platform)|[Oo]nline\s+forum|[Ff]orum)\s+${NAME}`,
  String.raw`\b${NAME}\s(?:social\s(?:network|media)|messaging\s(?:app|service|platform)|app\b)`,
].map((form) => new RegExp(form, 'gu'));

/** "told KTLC", "told 3KR", "telling Samachar 18": call signs and numbers, which nobody bears. */
const CALLED =
  /\b(?:told|tells|telling|spoke\s+to|speaking\s+to|interview\s+with)\s+(?:the\s+|\p{Lu}\p{L}+[’']s\s+|(?:\p{Lu}{2,4}\s+)?affiliate\s+|(?:local\s+)?(?:TV\s+|television\s+|radio\s+|news\s+)?station\s+)?((?:\p{Lu}[\p{L}-]*\s){1,2}\d{1,3}|\d{1,3}\p{Lu}{2,3}|\d{1,2}News|[KW]\p{Lu}{3})(?![\p{L}\p{N}])/gu;

/** "told Morning Sofa": what begins with a time of day is a programme. */
const TIMES_OF_DAY =
  /\b(?:told|tells|telling)\s+(?:the\s+)?((?:Good\s)?(?:Morning|Breakfast|Daybreak|Sunrise|Afternoon|Evening|Midnight|Weekend)(?:\s\p{Lu}[\p{L}’'-]*){1,2})(?![\p{L}-])/gu;

/** "told The Oregonian last week": only papers keep a capital article inside a sentence. */
const ARTICLED =
  /\b(?:told|tells|telling|spoke\s+to|speaking\s+to|interview\s+with)\s+(The(?:\s\p{Lu}[\p{L}’'-]*){1,3})(?![\p{L}-])/gu;

/** "told Marsh on “Evening Desk.”", "in an interview on “The Long Haul,”": a programme that is set in marks. */
export const PROGRAMME_IN_MARKS =
  /\b(?:(?:told|tells) (?:\p{Ll}+ )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}|(?:said|says|interview(?:ed)?|appear(?:ed|ing|ance)|spoke|speaking) (?:(?:on )?\p{Lu}\p{L}+day (?:morning |evening |night )?)?(?:live )?)on [“"](\p{Lu}[\p{L}’']*(?:\s\p{Lu}[\p{L}’']*){1,3})[,.]?[”"]/gu;

/** "Jing Finance reported on Thursday, citing two people": what reports what others told it. */
const CITES = new RegExp(
  String.raw`(?<![\p{L}-]\s|[\p{L}-])(?:[Tt]he\s)?((?:\p{Lu}[\p{L}\p{N}-]*\s){1,4})(?:reported|reports)(?:\s(?:on\s)?(?:${WEEKDAY_NAMES})|\s(?:late|earlier|early)\s(?:on\s)?(?:${WEEKDAY_NAMES}))?,\s(?:citing|quoting)\b(\s(?:[\p{L}-]+\s){0,3}(?:people|persons|sources|officials)\b)?`,
  'gu',
);

/** "told the Sunday Lamp": a paper that is named by its day. */
const SUNDAYS =
  /\b(?:told|tells|telling)\s+the\s+((?:Saturday|Sunday)(?:\s\p{Lu}[\p{L}’'-]*){1,2})(?![\p{L}-])/gu;

/** "the Founders in Cars podcast", "the Business Morning programme": the name is all that is capitalised before its kind. */
const PROGRAMMES =
  /\b[Tt]he\s+(\p{Lu}[\p{L}\p{N}’'-]*(?:\s(?:(?:in|of|and|at|on|with|to|for|the|a)\s)?\p{Lu}[\p{L}\p{N}’'-]*){0,4})\s(podcast|programme|program|newsletter|breakfast\sshow|talk\sshow|radio\sshow)\b/gu;

/** "told the Sunday Politics Hour": what is told in full is a programme when it is called by an hour or a show. */
const HOURS =
  /\b(?:told|tells|telling|on)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:Hour|Show|Tonight|Breakfast|Nightly|Live|Plus))(?![\p{L}-])/gu;

/** "Told Corran Match Day": a day that somebody is told something is a programme. */
const DAYS =
  /\b(?:told|tells|telling)\s+(?:the\s+)?((?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:Day|Night))(?![\p{L}-])/gu;

/** "Source: Kestrel, Corran.info": a line that says whose the news is. */
const ORIGIN_LINE =
  /^Sources?: (\p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*)?(?:, \p{Lu}[\p{L}\p{N}.-]*(?: \p{Lu}[\p{L}\p{N}.-]*)?)*)$/gmu;

/** Names of sources that no list has and no noun explains, by the forms in which only sources are named. */
export function unheardOutlets(text: string): UnheardOutlet[] {
  const found: UnheardOutlet[] = [];
  for (const form of PLATFORMS)
    for (const [, name = ''] of matchesOf(text, form))
      if (couldBePlatform(name, text)) found.push({ name, kind: 'platform' });
  for (const [, name = ''] of matchesOf(text, CALLED))
    if (!isKnownPlace(name.split(' ')[0] ?? '')) found.push({ name, kind: 'channel' });
  for (const [, names = ''] of matchesOf(text, ORIGIN_LINE))
    for (const name of names.split(', '))
      if (!isOfSomethingElse(name) && !isGivenName(name.split(' ')[0] ?? '') && !isKnownPlace(name))
        found.push({ name, kind: 'outlet' });
  for (const name of lettersOfOutlets(text)) found.push({ name, kind: 'outlet' });
  for (const [, name = ''] of matchesOf(text, SUNDAYS))
    if (!isOfSomethingElse(name)) found.push({ name, kind: 'outlet' });
  for (const [, name = ''] of matchesOf(text, ARTICLED))
    if (!isOfSomethingElse(name) && outletKind(name) === undefined) found.push({ name, kind: 'outlet' });
  for (const [, name = ''] of matchesOf(text, PROGRAMME_IN_MARKS)) found.push({ name, kind: 'channel' });
  for (const [, name = '', unnamed] of matchesOf(text, CITES))
    if (couldReport(name.trim(), unnamed !== undefined)) found.push({ name: name.trim(), kind: 'outlet' });
  for (const form of [HOURS, DAYS, TIMES_OF_DAY])
    for (const [, name = ''] of matchesOf(text, form))
      if (!isOfSomethingElse(name)) found.push({ name, kind: 'channel' });
  for (const [, name = '', kind = ''] of matchesOf(text, PROGRAMMES))
    if (/podcast|show/u.test(kind) || !isOfSomethingElse(name)) found.push({ name, kind: 'channel' });
  return found;
}

const CALENDAR = new RegExp(
  `^(?:${WEEKDAY_NAMES})|^(?:${MONTH_NAMES}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Christmas|Easter|I|The|A|An|He|She|They|We|It)$`,
  'u',
);

/** People write on topics and on days as well. */
function couldBePlatform(name: string, text: string): boolean {
  const words = name.split(' ');
  const [first = ''] = words;
  return (
    !CALENDAR.test(first) &&
    !isGivenName(first) &&
    !words.some((word) => isKnownPlace(word) || isDemonym(word)) &&
    !isKnownPlace(name) &&
    !isOfSomethingElse(name) &&
    !acts(name, text)
  );
}

/** Bodies report as well, and places do by their names; people too, but for what somebody told them who is not named. */
const couldReport = (name: string, unnamed: boolean): boolean =>
  !isOfSomethingElse(name) && (unnamed || !isGivenName(name.split(' ')[0] ?? '')) && !isKnownPlace(name);

function isOfSomethingElse(name: string): boolean {
  return name
    .split(' ')
    .some(
      (word) => isOrganisationNoun(word) || isRoleNoun(word) || isGroupNoun(word) || isDocumentNoun(word),
    );
}

/** "Brandt said", "Corran’s mayor": whoever acts or owns in the article is a person, a body or a place. */
function acts(name: string, text: string): boolean {
  return new RegExp(
    String.raw`(?<![\p{L}-])${name}(?:[’']s\s|\s(?:said|says|has|had|was|is|will|would|told|met|added|denied|called)\b)`,
    'u',
  ).test(text);
}
