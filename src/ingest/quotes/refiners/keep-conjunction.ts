import type { Span } from '../../document';
import { overlaps } from '../cover';
import type { Draft, Reading } from '../reading';

/** The conjunction and the space behind it. */
const LONGEST_GAP = 8;

/**
 * Begins contents with the conjunction that introduces them ("said *that* the road is closed"), whoever found them. A
 * quotation stands without it: "said that “the road is closed”" is direct.
 */
export function keepConjunction(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    content: draft.content.map((span, index) =>
      index === 0 ? begun(reading, span, reading.sourceOf(draft)) : span,
    ),
  }));
}

function begun(reading: Reading, [start, end]: Span, source: Span | undefined): Span {
  const { text } = reading;
  const own = /^that\s+/iu.exec(text.slice(start, Math.min(end, start + LONGEST_GAP)))?.[0].length ?? 0;
  const words = start + own;
  if (reading.quotationFrom(words)?.span[1] === end) return [words, end];
  const before = /\bthat\s+$/iu.exec(text.slice(Math.max(0, start - LONGEST_GAP), start))?.[0].length ?? 0;
  // "citing that": whoever is cited introduces nothing.
  const begins = start - before;
  return source !== undefined && overlaps([source], [[begins, start]]) ? [start, end] : [begins, end];
}
