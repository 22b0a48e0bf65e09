import { isPerson, asSpeaker, isInsideSpeech, type Resolver, type Scene } from './resolver';
import { onlyPersonBefore } from './periphrasis';
import { rankPeople, standsOut } from './rank';

const EPITHET = /^the\s+(\d{1,3})-year-old(?:\s+[\p{Ll}-]+){0,3}$/iu;

/** "The 45-year-old": whoever was said to be 45, or else the one who clearly stands out and is of no other age. */
export const resolveEpithet: Resolver = (scene, mention) => {
  const age = EPITHET.exec(mention.words)?.[1];
  if (age === undefined || isInsideSpeech(scene, mention.quote)) return undefined;
  const aged = scene.cast.entities.flatMap((_, entity) =>
    isPerson(scene, entity) && agesOf(scene, entity).includes(age) ? [entity] : [],
  );
  const [only, ...others] = aged;
  if (only !== undefined && others.length === 0)
    return asSpeaker(scene, only, { resolution: 'title', confidence: 0.9 });
  const alone = onlyPersonBefore(scene, mention.span[0]);
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

/** How many mentions are looked at for an age. */
const MOST_MENTIONS = 8;

/** The ages that stand behind a name: "Jonas Eck, 45,", or right before it: "45-year-old Jonas Eck". */
function agesOf({ text, cast }: Scene, entity: number): string[] {
  return (cast.entities[entity]?.mentions ?? []).slice(0, MOST_MENTIONS).flatMap(([start, end]) => {
    const after = /^(?:,\s+(?:aged\s+)?|\s+\()(\d{1,3})\b/u.exec(text.slice(end, end + 16))?.[1];
    const before = /(\d{1,3})-year-old(?:\s+\p{L}+){0,2}\s+$/u.exec(
      text.slice(Math.max(0, start - 50), start),
    )?.[1];
    return [after, before].filter((age) => age !== undefined);
  });
}
