import type { Span } from '../document';
import type { Cast } from './entities';

/** The entities that are named inside some spans, by index, ascending. */
export function entitiesMentioned(cast: Cast, spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = cast.mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((cast.mentions[middle]?.span[0] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < cast.mentions.length; at++) {
      const mention = cast.mentions[at];
      if (mention === undefined || mention.span[0] >= end) break;
      found.add(mention.entity);
    }
  }
  return [...found].sort((a, b) => a - b);
}
