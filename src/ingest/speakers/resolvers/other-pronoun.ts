import type { ResolvedSpeaker, SpeakerKind } from '../../document';
import type { LinkedMention } from '../entities';
import { nounPhraseAt } from '../../quotes/grammar/noun-phrase';
import { kindOfDescription } from './description';
import { genderOfWords } from '../../lexicon/people';
import { together } from './name';
import { goesOn } from './person-pronoun';
import {
  asSpeaker,
  goingOn,
  mentionsIn,
  isInsideSpeech,
  isPerson,
  sentenceAt,
  sentencesBefore,
  type Resolver,
  type Scene,
} from './resolver';
import { readSource } from './source-head';

/** "They" and "it" reach back this many sentences for who spoke. */
const REACH = 3;

const FITTING: Readonly<Record<string, readonly SpeakerKind[]>> = {
  it: ['organisation', 'document'],
  they: ['group', 'organisation'],
};

/** "Both men", "the couple": two people. */
const PAIR = /^(?:both(?:\s+\p{L}+)?|the\s+(?:couple|pair|two|duo)(?:\s+\p{Ll}+)?)(?:,.*)?$/iu;

/** The two people whom the paragraph has named so far, or the one before it; nobody when they are more or fewer. */
function pairBefore(scene: Scene, at: number): ResolvedSpeaker | undefined {
  const { paragraphs, sentences } = scene.segmentation;
  const own = sentences[sentenceAt(scene, at)]?.paragraph ?? 0;
  const people = new Map<number, LinkedMention>();
  for (const paragraph of [own, own - 1]) {
    const span = paragraphs[paragraph]?.span;
    if (span === undefined || paragraphs[paragraph]?.section !== paragraphs[own]?.section) return undefined;
    for (const one of mentionsIn(scene, [span[0], Math.min(span[1], at)]))
      if (isPerson(scene, one.entity) && scene.salience.of(one) > 0.2 && !people.has(one.entity))
        people.set(one.entity, one);
    if (people.size > 1) break;
  }
  return people.size === 2
    ? {
        ...together(
          scene,
          [...people.values()].sort((a, b) => a.span[0] - b.span[0]),
        ),
        resolution: 'pronoun',
        confidence: 0.75,
      }
    : undefined;
}

/** "They", "It": the organisation or group that spoke last, or else what the sentence before is about. */
export const resolveOtherPronoun: Resolver = (scene, mention) => {
  if (PAIR.test(mention.words)) return pairBefore(scene, mention.span[0]);
  const pronoun = mention.words.toLowerCase();
  const kinds = FITTING[pronoun];
  if (kinds === undefined || isInsideSpeech(scene, mention.quote)) return undefined;
  const onward = pronoun === 'they' ? unnamedGoingOn(scene, mention.quote) : undefined;
  if (onward !== undefined) return onward;
  const own = sentenceAt(scene, mention.span[0]);
  const before = sentencesBefore(scene, own, REACH);
  for (const sentence of before) {
    for (const quote of scene.places.spokenIn(sentence, mention.quote)) {
      const speaker = scene.resolved[quote];
      if (speaker !== undefined && kinds.includes(speaker.kind)) return goingOn(speaker, 0.75);
    }
  }
  return before[0] === undefined ? undefined : subjectOf(scene, before[0], pronoun === 'they', kinds);
};

/** "A spokesperson said … They added": one who has no name, and of whom nothing tells whether he or she. */
function unnamedGoingOn(scene: Scene, quote: number): ResolvedSpeaker | undefined {
  const speaker = scene.resolved[quote - 1];
  const isOne = speaker?.kind === 'person' && speaker.entity === undefined && speaker.name !== '';
  return isOne && goesOn(scene, quote) && genderOfWords(speaker.name) === undefined
    ? { ...speaker, confidence: Math.min(speaker.confidence, 0.75) }
    : undefined;
}

/** "Nadia Holt and Peter Crane own the mill", "The owners met", "The council fired Lund": what a sentence is about. */
function subjectOf(
  scene: Scene,
  sentence: number,
  plural: boolean,
  kinds: readonly SpeakerKind[],
): ResolvedSpeaker | undefined {
  const { span, tokens: range } = scene.segmentation.sentences[sentence] ?? {};
  if (span === undefined || range === undefined) return undefined;
  const { tokens } = scene.segmentation;
  const phrase = nounPhraseAt(tokens, range[0], range[1]);
  if (phrase === undefined) return undefined;
  const end = tokens[phrase[1] - 1]?.span[1] ?? span[0];
  const named = readSource(scene, [span[0], end]).names;
  const [first] = named;
  if (plural && named.length > 1 && named.every(({ entity }) => isPerson(scene, entity)))
    return { ...together(scene, named), resolution: 'pronoun', confidence: 0.8 };
  if (first !== undefined && named.length === 1) {
    const speaker = asSpeaker(scene, first.entity, { resolution: 'pronoun', confidence: 0.65 });
    return kinds.includes(speaker.kind) ? speaker : undefined;
  }
  const words = scene.text.slice(span[0], end);
  const kind = kindOfDescription(words);
  if (named.length > 0 || kind === 'unknown' || !kinds.includes(kind)) return undefined;
  return {
    name: words.replace(/^the\s+/iu, ''),
    kind,
    resolution: 'pronoun',
    confidence: plural ? 0.7 : 0.6,
  };
}
