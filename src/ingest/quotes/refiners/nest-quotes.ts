import type { FoundQuote, Span } from '../../document';

/** One span of a quote's content. */
interface Part {
  readonly quote: number;
  readonly span: Span;
}

/**
 * Sets `nestedIn` on each quote whose cue stands inside another's content, to the innermost such quote.
 *
 * @param quotes - in the order in which their contents begin
 */
export function nestQuotes(quotes: readonly FoundQuote[]): FoundQuote[] {
  const parts: Part[] = quotes
    .flatMap(({ content }, quote) => content.map((span) => ({ quote, span })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const cues = quotes
    .flatMap(({ cue: [first] }, quote) => (first === undefined ? [] : [{ quote, at: first[0] }]))
    .sort((a, b) => a.at - b.at);
  const outer = new Map<number, number>();
  let open: Part[] = [];
  let next = 0;
  for (const { quote, at } of cues) {
    for (; next < parts.length && (parts[next]?.span[0] ?? 0) <= at; next++) open.push(parts[next] as Part);
    open = open.filter(({ span }) => at < span[1]);
    const holders = open.filter((part) => !standsIn(outer, part.quote, quote));
    const innermost = holders.reduce<Part | undefined>(
      (best, part) => (best === undefined || length(part.span) < length(best.span) ? part : best),
      undefined,
    );
    if (innermost !== undefined) outer.set(quote, innermost.quote);
  }
  return quotes.map((quote, index) => {
    const nestedIn = outer.get(index);
    return nestedIn === undefined ? quote : { ...quote, nestedIn };
  });
}

/** Whether a quote is another or stands inside it: two split quotes may hold each other's cue. */
function standsIn(outer: ReadonlyMap<number, number>, quote: number, other: number): boolean {
  for (let at: number | undefined = quote; at !== undefined; at = outer.get(at))
    if (at === other) return true;
  return false;
}

const length = ([start, end]: Span): number => end - start;
