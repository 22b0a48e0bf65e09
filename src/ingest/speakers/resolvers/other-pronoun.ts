import type { ResolvedSpeaker, SpeakerKind } from '../../document';
import { nounPhraseAt } from '../../quotes/grammar/noun-phrase';
import { isDocumentNoun } from '../../lexicon/organisations';
import { wordsOf } from '../../words-of';
import { kindOfDescription } from './description';
import { genderOfWords } from '../../lexicon/people';
import { together } from './name';
import { goesOn } from './person-pronoun';
import {
  asSpeaker,
  goingOn,
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
/** The sentence after the next. */
const NEXT = 2;

const FITTING: Readonly<Record<string, readonly SpeakerKind[]>> = {
  it: ['organisation', 'document'],
  they: ['group', 'organisation'],
};

/** "They", "It": the organisation or group that spoke last, or else what the sentence before is about. */
export const resolveOtherPronoun: Resolver = (scene, mention) => {
  const pronoun = mention.words.toLowerCase();
  const kinds = FITTING[pronoun];
  if (kinds === undefined || isInsideSpeech(scene, mention.quote)) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  const onward = pronoun === 'they' ? unnamedGoingOn(scene, mention.quote, own) : undefined;
  if (onward !== undefined) return onward;
  const before = sentencesBefore(scene, own, REACH);
  const written = pronoun === 'it' ? whatReads(scene, mention.quote, [own, ...before]) : undefined;
  if (written !== undefined) return written;
  // "The ministry condemned what it called": whom its own sentence is about.
  const same = subjectOf(scene, own, pronoun === 'they', kinds, mention.span[0]);
  if (same !== undefined) return same;
  for (const sentence of before) {
    for (const quote of scene.places.spokenIn(sentence, mention.quote)) {
      const speaker = scene.resolved[quote];
      if (speaker !== undefined && kinds.includes(speaker.kind)) return goingOn(speaker, 0.75);
    }
  }
  return before[0] === undefined ? undefined : subjectOf(scene, before[0], pronoun === 'they', kinds);
};

/** "A spokesperson said … They added": one who has no name, and of whom nothing tells whether he or she. */
function unnamedGoingOn(scene: Scene, quote: number, own: number): ResolvedSpeaker | undefined {
  const speaker = scene.resolved[quote - 1];
  const before = scene.quotes[quote - 1];
  const isOne = speaker?.kind === 'person' && speaker.entity === undefined && speaker.name !== '';
  if (!isOne || genderOfWords(speaker.name) !== undefined) return undefined;
  const { sentences } = scene.segmentation;
  const last = sentenceAt(scene, before?.source[0]?.[0] ?? 0);
  const isNext = own - last <= NEXT && sentences[last]?.paragraph === sentences[own]?.paragraph;
  return isNext || goesOn(scene, quote)
    ? { ...speaker, confidence: Math.min(speaker.confidence, 0.75) }
    : undefined;
}

/** "He sent a one-line statement. “…,” it read": the last thing written that the sentences mention. */
function whatReads(scene: Scene, quote: number, sentences: readonly number[]): ResolvedSpeaker | undefined {
  if (!/^reads?$/iu.test(wordsOf(scene.text, scene.quotes[quote]?.cue ?? []))) return undefined;
  const { tokens } = scene.segmentation;
  for (const sentence of sentences.slice(0, NEXT + 1)) {
    const [from, to] = scene.segmentation.sentences[sentence]?.tokens ?? [0, 0];
    for (let at = to - 1; at >= from; at--) {
      const heads = tokens[at]?.pos === 'DET' && tokens[at - 1]?.pos !== 'ADP';
      const phrase = heads ? nounPhraseAt(tokens, at, to, false) : undefined;
      const [first, last] = [tokens[at], tokens[(phrase?.[1] ?? 0) - 1]];
      if (first === undefined || last === undefined || !isDocumentNoun(last.text)) continue;
      const name = scene.text.slice(first.span[0], last.span[1]).replace(/^the\s+/iu, '');
      return { name, kind: 'document', resolution: 'pronoun', confidence: 0.7 };
    }
  }
  return undefined;
}

/** "Nadia Holt and Peter Crane own the mill", "The owners met", "The council fired Lund": what a sentence is about. */
function subjectOf(
  scene: Scene,
  sentence: number,
  plural: boolean,
  kinds: readonly SpeakerKind[],
  limit = Infinity,
): ResolvedSpeaker | undefined {
  const { span, tokens: range } = scene.segmentation.sentences[sentence] ?? {};
  if (span === undefined || range === undefined) return undefined;
  const { tokens } = scene.segmentation;
  const phrase = nounPhraseAt(tokens, range[0], range[1]);
  if (phrase === undefined) return undefined;
  const end = tokens[phrase[1] - 1]?.span[1] ?? span[0];
  // "Its office said what it had seen": whoever its is.
  if (end > limit || (limit < Infinity && /^(?:its|their)$/u.test(tokens[phrase[0]]?.lower ?? '')))
    return undefined;
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
