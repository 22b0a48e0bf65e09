import type { Span } from '../document';
import { lastFrom } from '../segment/lookup';
import type { Cast } from './entities';

/** The entities that are named inside some spans, by index, ascending. */
export function entitiesMentioned(cast: Cast, spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    for (let at = lastFrom(cast.mentions, start - 1) + 1; at < cast.mentions.length; at++) {
      const mention = cast.mentions[at];
      if (mention === undefined || mention.span[0] >= end) break;
      found.add(mention.entity);
    }
  }
  return [...found].sort((a, b) => a - b);
}
