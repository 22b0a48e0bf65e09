import type { EventKind } from '../../src/ingest/document';
import { type Random, randomFor } from './random';
import { agencyName, personName, placeName, word } from './vocabulary';
import type { World } from './world';

/** Something that was said once, before any article prints it. */
export interface Utterance {
  /** Undefined: nobody is named. */
  readonly speaker: string | undefined;
  readonly words: string;
  /** Named people and places that it speaks of. */
  readonly people: readonly string[];
  readonly place: string | undefined;
  /** The words are the writer's in every article that prints it. */
  readonly indirect: boolean;
}

/** What several outlets print of one occasion. */
export interface Story {
  readonly index: number;
  /** Days since 1 January 2024. */
  readonly day: number;
  readonly articles: number;
  readonly place: string;
  /** The agency that carried it, where one did. */
  readonly agency: string | undefined;
  readonly event: { readonly kind: EventKind; readonly participants: readonly string[] } | undefined;
  readonly utterances: readonly Utterance[];
}

const KINDS: readonly EventKind[] = ['meeting', 'visit', 'press conference', 'interview', 'speech', 'vote'];

const DAYS = 1_000;

/** Story number `index` of a corpus; the same whatever else is made. */
export function storyOf(world: World, index: number): Story {
  const random = randomFor(1, index);
  const cast = Array.from({ length: random.between(2, 7) }, () => personName(world.speakers.rank(random)));
  return {
    index,
    day: random.between(0, DAYS),
    articles: world.storySizes.rank(random) + 1,
    place: placeName(world.places.rank(random)),
    agency: random.chance(0.5) ? agencyName(world.agencies.rank(random)) : undefined,
    event: random.chance(0.6) ? { kind: random.pick(KINDS), participants: cast.slice(0, 2) } : undefined,
    utterances: Array.from({ length: random.between(4, 25) }, () => utterance(world, random, cast)),
  };
}

function utterance(world: World, random: Random, cast: readonly string[]): Utterance {
  return {
    speaker: random.chance(0.12) ? undefined : random.pick(cast),
    words: Array.from({ length: random.between(9, 27) }, () => word(world.words.rank(random))).join(' '),
    people: random.chance(0.25) ? [personName(world.speakers.rank(random))] : [],
    place: random.chance(0.2) ? placeName(world.places.rank(random)) : undefined,
    indirect: random.chance(0.45),
  };
}
