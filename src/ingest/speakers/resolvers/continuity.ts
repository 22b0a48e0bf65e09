import type { ResolvedSpeaker } from '../../document';
import { agrees, asSpeaker, mentionsIn, sectionOf, sentenceAt, type Scene } from './resolver';

/**
 * The speaker of a quotation that no source stands beside: who spoke right before it in the same paragraph, whom the
 * sentence before it is about, or who spoke in the paragraph before when that one ended with the speaker's own words.
 *
 * @param quote - index of the quote
 */
export function resolveByContinuity(scene: Scene, quote: number): ResolvedSpeaker | undefined {
  const start = scene.quotes[quote]?.content[0]?.[0];
  if (start === undefined) return undefined;
  const own = sentenceAt(scene, start);
  const { sentences } = scene.segmentation;
  const paragraph = sentences[own]?.paragraph ?? 0;
  const before = sentences[own - 1];
  if (before?.paragraph === paragraph) {
    const spoke = lastSpeaker(scene, quote, own - 1, own);
    if (spoke !== undefined) return continued(spoke, 0.8);
    const subject = mentionsIn(scene, before.span).find(
      (one) =>
        !one.possessive &&
        one.preposition === undefined &&
        agrees(scene, one.entity, scene.cast.entities[one.entity]?.gender ?? 'masculine'),
    );
    if (subject !== undefined && scene.cast.entities[subject.entity]?.kind === 'person')
      return asSpeaker(scene, subject.entity, { resolution: 'pronoun', confidence: 0.65 });
    return undefined;
  }
  if (own === 0 || before === undefined || sectionOf(scene, own - 1) !== sectionOf(scene, own))
    return undefined;
  const spoke = lastSpeaker(scene, quote, own - 1, own);
  if (spoke !== undefined) return continued(spoke, 0.6);
  const people = new Set(
    mentionsIn(scene, before.span)
      .map((one) => one.entity)
      .filter((entity) => scene.cast.entities[entity]?.kind === 'person'),
  );
  const [only] = people;
  // A paragraph about one person, then a lone quotation: that person speaks.
  return people.size === 1 && only !== undefined
    ? asSpeaker(scene, only, { resolution: 'pronoun', confidence: 0.55 })
    : undefined;
}

/** The speaker of the nearest earlier quote that stands in sentences `[from, to)`. */
function lastSpeaker(scene: Scene, quote: number, from: number, to: number): ResolvedSpeaker | undefined {
  for (let earlier = quote - 1; earlier >= 0; earlier--) {
    const one = scene.quotes[earlier];
    const end = one?.content.at(-1)?.[1];
    if (one === undefined || end === undefined || one.nestedIn !== undefined) continue;
    const sentence = sentenceAt(scene, end - 1);
    if (sentence < from) return undefined;
    if (sentence < to) return scene.resolved[earlier];
  }
  return undefined;
}

function continued(speaker: ResolvedSpeaker, confidence: number): ResolvedSpeaker {
  const { role: _role, ...rest } = speaker;
  const resolution = rest.resolution === 'unresolved' ? 'unresolved' : 'pronoun';
  return { ...rest, resolution, confidence: Math.min(confidence, rest.confidence) };
}
