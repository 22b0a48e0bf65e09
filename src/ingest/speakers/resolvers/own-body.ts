import { isOrganisationNoun } from '../../lexicon/organisations';
import { onlyPersonBefore } from './periphrasis';
import { pronounGender } from './person-pronoun';
import { agrees, asSpeaker, isPerson, type Resolver, type Scene } from './resolver';

/** "Her organization", "their company". */
const OWNED = /^(his|her|their)\s+(?:\p{Ll}+\s+)?(\p{Ll}+)$/iu;
/** Shorter words of a role name nobody. */
const FEWEST_LETTERS = 4;

/** "Ada Marsh, country director of CareBridge … Her organization said": the body that whoever has just spoken serves. */
export const resolveOwnBody: Resolver = (scene, mention) => {
  const [, owner = '', noun = ''] = OWNED.exec(mention.words) ?? [];
  if (!isOrganisationNoun(noun)) return undefined;
  const person = scene.resolved[mention.quote - 1]?.entity ?? onlyPersonBefore(scene, mention);
  if (person === undefined || !agrees(scene, person, pronounGender(owner))) return undefined;
  const body = bodyOf(scene, person);
  return body === undefined ? undefined : asSpeaker(scene, body, { resolution: 'title', confidence: 0.66 });
};

/** The one body that the roles of a person name: CareBridge for its country director, Ashfield Rovers for the Rovers manager. */
export function bodyOf(scene: Scene, person: number): number | undefined {
  if (!isPerson(scene, person)) return undefined;
  const { entities } = scene.cast;
  const named = (entities[person]?.roles ?? []).flatMap((role) => {
    const words = role.split(/[^\p{L}\p{N}&’'-]+/u).filter((word) => word.length >= FEWEST_LETTERS);
    return [...entities.entries()].filter(
      ([, { kind, name }]) =>
        (kind === 'organisation' || kind === 'unknown') &&
        (role.includes(name) || words.some((word) => /^\p{Lu}/u.test(word) && name.endsWith(` ${word}`))),
    );
  });
  const [only, ...others] = new Set(named.map(([entity]) => entity));
  return others.length === 0 ? only : undefined;
}
