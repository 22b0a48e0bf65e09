import type { EventKind } from '../document';

const GATHERINGS: ReadonlySet<EventKind> = new Set([
  'meeting',
  'visit',
  'press conference',
  'interview',
  'speech',
  'court hearing',
]);

/** Whether people come together for it, so that words can be said at it. */
export const isGathering = (kind: EventKind): boolean => GATHERINGS.has(kind);
