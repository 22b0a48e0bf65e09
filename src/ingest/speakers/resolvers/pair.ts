import { isKinNoun, isRoleNoun, roleKey } from '../../lexicon/roles';
import type { LinkedMention } from '../entities';
import { isCalledOneOf, speakersBefore, whoseKin } from './kin';
import { together } from './name';
import { isPerson, mentionsIn, paragraphAt, type Resolver, type Scene, type SourceMention } from './resolver';

/** "Both", "both men", "the couple": two people, and what else they are. */
const PAIR = /^(?:both(?:\s+(\p{Ll}+))?|the\s+(couple|pair|two|duo)(?:\s+(\p{Ll}+))?)(?:,.*)?$/iu;
/** Plurals for people that are no office. */
const PEOPLE = /^(?:men|women|people|siblings|parents|partners|friends)$/u;

/** What one of two is to the other, by what both are called. */
const TIES: Readonly<Record<string, RegExp>> = {
  couple: /^(?:husband|wife|spouse|partner|fianc[eé]e?|girlfriend|boyfriend)$/iu,
  siblings: /^(?:brother|sister|sibling|twin)$/iu,
  brothers: /^(?:brother|twin)$/iu,
  sisters: /^(?:sister|twin)$/iu,
};

/**
 * "Both men", "the couple": the two people whom the paragraph has named so far, or the one before it; where those are more
 * or fewer, the two who are tied by what the words say, or who spoke last and are what the words say.
 */
export const resolvePair: Resolver = (scene, mention) => {
  const match = PAIR.exec(mention.words);
  if (match === null) return undefined;
  const noun = (match[1] ?? match[3] ?? '').toLowerCase();
  if (noun !== '' && !PEOPLE.test(noun) && !isRoleNoun(noun) && !isKinNoun(noun.replace(/s$/u, '')))
    return undefined;
  const ties = TIES[match[2]?.toLowerCase() ?? ''] ?? TIES[noun];
  const named = namedBefore(scene, mention.span[0]);
  const pair =
    named ?? (ties === undefined ? spokenBefore(scene, mention, noun) : tiedBefore(scene, mention, ties));
  return pair === undefined
    ? undefined
    : { ...together(scene, pair), resolution: 'pronoun', confidence: named === undefined ? 0.68 : 0.75 };
};

function namedBefore(scene: Scene, at: number): readonly LinkedMention[] | undefined {
  const { paragraphs } = scene.segmentation;
  const own = paragraphAt(scene, at);
  const people = new Map<number, LinkedMention>();
  for (const paragraph of [own, own - 1]) {
    const span = paragraphs[paragraph]?.span;
    if (span === undefined || paragraphs[paragraph]?.section !== paragraphs[own]?.section) return undefined;
    for (const one of mentionsIn(scene, [span[0], Math.min(span[1], at)]))
      if (isPerson(scene, one.entity) && scene.salience.of(one) > 0.2 && !people.has(one.entity))
        people.set(one.entity, one);
    if (people.size > 1) break;
  }
  return people.size === 2 ? inOrder([...people.values()]) : undefined;
}

/** "Her husband, Piet": the last who spoke and is somebody’s husband, and whom the article spoke of when it named him. */
function tiedBefore(
  scene: Scene,
  mention: SourceMention,
  ties: RegExp,
): readonly LinkedMention[] | undefined {
  for (const entity of speakersBefore(scene, mention)) {
    const other = isCalledOneOf(scene, entity, ties) ? whoseKin(scene, entity) : undefined;
    const firsts =
      other === undefined ? [] : [entity, other.entity].flatMap((one) => firstOf(scene, one) ?? []);
    if (firsts.length === 2) return inOrder(firsts);
  }
  return undefined;
}

/** The two who spoke last and of whom it is known that they are what a noun says. */
function spokenBefore(
  scene: Scene,
  mention: SourceMention,
  noun: string,
): readonly LinkedMention[] | undefined {
  const found = speakersBefore(scene, mention).filter((entity) => isCalled(scene, entity, noun));
  const firsts = found.slice(0, 2).flatMap((entity) => firstOf(scene, entity) ?? []);
  return firsts.length === 2 ? inOrder(firsts) : undefined;
}

function isCalled(scene: Scene, entity: number, noun: string): boolean {
  const { gender, roles } = scene.cast.entities[entity] ?? { gender: undefined, roles: [] };
  const known = gender ?? scene.genders.get(entity);
  if (noun === 'men' || noun === 'women') return known === (noun === 'men' ? 'masculine' : 'feminine');
  const office = roleKey(noun.replace(/s$/u, ''));
  return roles.some((role) =>
    role.split(/[\s-]+/u).some((word) => isRoleNoun(word) && roleKey(word) === office),
  );
}

const firstOf = (scene: Scene, entity: number): LinkedMention | undefined =>
  scene.cast.mentions.find((one) => one.entity === entity);

const inOrder = (mentions: readonly LinkedMention[]): readonly LinkedMention[] =>
  [...mentions].sort((one, other) => one.span[0] - other.span[0]);
