import type { FoundQuote, Span } from '../../../../src/ingest/document';

/** A quote, found or finished. */
type Parts = Pick<FoundQuote, 'content' | 'cue' | 'source' | 'nestedIn'> & Partial<FoundQuote>;

/** What must hold of the quotes of any text; each breach in words. */
export function breaches(text: string, quotes: readonly Parts[]): string[] {
  return quotes.flatMap((quote, index) => {
    const found: string[] = [];
    const say = (what: string): number => found.push(`quote ${index}: ${what}`);
    const { content, cue, source, relayClauses = [] } = quote;
    if (content.length === 0) say('no content');
    for (const [name, spans] of Object.entries({ content, cue, source })) {
      spans.forEach(([start, end], at) => {
        if (!(0 <= start && start < end && end <= text.length))
          say(`${name} ${start}-${end} is no span of the text`);
        if (start < (spans[at - 1]?.[1] ?? 0)) say(`${name} is out of order`);
      });
    }
    for (const { span, source: relay } of relayClauses)
      if (!(span[0] <= relay[0] && relay[1] <= span[1])) say('a relay clause does not hold its source');
    if (content.some((span) => cue.some((other) => overlap(span, other)))) say('content holds its own cue');
    if (content.some((span) => source.some((other) => overlap(span, other))))
      say('content holds its own source');
    if (cue.some((span) => source.some((other) => overlap(span, other)))) say('cue holds its own source');
    if ((content[0]?.[0] ?? 0) < (quotes[index - 1]?.content[0]?.[0] ?? 0)) say('out of order');
    if (isItsOwnOuter(quotes, index)) say('nested in itself');
    return found;
  });
}

const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function isItsOwnOuter(quotes: readonly Parts[], index: number): boolean {
  const seen = new Set<number>();
  for (let at: number | undefined = index; at !== undefined; at = quotes[at]?.nestedIn) {
    if (seen.has(at) || quotes[at] === undefined) return true;
    seen.add(at);
  }
  return false;
}
