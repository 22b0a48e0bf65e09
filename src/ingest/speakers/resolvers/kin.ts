import type { Gender } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import type { LinkedMention } from '../entities';
import {
  agrees,
  asSpeaker,
  isPerson,
  sectionOf,
  sentenceAt,
  type Resolver,
  type Scene,
  type SourceMention,
} from './resolver';

const KIN_OF = /^(his|her)\s+(?:\p{Ll}+\s+){0,2}(\p{Ll}+)$/iu;
/** What the owner is to whom a word for kin means: whose son somebody is, that is his mother or father. */
const CONVERSE: Readonly<Record<string, RegExp>> = {
  son: /^(?:mother|father|mum|mom|dad|parent)$/iu,
  daughter: /^(?:mother|father|mum|mom|dad|parent)$/iu,
  husband: /^(?:wife|partner|spouse)$/iu,
  wife: /^(?:husband|partner|spouse)$/iu,
  brother: /^(?:brother|sister|twin)$/iu,
  sister: /^(?:brother|sister|twin)$/iu,
  uncle: /^(?:nephew|niece)$/iu,
  aunt: /^(?:nephew|niece)$/iu,
  nephew: /^(?:uncle|aunt)$/iu,
  niece: /^(?:uncle|aunt)$/iu,
  mother: /^(?:son|daughter|child)$/iu,
  father: /^(?:son|daughter|child)$/iu,
  grandson: /^(?:grandmother|grandfather)$/iu,
  granddaughter: /^(?:grandmother|grandfather)$/iu,
  grandmother: /^(?:grandson|granddaughter)$/iu,
  grandfather: /^(?:grandson|granddaughter)$/iu,
};
/** Of who spoke before, this many quotes are looked at. */
const REACH = 12;
/** Whom a sentence is about, or who owns what it is about. */
const PROMINENT = 0.5;

/** "Her son" where she is known as somebody’s mother: it is he. Who is called by the word itself is found by it as a title. */
export const resolveKin: Resolver = (scene, mention) => {
  const [, owner = '', kin = ''] = KIN_OF.exec(mention.words) ?? [];
  const converse = CONVERSE[kin.toLowerCase()];
  if (converse === undefined) return undefined;
  const gender: Gender = owner.toLowerCase() === 'his' ? 'masculine' : 'feminine';
  const found = speakersBefore(scene, mention).find(
    (entity) => agrees(scene, entity, gender) && isCalledOneOf(scene, entity, converse),
  );
  const other = found === undefined ? undefined : whoseKin(scene, found);
  return other !== undefined && agrees(scene, other.entity, genderOfWords(kin))
    ? asSpeaker(scene, other.entity, { resolution: 'title', confidence: 0.7 })
    : undefined;
};

/** Whether an article calls somebody by one of some words: "mother". */
export function isCalledOneOf(scene: Scene, entity: number, words: RegExp): boolean {
  const roles = scene.cast.entities[entity]?.roles ?? [];
  return roles.some((role) => role.split(/[\s-]+/u).some((word) => words.test(word)));
}

/** "His mother, Ada Venn": of whom the article spoke when it first named somebody as kin; as that one is last named before. */
export function whoseKin(scene: Scene, entity: number): LinkedMention | undefined {
  const first = scene.cast.mentions.find((one) => one.entity === entity);
  return first === undefined
    ? undefined
    : scene.cast.mentions.findLast(
        (one) =>
          one.span[1] <= first.span[0] &&
          one.entity !== entity &&
          isPerson(scene, one.entity) &&
          (one.possessive || scene.salience.of(one) > PROMINENT),
      );
}

/** The people who spoke before a mention in its section, the last first. */
export function speakersBefore(scene: Scene, { quote, span: [at] }: SourceMention): readonly number[] {
  const section = sectionOf(scene, sentenceAt(scene, at));
  const found = new Set<number>();
  for (let before = quote - 1; before >= Math.max(0, quote - REACH); before--) {
    const entity = scene.resolved[before]?.entity;
    const start = scene.quotes[before]?.content[0]?.[0] ?? 0;
    if (sectionOf(scene, sentenceAt(scene, start)) !== section) break;
    const speaks = scene.quotes[before]?.nestedIn === undefined;
    if (entity !== undefined && speaks && isPerson(scene, entity)) found.add(entity);
  }
  return [...found];
}
