import { addresses } from './addresses';
import type { Attack } from './attack';
import { bodies } from './bodies';
import { documents } from './documents';
import { values } from './values';

/** Every attack, by kind: the tests send them all, and `bench:attacks` measures how long each answer takes. */
export const ATTACKS: Readonly<Record<string, readonly Attack[]>> = {
  documents: documents(),
  values: values(),
  bodies: bodies(),
  addresses: addresses(),
};
