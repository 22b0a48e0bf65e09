import type { Furniture } from '../../document';
import { endsSentence, type Line } from '../lines';

/**
 * Finds one kind of furniture among lines that no earlier detector has claimed.
 * Each says nothing when in doubt: prose must never be lost.
 */
export type Detector = (lines: readonly Line[]) => readonly Furniture[];

/** Headline, standfirst, byline and date stand among so many lines. */
const HEAD = 8;

/** The lines up to the first one that reads as prose, that one included: headlines, bylines and datelines stand there. */
export function opening(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => endsSentence(text) && text.length > 60);
  return lines.slice(0, Math.min(first === -1 ? lines.length : first + 1, HEAD));
}

/** The last lines: where outlets, credits and late bylines stand. */
export function closing(lines: readonly Line[]): readonly Line[] {
  return lines.slice(-6);
}

/** The lines at either end, each once; one standfirst that reads as prose may stand above byline and date. */
export function edges(lines: readonly Line[]): readonly Line[] {
  const first = opening(lines).length;
  const rest = opening(lines.slice(first));
  return [...new Set([...lines.slice(0, Math.min(first + rest.length, HEAD)), ...closing(lines)])];
}
