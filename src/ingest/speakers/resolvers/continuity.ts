import type { ResolvedSpeaker } from '../../document';
import { addresseeOf } from '../../quotes/exchange';
import { wordsOf } from '../../words-of';
import { resolvePersonPronoun } from './person-pronoun';
import { asksBetween, followsQuestion } from './question';
import {
  agrees,
  asSpeaker,
  goingOn,
  isPerson,
  mentionsIn,
  paragraphAt,
  sectionOf,
  sentenceAt,
  type Scene,
} from './resolver';

/** Turns of a conversation that are read back. */
const TURNS = 3;

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
  const before = sentences[own - 1];
  if (before === undefined || sectionOf(scene, own - 1) !== sectionOf(scene, own)) return undefined;
  const sameParagraph = before.paragraph === sentences[own]?.paragraph;
  if (asksBetween(scene, quote)) return whoAsks(scene, quote);
  if (!sameParagraph && followsQuestion(scene, quote)) return whoAnswersIt(scene, quote - 1);
  const [spoke] = scene.places.endingIn(own - 1, quote).flatMap((earlier) => scene.resolved[earlier] ?? []);
  if (spoke !== undefined)
    return isAddressed(scene, quote, spoke) && !sameParagraph
      ? whoAnswersIt(scene, quote - 1)
      : goingOn(spoke, sameParagraph ? 0.8 : 0.6);
  // "Had he ever seen the name?": a question that the article tells, and the answer of who was speaking.
  const told = !sameParagraph && /\?$/u.test(scene.text.slice(...before.span).trimEnd());
  const answers = told ? whoAnswersIt(scene, quote) : undefined;
  if (answers !== undefined) return answers;
  const people = mentionsIn(scene, before.span).filter(({ entity }) => isPerson(scene, entity));
  if (sameParagraph) {
    const subject = people.find(
      (one) => !one.possessive && one.preposition === undefined && agrees(scene, one.entity, undefined),
    );
    return subject === undefined
      ? byPronoun(scene, quote, own - 1)
      : asSpeaker(scene, subject.entity, { resolution: 'pronoun', confidence: 0.65 });
  }
  // A paragraph about one person, then a lone quotation: that person speaks.
  const [only, ...others] = new Set(people.map(({ entity }) => entity));
  return only === undefined || others.length > 0
    ? undefined
    : asSpeaker(scene, only, { resolution: 'pronoun', confidence: 0.55 });
}

/** Who was told to ask or to suggest something right before those words that a bare question follows; nobody else. */
function whoAsks(scene: Scene, question: number): ResolvedSpeaker | undefined {
  const [answer, earlier] = [scene.quotes[question - 1], scene.quotes[question - 2]];
  const [answered, asked] = [scene.resolved[question - 1], scene.resolved[question - 2]];
  const [from, to] = [earlier?.content[0]?.[0], answer?.content[0]?.[0]];
  if (from === undefined || to === undefined || answered === undefined || asked === undefined)
    return undefined;
  const isNear = paragraphAt(scene, to) - paragraphAt(scene, from) === 1;
  const isOther = asked.name !== answered.name;
  return isNear && isOther ? goingOn(asked, 0.6) : undefined;
}

/** To whom somebody speaks, by a name or an office, it is not. */
function isAddressed({ text, quotes }: Scene, quote: number, { name, role = '' }: ResolvedSpeaker): boolean {
  const called = addresseeOf(wordsOf(text, quotes[quote]?.content ?? []));
  return called !== undefined && (role.split(/\s+/u).includes(called) || name.split(' ').at(-1) === called);
}

/** Whom one who asks has been speaking with: who spoke last before the question, if that is somebody else. */
function whoAnswersIt(scene: Scene, question: number): ResolvedSpeaker | undefined {
  const asker = scene.resolved[question];
  for (let at = question - 1; at >= Math.max(0, question - TURNS); at--) {
    const speaker = scene.resolved[at];
    if (speaker === undefined || scene.quotes[at]?.nestedIn !== undefined) continue;
    const isOther =
      speaker.kind === 'person' && speaker.entity !== undefined && speaker.entity !== asker?.entity;
    if (isOther) return goingOn(speaker, 0.6);
  }
  return undefined;
}

/** “Asked about it, he smiled. ‘I just ran.’”: whom the pronoun of the sentence before means. */
function byPronoun(scene: Scene, quote: number, sentence: number): ResolvedSpeaker | undefined {
  const { tokens, sentences } = scene.segmentation;
  const [from, to] = sentences[sentence]?.tokens ?? [0, 0];
  const subject = tokens
    .slice(from, to)
    .find(
      ({ lower }, at) => /^s?he$/u.test(lower) && /^(?:VERB|AUX)$/u.test(tokens[from + at + 1]?.pos ?? ''),
    );
  const found =
    subject === undefined
      ? undefined
      : resolvePersonPronoun(scene, { quote, span: subject.span, words: subject.text });
  return found?.entity === undefined ? undefined : { ...found, confidence: Math.min(found.confidence, 0.65) };
}
