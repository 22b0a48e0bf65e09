import {
  isPerson,
  asSpeaker,
  isInsideSpeech,
  mentionsIn,
  paragraphAt,
  sentenceAt,
  type Resolver,
  type Scene,
  type SourceMention,
} from './resolver';
import { onlyPersonBefore, unnamedGoingOn } from './periphrasis';
import { rankPeople, standsOut } from './rank';

const EPITHET = /^the\s+(\d{1,3})-year-old(?:\s+[\p{L}’'-]+){0,4}$/iu;
/** "Grandmother, 71, claims …", as headlines have it. */
const HEADLINED = /^(?!The\s)\p{Lu}\p{L}+(?:\s\p{Ll}+)?,\s(\d{1,3})$/u;
/** "The 45-year-old | from Corran": where somebody is from. */
const ORIGIN = /\s(?:from|of|in)\s.*$/su;
/** From which age and to which somebody is called so. */
const AGES: Readonly<Record<string, readonly [from: number, to: number]>> = {
  grader: [5, 19],
  teenager: [13, 19],
  teen: [13, 19],
  youngster: [5, 23],
  sexagenarian: [60, 69],
  septuagenarian: [70, 79],
  octogenarian: [80, 89],
  nonagenarian: [90, 99],
  centenarian: [100, 130],
  pensioner: [60, 130],
};

/** "The 45-year-old": whoever was said to be 45, or else the one who clearly stands out and is of no other age. */
export const resolveEpithet: Resolver = (scene, mention) => {
  const { length } = mention.words.replace(ORIGIN, '');
  const own = mentionsIn(scene, [mention.span[0], mention.span[0] + length]);
  if (isInsideSpeech(scene, mention.quote) || own.length > 0) return undefined;
  const age = (EPITHET.exec(mention.words) ?? HEADLINED.exec(mention.words))?.[1];
  const range = age === undefined ? rangeOf(mention.words) : ([Number(age), Number(age)] as const);
  if (range === undefined) return undefined;
  const aged = scene.cast.entities.flatMap((_, entity) =>
    isPerson(scene, entity) && agesOf(scene, entity).some((one) => range[0] <= one && one <= range[1])
      ? [entity]
      : [],
  );
  const [only, ...others] = aged;
  if (only !== undefined && others.length === 0)
    return asSpeaker(scene, only, { resolution: 'title', confidence: age === undefined ? 0.8 : 0.9 });
  // "The teenager" has an age that the article need not tell.
  if (age === undefined) return undefined;
  const unnamed = unnamedGoingOn(scene, mention);
  if (unnamed !== undefined) return unnamed;
  const alone =
    justIntroduced(scene, mention) ?? lastSpeaker(scene, mention) ?? onlyPersonBefore(scene, mention);
  if (alone !== undefined && agesOf(scene, alone).length === 0)
    return asSpeaker(scene, alone, { resolution: 'title', confidence: 0.75 });
  const ranked = rankPeople(scene, {
    quote: mention.quote,
    at: mention.span[0],
    factor: (entity) =>
      isPerson(scene, entity) && (agesOf(scene, entity).length === 0 || aged.includes(entity)) ? 1 : 0,
  });
  const [first] = ranked;
  if (first?.speaker.entity === undefined || !standsOut(ranked)) return undefined;
  return asSpeaker(scene, first.speaker.entity, { resolution: 'title', confidence: 0.65 });
};

/** "The coach said striker Ivo Brandt had been ill. The 22-year-old": the one person whom the sentence before names for the first time. */
function justIntroduced(scene: Scene, { span: [at] }: SourceMention): number | undefined {
  const own = sentenceAt(scene, at);
  const before = scene.segmentation.sentences[own - 1];
  if (before === undefined || before.paragraph !== paragraphAt(scene, at)) return undefined;
  const spoke = new Set(
    scene.places.spokenIn(own - 1, Infinity).map((quote) => scene.resolved[quote]?.entity),
  );
  const met = mentionsIn(scene, before.span).filter(
    ({ entity, span }) =>
      !spoke.has(entity) &&
      isPerson(scene, entity) &&
      scene.cast.entities[entity]?.mentions[0]?.[0] === span[0],
  );
  const [only, ...others] = new Set(met.map(({ entity }) => entity));
  return others.length === 0 ? only : undefined;
}

/** From which confidence on it is built on who spoke. */
const SURELY = 0.7;

/** Who spoke last in the paragraph before, where the mention's own names nobody. */
function lastSpeaker(scene: Scene, { quote, span: [at] }: SourceMention): number | undefined {
  const last = scene.quotes.slice(0, quote).findLastIndex(({ nestedIn }) => nestedIn === undefined);
  const { entity, confidence = 0 } = scene.resolved[last] ?? {};
  const told = scene.quotes[last]?.source[0]?.[0];
  const isSure = confidence >= SURELY && told !== undefined;
  if (entity === undefined || !isSure || !isPerson(scene, entity)) return undefined;
  const own = paragraphAt(scene, at);
  const [start] = scene.segmentation.paragraphs[own]?.span ?? [at];
  const isNamed = mentionsIn(scene, [start, at]).some((one) => isPerson(scene, one.entity));
  return paragraphAt(scene, told) === own - 1 && !isNamed ? entity : undefined;
}

const rangeOf = (words: string): readonly [from: number, to: number] | undefined =>
  AGES[/^the\s+(?:[\p{Ll}-]+-)?(\p{Ll}+)$/iu.exec(words)?.[1]?.toLowerCase() ?? ''];

/** How many mentions are looked at for an age. */
const MOST_MENTIONS = 8;

/** The ages that stand behind a name: "Jonas Eck, 45,", or right before it: "45-year-old Jonas Eck". */
function agesOf({ text, cast }: Scene, entity: number): number[] {
  return (cast.entities[entity]?.mentions ?? []).slice(0, MOST_MENTIONS).flatMap(([start, end]) => {
    const after = /^(?:,\s+(?:aged\s+)?|\s+\()(\d{1,3})\b/u.exec(text.slice(end, end + 16))?.[1];
    const before = /(\d{1,3})-year-old(?:\s+\p{L}+){0,2}\s+$/u.exec(
      text.slice(Math.max(0, start - 50), start),
    )?.[1];
    return [after, before].flatMap((age) => (age === undefined ? [] : [Number(age)]));
  });
}
