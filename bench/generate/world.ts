import { Zipf } from './random';

/** Who and what a corpus of some size speaks of: how many there are of each, and how unevenly they come up. */
export interface World {
  readonly quotes: number;
  readonly speakers: Zipf;
  readonly outlets: Zipf;
  readonly agencies: Zipf;
  readonly places: Zipf;
  readonly words: Zipf;
  /** Articles that tell one story. */
  readonly storySizes: Zipf;
}

/** A corpus of about this many quotes: its cast grows with it, as a newspaper archive's does. */
export function worldOf(quotes: number): World {
  return {
    quotes,
    speakers: new Zipf(Math.max(200, Math.round(quotes / 10)), 0.9),
    outlets: new Zipf(Math.max(20, Math.round(40 + quotes / 500)), 1),
    agencies: new Zipf(Math.max(8, Math.round(20 + quotes / 5_000)), 1.1),
    places: new Zipf(Math.max(50, Math.round(quotes / 50)), 0.9),
    words: new Zipf(20_000, 1),
    storySizes: new Zipf(60, 1.9),
  };
}
