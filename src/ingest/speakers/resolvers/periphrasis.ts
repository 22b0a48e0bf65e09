import type { ResolvedSpeaker } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import { isOneOfAPeople } from '../../lexicon/peoples';
import { isKinNoun, isRoleNoun, isTradeNoun, roleKey, spelledOut } from '../../lexicon/roles';
import { lastFrom } from '../../segment/lookup';
import { kindOfDescription } from './description';
import { goesOn } from './person-pronoun';
import { rankPeople, standsOut, whomWordsName } from './rank';
import { tellingWords } from './title-index';
import {
  asSpeaker,
  isInsideSpeech,
  isPerson,
  mentionsIn,
  paragraphAt,
  sentenceAt,
  type Resolver,
  type Scene,
  type SourceMention,
} from './resolver';

/** Who speak for others or are called so for want of a name. */
const NOBODY =
  /^(?:spokes\p{L}*|sources?|reporter|journalist|correspondent|interviewer|presenter|host|aide|insider|witness|resident|person|man|woman|observer|colleague|friend|husband|wife|mother|father|son|daughter|brother|sister|partner|uncle|aunt|mum|dad|auditor|watchdog)$/u;
/** Nouns that no list has and that are no person. */
const BODY =
  /^(?:(?:\p{Ll}+-)?grader|bench|jury|crowd|bot|chatbot|app|algorithm|model|sign|banner|poster|plaque|voice|caption|label|note|text|unit|chapter|wing|branch|cell|arm)$/u;
/** Who may be somebody else than the one who has just been named. */
const OFTEN_ANOTHER =
  /^(?:officials?|officers?|adviser|advisor|diplomat|neighbou?r|employee|staffer|worker|member|delegate|representative|analyst|expert|envoy|chief|head|leader|driver|customer|doctor|nurse|consultant|investigator|detective|victim|auditor|ombudsman|commissioner|coroner|referee|umpire|speaker|chairman|chairwoman|chair|spokes\p{L}+)$/u;
/** Offices of state and parts in a court: whoever holds another does not hold these. */
const ONE_OFFICE =
  /^(?:president|premier|minister|secretary|mayor|governor|king|queen|prince|princess|pope|chancellor|ambassador|judge|magistrate|prosecutor|attorney|lawyer|barrister|solicitor|counsel|suspect|defendant|accused|taoiseach|tánaiste|\p{L}+-general)$/u;
/** Whether whoever holds another office does not hold this one. */
export const isOneOffice = (noun: string): boolean => ONE_OFFICE.test(noun.toLowerCase());

