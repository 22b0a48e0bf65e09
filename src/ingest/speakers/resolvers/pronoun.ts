import type { Gender, ResolvedSpeaker } from '../../document';
import { nounPhraseAt } from '../../quotes/grammar/noun-phrase';
import { genderOfWords } from '../../lexicon/people';
import { agrees, asSpeaker, mentionsIn, sectionOf, sentenceAt, type Resolver, type Scene } from './resolver';
import { kindOfDescription } from './description';

/** A pronoun reaches back this many sentences. */
const REACH = 6;

/** "He", "She": the person whom the sentences before speak of, nearest first, of the right gender, in the same section. */
export const resolvePersonPronoun: Resolver = (scene, mention) => {
  if (isInsideSpeech(scene, mention.quote)) return undefined;
  const gender = pronounGender(mention.words);
  if (gender === undefined) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const earlierInSentence = subjectBefore(scene, own, mention.span[0], gender);
  if (earlierInSentence !== undefined) return byEntity(scene, earlierInSentence, gender, 0.8);
  const section = sectionOf(scene, own);
  for (let sentence = own - 1; sentence >= Math.max(0, own - REACH); sentence--) {
    if (sectionOf(scene, sentence) !== section) break;
    const distance = own - sentence;
    const spoke = speakerIn(scene, sentence, mention.quote, gender);
    if (spoke?.entity !== undefined)
      return byEntity(scene, spoke.entity, gender, distance === 1 ? 0.92 : 0.85);
    // Whoever the article left unnamed stays unnamed, also as "he".
    if (spoke !== undefined) return { ...withoutRole(spoke), resolution: 'unresolved', confidence: 0.5 };
    const subject = subjectOf(scene, sentence, gender);
    if (subject !== undefined) return byEntity(scene, subject, gender, distance === 1 ? 0.85 : 0.7);
  }
  return undefined;
};

/** "They", "It": the organisation or group that spoke last; two people who spoke together. */
export const resolveOtherPronoun: Resolver = (scene, mention) => {
  const words = mention.words.toLowerCase();
  if (!/^(?:they|it)$/u.test(words) || isInsideSpeech(scene, mention.quote)) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const section = sectionOf(scene, own);
  for (let quote = mention.quote - 1; quote >= 0; quote--) {
    const before = scene.resolved[quote];
    const at = scene.quotes[quote]?.source[0]?.[0];
    if (before === undefined || at === undefined) continue;
    const sentence = sentenceAt(scene, at);
    if (own - sentence > 3 || sectionOf(scene, sentence) !== section) return undefined;
    const fits =
      words === 'it'
        ? before.kind === 'organisation' || before.kind === 'document'
        : before.kind === 'group' || before.kind === 'organisation';
    if (fits)
      return {
        ...withoutRole(before),
        resolution: before.resolution === 'unresolved' ? 'unresolved' : 'pronoun',
        confidence: 0.75,
      };
  }
  return undefined;
};

/** "The owners of the mine met. They said": the group that the sentence before is about. */
export const resolveGroupPronoun: Resolver = (scene, mention) => {
  if (!/^they$/iu.test(mention.words) || isInsideSpeech(scene, mention.quote)) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const before = scene.segmentation.sentences[own - 1];
  if (before === undefined || sectionOf(scene, own - 1) !== sectionOf(scene, own)) return undefined;
  const phrase = nounPhraseAt(scene.segmentation.tokens, before.tokens[0], before.tokens[1]);
  if (phrase === undefined) return undefined;
  const words = scene.text.slice(
    scene.segmentation.tokens[phrase[0]]?.span[0],
    scene.segmentation.tokens[phrase[1] - 1]?.span[1],
  );
  if (kindOfDescription(words) !== 'group') return undefined;
  return { name: words.replace(/^the\s+/iu, ''), kind: 'group', resolution: 'pronoun', confidence: 0.7 };
};

/** "I", "we" in somebody's words; "who" after a name. */
export const resolveInnerPronoun: Resolver = (scene, mention) => {
  const words = mention.words.toLowerCase();
  if (/^(?:i|we|me|us)$/u.test(words)) {
    const outer = scene.quotes[mention.quote]?.nestedIn;
    const speaker = outer === undefined ? undefined : scene.resolved[outer];
    return speaker === undefined
      ? undefined
      : {
          ...withoutRole(speaker),
          resolution: speaker.resolution === 'unresolved' ? 'unresolved' : 'pronoun',
          confidence: 0.8,
        };
  }
  if (!/^(?:who|which)$/u.test(words)) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const before = mentionsIn(scene, [scene.segmentation.sentences[own]?.span[0] ?? 0, mention.span[0]]).at(-1);
  if (before === undefined || !/^[\s,]*$/u.test(scene.text.slice(before.span[1], mention.span[0])))
    return undefined;
  return asSpeaker(scene, before.entity, { resolution: 'pronoun', confidence: 0.85 });
};

/** In somebody's own words "he" and "they" are whom the speaker means; the article around does not say. */
function isInsideSpeech(scene: Scene, quote: number): boolean {
  const outer = scene.quotes[quote]?.nestedIn;
  return outer !== undefined && scene.quotes[outer]?.type === 'direct';
}

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

function withoutRole(speaker: ResolvedSpeaker): ResolvedSpeaker {
  const { role: _role, ...rest } = speaker;
  return rest;
}

/** The speaker of the last outermost quote whose source stands in the sentence, when a pronoun of this gender fits. */
function speakerIn(
  scene: Scene,
  sentence: number,
  before: number,
  gender: Gender,
): ResolvedSpeaker | undefined {
  for (let quote = before - 1; quote >= 0; quote--) {
    const at = scene.quotes[quote]?.source[0]?.[0] ?? scene.quotes[quote]?.content[0]?.[0] ?? 0;
    const where = sentenceAt(scene, at);
    if (where < sentence - 1) return undefined;
    if (where !== sentence || scene.quotes[quote]?.nestedIn !== undefined) continue;
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

/** The person that a sentence begins with, as its subject. */
function subjectOf(scene: Scene, sentence: number, gender: Gender): number | undefined {
  const span = scene.segmentation.sentences[sentence]?.span;
  if (span === undefined) return undefined;
  const candidates = mentionsIn(scene, span).filter(
    (one) =>
      agrees(scene, one.entity, gender) &&
      !one.possessive &&
      one.preposition === undefined &&
      scene.cast.entities[one.entity]?.kind === 'person',
  );
  return candidates[0]?.entity;
}

/** "When Okoro arrived, he said": the subject of the clause before the pronoun. */
function subjectBefore(scene: Scene, sentence: number, at: number, gender: Gender): number | undefined {
  const span = scene.segmentation.sentences[sentence]?.span;
  const [from] = scene.segmentation.sentences[sentence]?.tokens ?? [0];
  const first = scene.segmentation.tokens[from];
  if (span === undefined || first === undefined || !/^(?:SCONJ|ADV)$/u.test(first.pos)) return undefined;
  const candidate = mentionsIn(scene, [span[0], at]).find(
    (one) => agrees(scene, one.entity, gender) && one.preposition === undefined && !one.possessive,
  );
  return candidate !== undefined && scene.cast.entities[candidate.entity]?.kind === 'person'
    ? candidate.entity
    : undefined;
}
