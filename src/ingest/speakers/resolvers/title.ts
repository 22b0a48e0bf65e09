import type { ResolvedSpeaker } from '../../document';
import { sameDocument } from '../../lexicon/documents';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isKinNoun, isRoleNoun } from '../../lexicon/roles';
import { headNoun, kindOfDescription } from './description';
import { whoseKin } from './kin';
import { isOneOffice, onlyPersonBefore } from './periphrasis';
import { rankPeople } from './rank';
import {
  agrees,
  asSpeaker,
  mentionsIn,
  sentenceAt,
  type Resolver,
  type Scene,
  type SourceMention,
} from './resolver';
import { tellingWords } from './title-index';
import { wordsOf } from '../../words-of';

/** "The officer, who cannot be named for legal reasons": nobody whom the article names. */
const NOT_NAMED =
  /\b(?:(?:can|could|may)(?:not|n[’']t) be (?:named|identified)|not (?:to be|being) (?:named|identified)|declined to be (?:named|identified)|(?:on|under) (?:the )?condition of anonymity)\b/u;
/** A description is remembered for this many quotes. */
const REACH = 60;

/**
 * A title or a description for a name: "The palace spokesperson" is whom the article has called that. Every telling word
 * of the mention must belong to what it calls one entity, and to no other.
 */
export const resolveTitle: Resolver = (scene, mention) => {
  const words = mention.words.toLowerCase().replace(/[’']s\b/gu, '');
  if (!/^(?:the|this|that|his|her|its|their|counsel)\b/u.test(words) && !/^\p{Lu}/u.test(mention.words))
    return undefined;
  if (NOT_NAMED.test(words)) return undefined;
  if (/^(?:a|an|one|another|some|several|two|three|many)\b/u.test(words)) return undefined;
  // "The Observer" is a paper, whoever else observes.
  if (/^[Tt]he\s+\p{Lu}/u.test(mention.words) && scene.outlets.kindOf(mention.words) !== undefined)
    return undefined;
  const telling = tellingWords(mention.words.split(/,| who /u)[0] ?? '');
  if (telling.length === 0) return undefined;
  // “Aides to Mayor Ida Quill” are no mayor.
  if (kindOfDescription(mention.words) === 'group')
    return byEarlierDescription(scene, mention.quote, telling);
  // "A junior engineer said … the engineer added": who spoke last, whoever else is an engineer.
  const last = scene.resolved[mention.quote - 1];
  if (/^the\b/u.test(words) && last?.kind === 'person' && last.entity === undefined) {
    const same = byEarlierDescription(scene, mention.quote, telling, 1);
    if (same !== undefined) return same;
  }
  const counterpart = byCounterpart(scene, mention, telling);
  if (counterpart !== undefined) return counterpart;
  const exactly = [...scene.titles.fitting(telling)];
  // Countries call their prime minister premier; where states have premiers the word is theirs.
  const fitting = (
    exactly.length === 0 && telling.includes('premier')
      ? [
          ...scene.titles.fitting(
            telling.flatMap((word) => (word === 'premier' ? ['prime', 'minister'] : [word])),
          ),
        ]
      : exactly
  ).filter(([entity]) => !isKinOfAnother(scene, entity, mention.words));
  const introduced = fitting.filter(([entity]) => isNamedBefore(scene, entity, mention.span[1]));
  const may = introduced.length > 0 ? introduced : fitting;
  // "The prime minister's office" is a body, and not its head.
  const head = headNoun(mention.words);
  const isBody = isOrganisationNoun(head) && !isRoleNoun(head);
  // "Counsel for the owner" is not the owner.
  const [office = ''] = isRoleNoun(head) && /\s(?:for|to)\s/u.test(words) ? tellingWords(head) : [];
  const holding =
    office !== '' && telling.includes(office)
      ? may.filter(([entity]) => scene.titles.isBody(entity) || scene.titles.tells(entity, [office]))
      : may;
  const candidates = isBody ? may.filter(([entity]) => scene.titles.isBody(entity)) : holding;
  if (candidates.length === 0)
    return (
      byEarlierDescription(scene, mention.quote, telling) ??
      (isBody || office !== ''
        ? undefined
        : (byOffice(scene, mention, telling) ?? byFormerOffice(scene, mention, telling))) ??
      byOtherWord(scene, mention, telling) ??
      byLeading(scene, mention)
    );
  const exact = candidates.filter(([, fit]) => fit === 'exact');
  const [only, ...others] = exact.length > 0 ? exact : candidates;
  if (only === undefined) return undefined;
  const near = isBody && others.length > 0 ? bodyNear(scene, mention, candidates) : undefined;
  if (near !== undefined) return asSpeaker(scene, near, { resolution: 'title', confidence: 0.72 });
  if (others.length > 0)
    return bySpeech(
      scene,
      mention,
      [only, ...others].map(([entity]) => entity),
    );
  const role = mention.words.replace(/^(?:the|this|that)\s+/iu, '');
  const sure = (telling.length > 1 ? 0.88 : 0.78) - (introduced.length > 0 ? 0 : 0.1);
  return asSpeaker(scene, only[0], {
    ...(scene.titles.isBody(only[0]) ? {} : { role }),
    resolution: 'title',
    confidence: Math.round((candidates.length > 1 ? sure - 0.05 : sure) * 100) / 100,
  });
};

/** "The Velmoran minister" after "her Velmoran counterpart, Ada Marsh": whoever else is a minister of no country that is told. */
function byCounterpart(
  scene: Scene,
  mention: SourceMention,
  telling: readonly string[],
): ResolvedSpeaker | undefined {
  const country = telling.slice(0, -1);
  if (country.length === 0 || !isRoleNoun(telling.at(-1) ?? '')) return undefined;
  const [only, ...others] = scene.titles.fitting([...country, 'counterpart']);
  return only === undefined || others.length > 0 ? undefined : called(scene, mention, only[0], 0.72);
}

/** "The Foreign Ministry denied it. “…,” the ministry said": of several such bodies the one that alone is named close before. */
function bodyNear(
  scene: Scene,
  { span: [at] }: SourceMention,
  bodies: readonly (readonly [number, unknown])[],
): number | undefined {
  const own = sentenceAt(scene, at);
  const from = scene.segmentation.sentences[Math.max(0, own - 1)]?.span[0] ?? at;
  const near = new Set(mentionsIn(scene, [from, at]).map(({ entity }) => entity));
  const [only, ...others] = bodies.filter(([entity]) => near.has(entity));
  return others.length === 0 ? only?.[0] : undefined;
}

/** Whether an article names somebody before an offset. */
const isNamedBefore = ({ cast }: Scene, entity: number, at: number): boolean =>
  (cast.entities[entity]?.mentions[0]?.[0] ?? Infinity) < at;

/** "His mother" is not "her mother, Ada Venn" of whom the article told before. */
function isKinOfAnother(scene: Scene, entity: number, words: string): boolean {
  const owner = /^(his|her)\s/iu.exec(words)?.[1]?.toLowerCase();
  const kin = owner !== undefined && isKinNoun(headNoun(words)) ? whoseKin(scene, entity) : undefined;
  return kin !== undefined && !agrees(scene, kin.entity, owner === 'his' ? 'masculine' : 'feminine');
}

/** "The Vermont senator" where the article has one senator and does not say from where. */
function byOffice(
  scene: Scene,
  mention: SourceMention,
  telling: readonly string[],
): ResolvedSpeaker | undefined {
  const [only, ...others] = scene.titles
    .holders(telling)
    .filter((entity) => !isKinOfAnother(scene, entity, mention.words));
  if (only === undefined) return undefined;
  if (others.length === 0) return called(scene, mention, only, 0.7);
  // "The senator from Oregon" for "Senator Ada Marsh, the Oregon Democrat": what other words tell of the same person.
  const told = [only, ...others].filter((entity) =>
    telling.every((word) => scene.titles.tells(entity, [word])),
  );
  const [one, ...more] = told;
  return one !== undefined && more.length === 0 && telling.length > 1
    ? called(scene, mention, one, 0.7)
    : bySpeech(scene, mention, [only, ...others]);
}

/** Of what there are many, so that a deputy one is one. */
const ONE_OF_MANY =
  /^(?:prosecutor|attorney|professor|coach|editor|curator|engineer|inspector|superintendent)$/u;

/** "A former clerk, Ada Marsh, testified … the clerk said": whoever held the office, or is one of lower rank, and has just spoken. */
function byFormerOffice(
  scene: Scene,
  mention: SourceMention,
  telling: readonly string[],
): ResolvedSpeaker | undefined {
  const last = scene.resolved[mention.quote - 1]?.entity;
  const office = telling.at(-1) ?? '';
  const isOneOfMany = ONE_OF_MANY.test(office);
  // Of a former president and the president nobody knows whom "the president" means.
  if (isOneOffice(office) && !isOneOfMany) return undefined;
  const ranks = isOneOfMany ? ['former', 'deputy', 'assistant', 'associate'] : ['former'];
  const held = new Set(ranks.flatMap((rank) => scene.titles.holders([...telling, rank])));
  return last !== undefined && held.size === 1 && held.has(last)
    ? called(scene, mention, last, 0.7)
    : undefined;
}

/** "The union chief", "the bank boss", "the charity’s head": whoever leads a body, called by what kind of body it is. */
const LEADS = /^the\s+(?:\p{Ll}[\p{L}-]*(?:[’']s)?\s+){1,2}(?:chief|boss|leader|head)$/iu;
const LEADING: readonly string[] = [
  'president',
  'chair',
  'chief',
  'head',
  'leader',
  'secretary',
  'director',
  'commissioner',
  'executive',
  'founder',
  'general',
];

/** Of those who lead something, the one who has just spoken and whom alone the article is about there. */
function byLeading(scene: Scene, mention: SourceMention): ResolvedSpeaker | undefined {
  if (!LEADS.test(mention.words)) return undefined;
  const last = scene.resolved[mention.quote - 1]?.entity;
  const alone = onlyPersonBefore(scene, mention);
  const leads = alone !== undefined && LEADING.some((office) => scene.titles.tells(alone, [office]));
  return leads && alone === last ? called(scene, mention, alone, 0.7) : undefined;
}

/** What news calls the holders of an office for a change. */
const OTHER_WORDS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'leader',
    [['counterpart'], ['president'], ['prime', 'minister'], ['premier'], ['chancellor'], ['king'], ['emir']],
  ],
  ['lawmaker', [['senator'], ['representative'], ['mp']]],
  ['legislator', [['senator'], ['representative'], ['mp']]],
  ['scribe', [['secretary']]],
  ['gaffer', [['manager'], ['coach']]],
  ['skipper', [['captain']]],
  [
    'spokes',
    [
      ['public', 'relations', 'officer'],
      ['press', 'officer'],
      ['information', 'officer'],
      ['communications', 'director'],
      ['media', 'adviser'],
    ],
  ],
  [
    'diplomat',
    [
      ['counterpart'],
      ['consul'],
      ['foreign', 'minister'],
      ['foreign', 'ministry'],
      ['ambassador'],
      ['envoy'],
    ],
  ],
]);

/** "The Velmoran leader" for Velmora's president, "the Corran lawmaker" for a senator from there. */
function byOtherWord(
  scene: Scene,
  mention: SourceMention,
  telling: readonly string[],
): ResolvedSpeaker | undefined {
  const word = telling.at(-1) ?? '';
  const more = telling.slice(0, -1);
  const offices = OTHER_WORDS.get(word);
  // "The Kremlin official" for the Kremlin’s spokesman: whoever holds any office there.
  const there = word === 'official' && more.length > 0 ? scene.titles.servingAt(more) : [];
  if (there.length === 1 && there[0] !== undefined) return called(scene, mention, there[0], 0.7);
  // "The leader" alone may lead anything.
  if (offices === undefined || (word === 'leader' && more.length === 0)) return undefined;
  // Of a deputy foreign minister and a foreign minister, the one who has just spoken is the diplomat.
  const alone = onlyPersonBefore(scene, mention);
  if (alone !== undefined && offices.some((office) => scene.titles.tells(alone, [...more, ...office])))
    return called(scene, mention, alone, 0.72);
  // "The gaffer" is no coach of whom the article tells later.
  const mayHold = (entity: number): boolean =>
    more.length > 0 || isNamedBefore(scene, entity, mention.span[0]);
  const holders = [
    ...new Set(
      offices.flatMap((office) =>
        scene.titles
          .holders([...more, ...office])
          .filter((entity) => scene.titles.tells(entity, office) && mayHold(entity)),
      ),
    ),
  ];
  // Of two presidents, the one of whom the country is told.
  const told = holders.filter((entity) => scene.titles.tells(entity, more));
  const [only, ...others] = told.length > 0 ? told : holders;
  if (only === undefined) return undefined;
  return others.length === 0 ? called(scene, mention, only, 0.72) : bySpeech(scene, mention, holders);
}

/** Of several who hold an office, the one who has just spoken, when no other is near. */
function bySpeech(
  scene: Scene,
  mention: SourceMention,
  holders: readonly number[],
): ResolvedSpeaker | undefined {
  const ranked = rankPeople(scene, {
    quote: mention.quote,
    at: mention.span[0],
    factor: (entity) => (holders.includes(entity) ? 1 : 0),
  });
  const [first, second] = ranked;
  if (first?.speaker.entity === undefined || first.score < 1) return undefined;
  if (second !== undefined && second.score * CLEARLY > first.score) return undefined;
  return called(scene, mention, first.speaker.entity, 0.65);
}

/** Twice as prominent as the next. */
const CLEARLY = 2;

function called(scene: Scene, { words }: SourceMention, entity: number, confidence: number): ResolvedSpeaker {
  return asSpeaker(scene, entity, {
    role: words.replace(/^(?:the|this|that)\s+/iu, ''),
    resolution: 'title',
    confidence,
  });
}

/** "The club's | latest accounts", but not what follows the head: "an officer of the police's unit". */
const OWNER = /^(?:(?!\s(?:of|in|from|at|by|for)\s).)*\p{L}[’']s?\s/u;

/** "A list | released by the airline" is no airline. */
const BY_WHOM = /\s\p{Ll}+(?:ed|en|wn|de) by\s.*$/su;

/** "One of them, an engineer who joined late": all that a mention says of whom it names not. */
const sourceOf = (scene: Scene, quote: number): string =>
  wordsOf(scene.text, scene.quotes[quote]?.source ?? []).split(/ who | that /u)[0] ?? '';

/** "The ministry" after "the health ministry said": the last speaker so described, however little that tells. */
function byEarlierDescription(
  scene: Scene,
  quote: number,
  telling: readonly string[],
  reach = REACH,
): ResolvedSpeaker | undefined {
  // "The club's accounts" are no club.
  const own = (words: string): string =>
    (telling.length > 1 ? words : words.replace(OWNER, '')).replace(BY_WHOM, '');
  const asked = telling.map((word) => sameDocument(word));
  for (let earlier = quote - 1; earlier >= Math.max(0, quote - reach); earlier--) {
    const speaker = scene.resolved[earlier];
    if (speaker === undefined || speaker.entity !== undefined || speaker.name === '') continue;
    const has = new Set(
      tellingWords(`${own(speaker.name)} ${own(sourceOf(scene, earlier))}`).map((word) => sameDocument(word)),
    );
    if (!asked.every((word) => has.has(word))) continue;
    // "The former housing secretary" is not the housing secretary.
    if (has.has('former') && !asked.includes('former')) continue;
    return {
      ...speaker,
      resolution: speaker.resolution === 'unresolved' ? 'unresolved' : 'title',
      confidence: 0.75,
    };
  }
  return undefined;
}
