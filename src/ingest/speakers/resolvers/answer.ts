import type { Article, ResolvedSpeaker, Segmentation, Span } from '../../document';
import type { Interview } from '../../quotes/interview';
import type { Cast } from '../entities';
import { asSpeaker, isPerson, mentionsIn, type Scene } from './resolver';

/** "Ada Marsh sat down with the Lantern." */
const SPOKE = /\b(?:spoke|speaks|talked|talks|sat down|sits down|chatted|answered|interviewed)\b/u;

/**
 * Who answers in an article of questions and answers: the one person whom it names before the first question that "Q:"
 * introduces, or whom the nearest paragraph before it names that names anybody; or, where the turns are bare paragraphs, in the paragraph that says so, the title, or the paragraph before that tells that somebody spoke.
 */
export function whoAnswers(
  { text }: Article,
  { paragraphs }: Segmentation,
  interview: Interview | undefined,
  cast: Cast,
): number | undefined {
  const firstQuestion = /(?:^|\n)\s*(?:Q|Question):/u.exec(text);
  if (firstQuestion !== null) {
    const only = onlyPerson(cast, [0, firstQuestion.index]);
    if (only !== undefined) return only;
    const naming = paragraphs.findLast(
      ({ span, kind }) =>
        kind === 'prose' && span[1] <= firstQuestion.index && personsIn(cast, span).size > 0,
    );
    return naming === undefined ? undefined : onlyPerson(cast, naming.span);
  }
  if (interview === undefined) return undefined;
  const at = paragraphs.findIndex(({ span }) => span[0] === interview.notice[0]);
  const before = paragraphs[at - 1];
  const tells = before !== undefined && SPOKE.test(text.slice(...before.span));
  for (const place of [paragraphs[at], paragraphs[0], tells ? before : undefined]) {
    const only = place === undefined ? undefined : onlyPerson(cast, place.span);
    if (only !== undefined) return only;
  }
  return undefined;
}

function personsIn(cast: Cast, span: Span): Set<number> {
  const named = mentionsIn({ cast }, span).map(({ entity }) => entity);
  return new Set(named.filter((entity) => isPerson({ cast }, entity)));
}

function onlyPerson(cast: Cast, span: Span): number | undefined {
  const [only, ...others] = personsIn(cast, span);
  return others.length === 0 ? only : undefined;
}

/**
 * The speaker of an answer that only "A:" or a question before it introduces.
 *
 * @param quote - index of the quote
 */
export function resolveAnswer(scene: Scene, quote: number): ResolvedSpeaker | undefined {
  const start = scene.quotes[quote]?.content[0]?.[0];
  if (start === undefined || scene.answers === undefined) return undefined;
  const before = scene.text.slice(Math.max(0, start - 12), start);
  const isAnswer = scene.interview?.answers.some(([from]) => from === start) === true;
  return isAnswer || /(?:^|\n)\s*(?:A|Answer):\s*$/u.test(before)
    ? asSpeaker(scene, scene.answers, { resolution: 'pronoun', confidence: 0.8 })
    : undefined;
}
