import type { Furniture } from '../../../../../src/ingest/document';
import type { Detector } from '../../../../../src/ingest/article/furniture/detector';
import { linesOf } from '../../../../../src/ingest/article/lines';

/** Prose to stand before and after the line that a case is about. */
export const PROSE =
  'The bridge at Ostrel was closed on Tuesday morning after an inspection, the mayor said.';

/** What a detector finds in a text: the words of each piece and, where it names one, `← the agency`. */
export function found(detect: Detector, text: string): string[] {
  return detect(linesOf(text)).map((piece) => describe(piece, text));
}

function describe({ span, agencies = [] }: Furniture, text: string): string {
  return text.slice(...span) + agencies.map((agency) => ` ← ${agency}`).join('');
}
