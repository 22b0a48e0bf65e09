import type { FoundQuote } from '../document';

/**
 * The quotes that are left of some, each inside the nearest of the left ones that it stood in.
 *
 * @param kept - for each of the quotes what stands in its place, undefined where nothing does
 */
export function keepQuotes(
  quotes: readonly FoundQuote[],
  kept: readonly (FoundQuote | undefined)[],
): FoundQuote[] {
  const places = new Map<number, number>();
  kept.forEach((quote, index) => {
    if (quote !== undefined) places.set(index, places.size);
  });
  return kept.flatMap((quote) => (quote === undefined ? [] : [placed(quote, places, quotes)]));
}

function placed(
  quote: FoundQuote,
  places: ReadonlyMap<number, number>,
  before: readonly FoundQuote[],
): FoundQuote {
  let outer = quote.nestedIn;
  while (outer !== undefined && !places.has(outer)) outer = before[outer]?.nestedIn;
  const at = outer === undefined ? undefined : places.get(outer);
  if (at === quote.nestedIn) return quote;
  const { type, content, cue, source, relayClauses, confidence } = quote;
  return {
    type,
    content,
    cue,
    source,
    relayClauses,
    confidence,
    ...(at === undefined ? {} : { nestedIn: at }),
  };
}
