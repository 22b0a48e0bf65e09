import type { ResolvedSpeaker, SpeakerKind } from '../../document';
import { nounPhraseAt } from '../../quotes/grammar/noun-phrase';
import { kindOfDescription } from './description';
import { together } from './name';
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
  const before = sentencesBefore(scene, own, REACH);
  for (const sentence of before) {
    for (const quote of scene.places.spokenIn(sentence, mention.quote)) {
      const speaker = scene.resolved[quote];
      if (speaker !== undefined && kinds.includes(speaker.kind)) return goingOn(speaker, 0.75);
    }
  }
  return before[0] === undefined ? undefined : subjectOf(scene, before[0], pronoun === 'they', kinds);
};

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
