import type { FoundQuote } from '../../document';

/**
 * Drops what speakers report of themselves inside their own direct speech ("“I told the cabin to brace,” she said"): it
 * is part of what they say, and no layer of its own. What they quote of themselves in marks is one: "“I said, ‘Save the hens’”".
 */
export function dropSelfReports(quotes: readonly FoundQuote[], text: string): FoundQuote[] {
  const dropped = new Set<number>();
  quotes.forEach((quote, index) => {
    const outer = quote.nestedIn === undefined ? undefined : quotes[quote.nestedIn];
    const [source] = quote.source;
    const self = source !== undefined && /^(?:I|we|me|us)$/iu.test(text.slice(...source));
    if (outer?.type === 'direct' && self && !inMarks(quote, text)) dropped.add(index);
  });
  if (dropped.size === 0) return [...quotes];
  const positions = new Map<number, number>();
  const kept = quotes.filter((_, index) => !dropped.has(index));
  quotes.forEach((_, index) => {
    if (!dropped.has(index)) positions.set(index, positions.size);
  });
  return kept.map((quote) => {
    const { nestedIn, ...rest } = quote;
    const outer = nestedIn === undefined ? undefined : positions.get(nestedIn);
    return outer === undefined ? rest : { ...rest, nestedIn: outer };
  });
}

/** Whether the words stand in marks of their own, inside those of the speech around them. */
function inMarks({ content: [first] }: FoundQuote, text: string): boolean {
  return first !== undefined && /^["“”„‘'«]/u.test(text.slice(...first));
}
