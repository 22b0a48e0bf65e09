import type { Furniture } from '../../document';
import { endsSentence, type Line } from '../lines';

/**
 * Finds one kind of furniture among lines that no earlier detector has claimed.
 * Each says nothing when in doubt: prose must never be lost.
 */
export type Detector = (lines: readonly Line[]) => readonly Furniture[];

/** The lines up to the first one that reads as prose, that one included: headlines, bylines and datelines stand there. */
export function opening(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => endsSentence(text) && text.length > 60);
  return lines.slice(0, Math.min(first === -1 ? lines.length : first + 1, 8));
}

/** The last lines: where outlets, credits and late bylines stand. */
export function closing(lines: readonly Line[]): readonly Line[] {
  return lines.slice(-6);
}

/** The lines at either end, each once. */
export function edges(lines: readonly Line[]): readonly Line[] {
  return [...new Set([...opening(lines), ...closing(lines)])];
}
