import type { ResolvedSpeaker } from '../../document';
import { isDemonym } from '../../lexicon/places';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isRoleNoun, roleKey } from '../../lexicon/roles';
import { asSpeaker, type Resolver, type Scene } from './resolver';

const EMPTY =
  /^(?:the|a|an|this|that|his|her|its|their|s|of|for|and|to|in|at|former|then|new|own|same|senior|deputy)$/u;

/**
 * A title or a description for a name: "The Kremlin spokesperson" is whom the article has called that. Every telling word
 * of the mention must belong to what it calls one entity, and to no other.
 */
export const resolveTitle: Resolver = (scene, mention) => {
  const words = mention.words.toLowerCase().replace(/[’']s\b/gu, '');
  if (!/^(?:the|this|that|his|her|its|their)\b/u.test(words) && !/^\p{Lu}/u.test(mention.words))
    return undefined;
  if (/^(?:a|an|one|another|some|several|two|three|many)\b/u.test(words)) return undefined;
  const telling = tellingWords(mention.words.split(/,| who /u)[0] ?? '');
  const head = telling.at(-1);
  if (head === undefined) return undefined;
  const fitting =
    isRoleNoun(head) || telling.some((word) => isRoleNoun(word))
      ? byRole(scene, telling)
      : byHeadNoun(scene, telling);
  const before = fitting.filter(
    (entity) => (scene.cast.entities[entity]?.mentions[0]?.[0] ?? Infinity) < mention.span[1],
  );
  const [only, ...others] = before.length > 0 ? before : fitting;
  if (only === undefined) return byEarlierDescription(scene, mention.quote, telling);
  if (others.length > 0) return undefined;
  const role = mention.words.replace(/^(?:the|this|that)\s+/iu, '');
  const organisation =
    scene.cast.entities[only]?.kind !== 'person' && scene.cast.entities[only]?.kind !== 'unknown';
  return asSpeaker(scene, only, {
    ...(organisation ? {} : { role }),
    resolution: 'title',
    confidence: telling.length > 1 ? 0.88 : 0.78,
  });
};

/** "The ministry" after "the health ministry said": the last speaker so described, however little that tells. */
function byEarlierDescription(
  scene: Scene,
  quote: number,
  telling: readonly string[],
): ResolvedSpeaker | undefined {
  for (let earlier = quote - 1; earlier >= 0; earlier--) {
    const speaker = scene.resolved[earlier];
    if (speaker === undefined || speaker.entity !== undefined || speaker.name === '') continue;
    const has = new Set(tellingWords(speaker.name));
    if (!telling.every((word) => has.has(word))) continue;
    return {
      ...speaker,
      resolution: speaker.resolution === 'unresolved' ? 'unresolved' : 'title',
      confidence: 0.75,
    };
  }
  return undefined;
}

function tellingWords(words: string): string[] {
  return words
    .replace(/[’']s?\b/gu, ' ')
    .split(/[^\p{L}-]+/u)
    .map((word) => roleKey(word))
    .filter((word) => word !== '' && !EMPTY.test(word));
}

/** The people whose roles hold every telling word. */
function byRole(scene: Scene, telling: readonly string[]): number[] {
  return scene.cast.entities.flatMap((entity, index) => {
    if (entity.kind !== 'person' && entity.kind !== 'unknown') return [];
    return entity.roles.some((role) => {
      const has = new Set(tellingWords(role));
      return telling.every((word) => has.has(word) || isDemonym(word));
    })
      ? [index]
      : [];
  });
}

/** "the ministry", "the agency": the one organisation whose name holds the words. */
function byHeadNoun(scene: Scene, telling: readonly string[]): number[] {
  if (!telling.some((word) => isOrganisationNoun(word))) return [];
  return scene.cast.entities.flatMap((entity, index) => {
    if (entity.kind !== 'organisation' && entity.kind !== 'source') return [];
    const has = new Set(tellingWords(entity.name));
    return telling.every((word) => has.has(word)) ? [index] : [];
  });
}
