import type { Span } from '../../document';
import type { Draft, Reading } from '../reading';

/** Begins contents with the conjunction that introduces them ("said *that* the road is closed"), whoever found them. */
export function keepConjunction(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => ({
    ...draft,
    content: draft.content.map(([start, end], index): Span => {
      const that = index === 0 && /\bthat\s+$/iu.exec(reading.text.slice(Math.max(0, start - 8), start));
      return that ? [start - that[0].length, end] : [start, end];
    }),
  }));
}
