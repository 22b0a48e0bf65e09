import type { Article, ResolvedSpeaker } from '../../document';
import type { Cast } from '../entities';
import { asSpeaker, isPerson, mentionsIn, type Scene } from './resolver';

/** The one person whom an article of questions and answers names before its first question. */
export function whoAnswers(article: Article, cast: Cast): number | undefined {
  const firstQuestion = /(?:^|\n)\s*(?:Q|Question):/u.exec(article.text);
  if (firstQuestion === null) return undefined;
  const named = mentionsIn({ cast }, [0, firstQuestion.index]).map(({ entity }) => entity);
  const [only, ...others] = new Set(named.filter((entity) => isPerson({ cast }, entity)));
  return others.length === 0 ? only : undefined;
}

/**
 * The speaker of an answer that only "A:" introduces.
 *
 * @param quote - index of the quote
 */
export function resolveAnswer(scene: Scene, quote: number): ResolvedSpeaker | undefined {
  const start = scene.quotes[quote]?.content[0]?.[0];
  if (start === undefined || scene.answers === undefined) return undefined;
  const before = scene.text.slice(Math.max(0, start - 12), start);
  return /(?:^|\n)\s*(?:A|Answer):\s*$/u.test(before)
    ? asSpeaker(scene, scene.answers, { resolution: 'pronoun', confidence: 0.8 })
    : undefined;
}
