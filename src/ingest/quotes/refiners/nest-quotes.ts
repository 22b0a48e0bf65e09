import type { FoundQuote, Span } from '../../document';

/**
 * Sets `nestedIn` on each quote whose cue stands inside another's content, to the innermost such quote.
 *
 * @param quotes - in the order in which their contents begin
 */
export function nestQuotes(quotes: readonly FoundQuote[]): FoundQuote[] {
  return quotes.map((quote, index) => {
    const at = quote.cue[0]?.[0];
    if (at === undefined) return quote;
    let innermost: { readonly index: number; readonly size: number } | undefined;
    // Contents that hold this cue begin before it; the nearest are the likeliest, and nothing nests deeper than a page.
    for (let k = 0; k < quotes.length; k++) {
      const other = quotes[k];
      if (k === index || other === undefined) continue;
      if ((other.content[0]?.[0] ?? 0) > at) break;
      const holding = other.content.find(([start, end]) => start <= at && at < end);
      if (holding === undefined) continue;
      const size = length(holding);
      if (innermost === undefined || size < innermost.size) innermost = { index: k, size };
    }
    return innermost === undefined ? quote : { ...quote, nestedIn: innermost.index };
  });
}

const length = ([start, end]: Span): number => end - start;