/** "The No. 12 seed", "the second seed", "the world number one": a place in a list of players. */
const RANKED =
  /^the\s+(?:(?:no\.?|number)\s*\d+\s+seed|(?:top|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[ -]seed|world\s+(?:no\.?|number)\s*(?:\d+|one|two|three))$/iu;
/** "The mother of five", "the dad-of-three". */
const PARENT_OF =
  /^the\s+(?:\p{Ll}+\s+)?(?:mother|father|mum|mom|dad|parent|gran|grand\p{Ll}+|great-gran\p{Ll}*)(?:-of-|\s+of\s+)(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/iu;
/** Other offices are held by others, as a rule. */
const OTHER_ROLE = 0.5;
const LEAST_PROMINENT = 0.45;
/** Characters. */
const INTRODUCED_WITHIN = 1200;
const CONFIDENCE = 0.72;

/**
 * "The winger", "the Dutchman": somebody who has been named and is now called after what he is. Only the one who clearly
 * stands out can be meant, and never by words that may call somebody new ("the official", "the judge").
 */
export const resolvePeriphrasis: Resolver = (scene, mention) => {
  if (/^(?:the|our)\s+(?:man|woman|person|boy|girl|insider|source)$/iu.test(mention.words))
    return lastUnnamed(scene, mention);
  if (/^the witness$/iu.test(mention.words)) return lastWitness(scene, mention);
  const ranked = RANKED.test(mention.words) ? onlyOne(scene, mention, 'seed') : undefined;
  if (ranked !== undefined) return ranked;
  const parent = PARENT_OF.test(mention.words) ? onlyOne(scene, mention, 'parent', true) : undefined;
  if (parent !== undefined) return parent;
  const words = mention.words.split(/,| who | of | from | in /u)[0] ?? '';
  if (!/^the\s/iu.test(words) || isInsideSpeech(scene, mention.quote)) return undefined;
  const head = headOf(words);
  const isPeople = isOneOfAPeople(words);
  if (!isPeople && !isPersonNoun(head))
    return mayBePerson(scene, mention, head) ? onlyOne(scene, mention, head) : undefined;
  // "The suspect’s lawyer" is somebody else than the suspect, and whoever that is has not been told.
  if (isRoleNoun(/(\p{L}+)[’']s?\s+\S+$/u.exec(words)?.[1] ?? '')) return undefined;
  // “The mine’s operator, Zagor Coal”, “the Regulator of Landlords”: a body, as a rule.
  if (isTradeNoun(head) && (/[’']s?\s/u.test(words) || words !== mention.words)) return undefined;
  // "The CM" is an office: whom the article does not call by it does not hold it.
  if (spelledOut(head).length > 1) return undefined;
  const unnamed = isPeople ? undefined : unnamedGoingOn(scene, mention);
  if (unnamed !== undefined) return unnamed;
  const key = head.toLowerCase();
  if (!isPeople && isIntroduced(scene, mention.span[0], head)) return undefined;
  if (OFTEN_ANOTHER.test(key) || ONE_OFFICE.test(key)) return onlyOne(scene, mention, head);
  const alone = onlyOne(scene, mention, head);
  if (alone !== undefined) return alone;
  // "The harbour master": an office of a place, which the article gives to nobody.
  if (isCompound(scene, mention.span[0], words) && scene.quotes[mention.quote]?.type === 'indirect')
    return undefined;
  // "According to the operator": a body, as likely as not.
  if (isTradeNoun(head) && scene.quotes[mention.quote]?.type === 'indirect') return undefined;
  const people = rankPeople(scene, {
    quote: mention.quote,
    at: mention.span[0],
    gender: genderOfWords(words),
    factor: (entity) => (isPeople || !hasOtherRole(scene, entity, head) ? 1 : OTHER_ROLE),
  });
  const [first] = people;
  if (first?.speaker.entity === undefined || first.score < LEAST_PROMINENT || !standsOut(people))
    return undefined;
  if (!isPeople && isHeldByOthers(scene, first.speaker.entity, words)) return undefined;
  return asSpeaker(scene, first.speaker.entity, {
    ...(isPeople ? {} : { role: words.replace(/^the\s+/iu, '') }),
    resolution: 'title',
    confidence: CONFIDENCE,
  });
};

/** What a witness does, and counsel and judges do not. */
const TESTIFIES =
  /\b(?:testif(?:y|ies|ied|ying)|told (?:the |an? )?(?:\p{L}+ ){0,2}(?:court|jury|jurors|inquiry|inquest|commission|tribunal|hearing|committee|panel))\b/iu;
/** A witness is asked by others in between, in quotes. */
const ASKED_BETWEEN = 5;

/** "The witness said": whoever has a name and testified last. */
function lastWitness(scene: Scene, { quote }: SourceMention): ResolvedSpeaker | undefined {
  for (let at = quote - 1; at >= Math.max(0, quote - ASKED_BETWEEN); at--) {
    const entity = scene.resolved[at]?.entity;
    const told = scene.quotes[at]?.cue[0]?.[0];
    if (entity === undefined || told === undefined || !isPerson(scene, entity)) continue;
    const span = scene.segmentation.sentences[sentenceAt(scene, told)]?.span ?? [0, 0];
    if (TESTIFIES.test(scene.text.slice(...span)))
      return asSpeaker(scene, entity, { role: 'witness', resolution: 'title', confidence: 0.68 });
  }
  return undefined;
}

/** "A guard turned her away": a definite "the guard" after it is that guard. */
function isIntroduced({ text }: Scene, at: number, head: string): boolean {
  const noun = head.replace(/[^\p{L}\p{N}-]/gu, '');
  const before = text.slice(Math.max(0, at - INTRODUCED_WITHIN), at);
  // A name after the noun is whom it introduces: "a winger, Luca Ferrante".
  return new RegExp(
    `\\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\\s+(?:[\\p{L}-]+\\s+){0,2}${noun}\\b(?!,? \\p{Lu})`,
    'u',
  ).test(before);
}

/** Whether a noun stands before the noun that heads a mention: "the harbour master", but not "the young winger". */
function isCompound({ segmentation: { tokens } }: Scene, at: number, words: string): boolean {
  const first = lastFrom(tokens, at);
  const last = lastFrom(tokens, at + words.trimEnd().length - 1);
  return last - first > 1 && tokens[last - 1]?.pos === 'NOUN';
}

/** "“…,” the academy graduate said": a noun that no list has, of whom words in quotation marks are. */
function mayBePerson(scene: Scene, { quote, words }: SourceMention, head: string): boolean {
  return (
    scene.quotes[quote]?.type === 'direct' &&
    /^the\s+\p{Ll}/iu.test(words) &&
    kindOfDescription(words) === 'unknown' &&
    !/[^s]s$/u.test(head) &&
    !NOBODY.test(head.toLowerCase()) &&
    !BODY.test(head.toLowerCase())
  );
}

/** "The alliance’s secretary general" is a secretary. */
function headOf(words: string): string {
  const [last = '', before = ''] = words.trim().split(/\s+/u).reverse();
  return /^general$/iu.test(last) && isRoleNoun(before) ? before : last;
}

/** Whether others hold the office, and somebody does not: whom of them it means was left open. */
function isHeldByOthers(scene: Scene, entity: number, words: string): boolean {
  const holders = scene.titles.holders(tellingWords(words));
  return holders.length > 0 && !holders.includes(entity);
}

/** A noun for one person who may have been named. */
function isPersonNoun(head: string): boolean {
  return isRoleNoun(head) && !/[^s]s$/u.test(head) && !NOBODY.test(head.toLowerCase());
}

/**
 * "“…,” the LVD leader said": the words of whom alone the paragraph so far is about, or else the one before it. Who holds
 * the same office of another rank or country is not meant.
 *
 * @param isTelling - whether the words are such as introduce nobody: "the mother of two"
 */
function onlyOne(
  scene: Scene,
  mention: SourceMention,
  head: string,
  isTelling = false,
): ResolvedSpeaker | undefined {
  const isFormer = /^the former\s/iu.test(mention.words);
  const entity = onlyPersonBefore(scene, mention);
  if (entity === undefined) return undefined;
  // In the article's words somebody else may be told of, unless who has just spoken adds to it.
  const isOn = goesOn(scene, mention.quote) && scene.resolved[mention.quote - 1]?.entity === entity;
  const isSure = isTelling || isFormer || isOn;
  if (scene.quotes[mention.quote]?.type === 'indirect' && !isSure) return undefined;
  if (!isFormer && sharesOffice(scene, entity, head)) return undefined;
  // "The UN chief": whoever is known for something else does not head it, and need not speak in marks of his own.
  const ofBody = OFTEN_ANOTHER.test(head.toLowerCase()) && /^[Tt]he\s+\p{Lu}/u.test(mention.words);
  const isSpeech = scene.quotes[mention.quote]?.type === 'direct';
  if (ofBody && !isSpeech && hasOtherRole(scene, entity, head)) return undefined;
  if (!isFormer && ONE_OFFICE.test(head.toLowerCase()) && hasOtherRole(scene, entity, head)) return undefined;
  const gender = genderOfWords(mention.words);
  const known = scene.cast.entities[entity]?.gender ?? gender;
  if (gender !== undefined && known !== gender) return undefined;
  return asSpeaker(scene, entity, {
    role: mention.words.replace(/^the\s+/iu, ''),
    resolution: 'title',
    confidence: CONFIDENCE,
  });
}

/**
 * The one person whom the paragraph names before a mention, or, when it names none, the paragraph before; of several, the
 * one whom alone the last sentence names and is about. Whom the quote’s own words name does not say them.
 */
export function onlyPersonBefore(
  scene: Scene,
  { quote, span: [at] }: Pick<SourceMention, 'quote' | 'span'>,
): number | undefined {
  const { paragraphs } = scene.segmentation;
  const own = paragraphAt(scene, at);
  const spokenOf = whomWordsName(scene, quote);
  for (const paragraph of [own, own - 1]) {
    const span = paragraphs[paragraph]?.span;
    if (span === undefined || paragraphs[paragraph]?.section !== paragraphs[own]?.section) return undefined;
    const people = mentionsIn(scene, [span[0], Math.min(span[1], at)]).filter(
      (one) =>
        isPerson(scene, one.entity) &&
        !one.possessive &&
        scene.salience.of(one) > 0.2 &&
        !spokenOf.has(one.entity),
    );
    const among = new Set(people.map(({ entity }) => entity));
    if (among.size === 0) continue;
    const last = Math.max(...people.map(({ sentence }) => sentence));
    const nearest = people.filter((one) => one.sentence === last);
    const isAbout = nearest.some((one) => scene.salience.of(one) === 1);
    const [only, ...others] =
      among.size === 1 || !isAbout ? among : new Set(nearest.map(({ entity }) => entity));
    return others.length === 0 ? only : undefined;
  }
  return undefined;
}

function sharesOffice({ cast }: Scene, entity: number, head: string): boolean {
  const key = roleKey(head);
  return (cast.entities[entity]?.roles ?? []).some((role) =>
    role.split(/[\s-]+/u).some((word) => roleKey(word) === key),
  );
}

/** "The woman" after "another member, who asked that her name not be used": whoever spoke last and has no name. */
function lastUnnamed(scene: Scene, { quote, words }: SourceMention): ResolvedSpeaker | undefined {
  const speaker = scene.resolved[quote - 1];
  if (speaker?.kind !== 'person' || speaker.entity !== undefined || speaker.name === '') return undefined;
  const gender = genderOfWords(words);
  return (genderOfWords(speaker.name) ?? gender) === gender ? { ...speaker, confidence: 0.6 } : undefined;
}

/**
 * "A former employee said … “…,” the engineer said": who has no name and has just spoken in the same paragraph, in whose own
 * words it goes on.
 */
export function unnamedGoingOn(
  scene: Scene,
  { quote, words, span: [at] }: SourceMention,
): ResolvedSpeaker | undefined {
  const speaker = scene.resolved[quote - 1];
  const before = scene.quotes[quote - 1]?.source[0]?.[0];
  const own = scene.quotes[quote];
  if (speaker === undefined || before === undefined || own?.type !== 'direct') return undefined;
  if (speaker.entity !== undefined || !/^(?:an?|one)\s/iu.test(speaker.name)) return undefined;
  const start = own.content[0]?.[0] ?? at;
  const isNext = sentenceAt(scene, Math.min(start, at)) - sentenceAt(scene, before) === 1;
  const same = paragraphAt(scene, at) === paragraphAt(scene, before);
  const gender = genderOfWords(words);
  const fits = (genderOfWords(speaker.name) ?? gender) === gender;
  return isNext && same && fits ? { ...speaker, confidence: 0.6 } : undefined;
}

function hasOtherRole({ cast }: Scene, entity: number, head: string): boolean {
  // "Her successor, Ada Marsh": in whatever office that was.
  const roles = (cast.entities[entity]?.roles ?? []).filter(
    (role) => !/^successor\b/iu.test(role) && !isKinNoun(role),
  );
  const key = roleKey(head);
  return (
    roles.length > 0 && !roles.some((role) => role.split(/[\s-]+/u).some((word) => roleKey(word) === key))
  );
}
