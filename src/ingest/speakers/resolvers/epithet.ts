import { asSpeaker, isPerson, mentionsIn, sentenceAt, sentencesBefore, type Resolver } from './resolver';

const EPITHET = /^the\s+(\d{1,3})-year-old(?:\s+[\p{Ll}-]+)?$/iu;
const REACH = 6;

/** "The 45-year-old": whoever was said to be 45, or else the one person whom the nearest sentence with a person names. */
export const resolveEpithet: Resolver = (scene, mention) => {
  const age = EPITHET.exec(mention.words)?.[1];
  if (age === undefined) return undefined;
  const own = sentenceAt(scene, mention.span[0]);
  let nearest: ReadonlySet<number> | undefined;
  for (const sentence of sentencesBefore(scene, own, REACH)) {
    const people = mentionsIn(scene, scene.segmentation.sentences[sentence]?.span ?? [0, 0]).filter(
      ({ entity, possessive }) => isPerson(scene, entity) && !possessive,
    );
    const aged = people.find(({ span }) => agedAfter(scene.text, span[1]) === age);
    if (aged !== undefined) return asSpeaker(scene, aged.entity, { resolution: 'title', confidence: 0.9 });
    // Who is of another age, or has spoken of nobody's, may still be meant; who stands beside another may not.
    const ageless = people.filter(({ span }) => agedAfter(scene.text, span[1]) === undefined);
    if (people.length > 0) nearest ??= new Set(ageless.map(({ entity }) => entity));
  }
  const [only, ...others] = nearest ?? [];
  return only === undefined || others.length > 0
    ? undefined
    : asSpeaker(scene, only, { resolution: 'title', confidence: 0.65 });
};

/** The age that follows a name: "Jonas Eck, 45,". */
function agedAfter(text: string, end: number): string | undefined {
  return /^(?:,\s+(?:aged\s+)?|\s+\()(\d{1,3})\b/u.exec(text.slice(end, end + 16))?.[1];
}
