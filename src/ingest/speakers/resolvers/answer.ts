import type { ResolvedSpeaker } from '../../document';
import { asSpeaker, mentionsIn, type Scene } from './resolver';

/**
 * The speaker of an answer that only "A:" introduces: the one person whom the article names before its first question.
 *
 * @param quote - index of the quote
 */
export function resolveAnswer(scene: Scene, quote: number): ResolvedSpeaker | undefined {
  const start = scene.quotes[quote]?.content[0]?.[0];
  if (
    start === undefined ||
    !/(?:^|\n)\s*(?:A|Answer):\s*$/u.test(scene.text.slice(Math.max(0, start - 12), start))
  )
    return undefined;
  const firstQuestion = /(?:^|\n)\s*(?:Q|Question):/u.exec(scene.text);
  if (firstQuestion === null) return undefined;
  const people = new Set(
    mentionsIn(scene, [0, firstQuestion.index])
      .map((one) => one.entity)
      .filter((entity) => scene.cast.entities[entity]?.kind === 'person'),
  );
  const [only] = people;
  return people.size === 1 && only !== undefined
    ? asSpeaker(scene, only, { resolution: 'pronoun', confidence: 0.8 })
    : undefined;
}
