import type { Gender } from '../../document';
import type { LinkedMention } from '../entities';
import { followsQuestion } from './question';
import { certainty, rankPeople, type Candidate } from './rank';
import { asSpeaker, goingOn, isInsideSpeech, mentionsIn, type Resolver, type Scene } from './resolver';
import { wordsOf } from '../../words-of';

/**
 * "He", "She": whom the sentences before make most of, of the right gender, in the same section: who spoke, or whom they
 * are about. Two who share a subject leave the pronoun unresolved, and whoever has no name stays without.
 */
export const resolvePersonPronoun: Resolver = (scene, mention) => {
  const gender = pronounGender(mention.words);
  if (gender === undefined || isInsideSpeech(scene, mention.quote)) return undefined;
  const candidates = rankPeople(scene, {
    quote: mention.quote,
    at: mention.span[0],
    gender,
    goesOn: goesOn(scene, mention.quote),
    asked: whoAsked(scene, mention.quote),
  });
  const [first] = candidates;
  if (first === undefined || shareSubject(scene, candidates)) return undefined;
  const sure = certainty(candidates);
  const { entity } = first.speaker;
  if (entity === undefined) {
    const speaker = goingOn(first.speaker, sure);
    return { ...speaker, resolution: first.speaker.resolution === 'name' ? 'pronoun' : 'unresolved' };
  }
  if (!scene.genders.has(entity)) scene.genders.set(entity, gender);
  return asSpeaker(scene, entity, { resolution: 'pronoun', confidence: sure });
};

/** The gender of "he" and "she"; undefined for other words. */
export function pronounGender(words: string): Gender | undefined {
  if (/^(?:he|him|his|himself)$/iu.test(words)) return 'masculine';
  if (/^(?:she|her|hers|herself)$/iu.test(words)) return 'feminine';
  return undefined;
}

/** Whether the cue tells that somebody who has spoken speaks on: "He added", "she went on". */
export function goesOn(scene: Scene, quote: number): boolean {
  const cue = wordsOf(scene.text, scene.quotes[quote]?.cue ?? []);
  return /\b(?:add(?:s|ed|ing)?|continu(?:ed|es|ing)|went on|goes on|also|further|conclud(?:ed|es|ing))\b/iu.test(
    cue,
  );
}

/** Who put the question that stands right before a quote, and so does not answer it; a question answers none. */
const whoAsked = (scene: Scene, quote: number): number | undefined =>
  followsQuestion(scene, quote) && !asks(scene, quote) ? scene.resolved[quote - 1]?.entity : undefined;

const asks = ({ text, quotes }: Scene, quote: number): boolean =>
  /\?[”"’']?$/u.test(wordsOf(text, quotes[quote]?.content ?? []));

/** "Orme and Tal met": whether the two likeliest share what one sentence says of them. */
function shareSubject(scene: Scene, [first, second]: readonly Candidate[]): boolean {
  if (first === undefined || second === undefined || first.sentence !== second.sentence) return false;
  const span = scene.segmentation.sentences[first.sentence]?.span ?? [0, 0];
  const entities = [first.speaker.entity, second.speaker.entity];
  const [one, other] = mentionsIn(scene, span).filter(({ entity }) => entities.includes(entity));
  return (
    one !== undefined &&
    other !== undefined &&
    one.entity !== other.entity &&
    isJoined(scene.text, one, other)
  );
}

/** Two names with "and" between them. */
function isJoined(text: string, first: LinkedMention, second: LinkedMention): boolean {
  return /^(?:,[^,]{1,60},)?\s+(?:and|or|&)\s+(?:the\s+|his\s+|her\s+)?(?:[\p{L}-]+,?\s+){0,4}$/u.test(
    text.slice(first.span[1], Math.max(first.span[1], Math.min(second.span[0], first.span[1] + 120))),
  );
}
