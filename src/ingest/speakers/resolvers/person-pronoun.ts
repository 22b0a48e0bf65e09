import type { Gender, ResolvedSpeaker } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import type { LinkedMention } from '../entities';
import {
  agrees,
  asSpeaker,
  goingOn,
  isInsideSpeech,
  isPerson,
  mentionsIn,
  sentenceAt,
  sentencesBefore,
  type Resolver,
  type Scene,
} from './resolver';

/** A pronoun reaches back this many sentences. */
const REACH = 6;

/**
 * "He", "She": the person whom the sentences before speak of, nearest first, of the right gender, in the same section: who
 * spoke there, or else whom the sentence is about. Two who share a subject leave the pronoun unresolved.
 */
export const resolvePersonPronoun: Resolver = (scene, mention) => {
  const gender = pronounGender(mention.words);
  if (gender === undefined || isInsideSpeech(scene, mention.quote)) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const earlierInSentence = subjectBefore(scene, own, mention.span[0], gender);
  if (earlierInSentence !== undefined) return byEntity(scene, earlierInSentence, gender, 0.8);
  for (const sentence of sentencesBefore(scene, own, REACH)) {
    const near = own - sentence === 1;
    const spoke = speakerIn(scene, sentence, mention.quote, gender);
    if (spoke?.entity !== undefined) return byEntity(scene, spoke.entity, gender, near ? 0.92 : 0.85);
    // Whoever the article left unnamed stays unnamed, also as "he".
    if (spoke !== undefined) return { ...goingOn(spoke, 0.5), resolution: 'unresolved' };
    const found = subjectOf(scene, sentence, gender);
    if (found === 'several') return undefined;
    if (found !== undefined) {
      const sure = near ? 0.85 : 0.7;
      return byEntity(scene, found.entity, gender, found.alone ? sure : Math.min(sure, 0.6));
    }
  }
  return undefined;
};

function pronounGender(words: string): Gender | undefined {
  if (/^(?:he|him|his)$/iu.test(words)) return 'masculine';
  if (/^(?:she|her|hers)$/iu.test(words)) return 'feminine';
  return undefined;
}

/** Resolves to an entity, and remembers the gender that the pronoun told of it. */
function byEntity(scene: Scene, entity: number, gender: Gender, confidence: number): ResolvedSpeaker {
  if (!scene.genders.has(entity)) scene.genders.set(entity, gender);
  return asSpeaker(scene, entity, { resolution: 'pronoun', confidence });
}

/** The speaker of the last outermost quote whose source stands in the sentence, when a pronoun of this gender fits. */
function speakerIn(
  scene: Scene,
  sentence: number,
  before: number,
  gender: Gender,
): ResolvedSpeaker | undefined {
  for (const quote of scene.places.spokenIn(sentence, before)) {
    const speaker = scene.resolved[quote];
    if (speaker === undefined) continue;
    if (agrees(scene, speaker.entity, gender)) return speaker;
    if (
      speaker.entity === undefined &&
      speaker.kind === 'person' &&
      scene.quotes[quote]?.relayClauses.length === 0 &&
      (genderOfWords(speaker.name) ?? gender) === gender
    )
      return speaker;
  }
  return undefined;
}

/** The person that a sentence is about, and whether no other of the gender is named in it. */
function subjectOf(
  scene: Scene,
  sentence: number,
  gender: Gender,
): { readonly entity: number; readonly alone: boolean } | 'several' | undefined {
  const span = scene.segmentation.sentences[sentence]?.span;
  if (span === undefined) return undefined;
  const people = mentionsIn(scene, span).filter(
    ({ entity }) => agrees(scene, entity, gender) && isPerson(scene, entity),
  );
  const [first, ...others] = people.filter((one) => !one.possessive && one.preposition === undefined);
  if (first === undefined) return undefined;
  const joined = others.some((one) => one.entity !== first.entity && isJoined(scene.text, first, one));
  if (joined) return 'several';
  return { entity: first.entity, alone: people.every(({ entity }) => entity === first.entity) };
}

/** "Orme and Tal met": two names that share what the sentence says of them. */
function isJoined(text: string, first: LinkedMention, second: LinkedMention): boolean {
  return /^(?:,[^,]{1,60},)?\s+(?:and|or|&)\s+(?:the\s+|his\s+|her\s+)?(?:[\p{L}-]+,?\s+){0,4}$/u.test(
    text.slice(first.span[1], Math.max(first.span[1], Math.min(second.span[0], first.span[1] + 120))),
  );
}

/** "When Okoro arrived, he said": the subject of the clause before the pronoun. */
function subjectBefore(scene: Scene, sentence: number, at: number, gender: Gender): number | undefined {
  const { span, tokens } = scene.segmentation.sentences[sentence] ?? {};
  const opening = scene.segmentation.tokens[tokens?.[0] ?? -1];
  if (span === undefined || opening === undefined || !/^(?:SCONJ|ADV)$/u.test(opening.pos)) return undefined;
  const subject = mentionsIn(scene, [span[0], at]).find(
    (one) => agrees(scene, one.entity, gender) && one.preposition === undefined && !one.possessive,
  );
  return subject !== undefined && isPerson(scene, subject.entity) ? subject.entity : undefined;
}
