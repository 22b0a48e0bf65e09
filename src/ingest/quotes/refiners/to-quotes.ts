import type { FoundQuote, QuoteType, Span } from '../../document';
import type { Draft, Pattern, Reading } from '../reading';

/** This share of a quote's letters between quotation marks makes it direct. */
const DIRECT_SHARE = 0.95;

/** What stands as it was said, without marks. */
const WORD_FOR_WORD: ReadonlySet<Pattern> = new Set(['answer', 'signature', 'block']);

/** Turns drafts into quotes, in text order, one for each content. */
export function toQuotes(reading: Reading, drafts: readonly Draft[]): FoundQuote[] {
  const seen = new Set<string>();
  return drafts
    .map((draft) => ({
      type: WORD_FOR_WORD.has(draft.pattern) ? ('direct' as const) : quoteType(reading, draft.content),
      content: draft.content,
      cue: draft.cue,
      source: [reading.sourceOf(draft)].filter((span) => span !== undefined),
      relayClauses: draft.relayClauses,
      confidence: draft.confidence,
    }))
    .sort(
      (a, b) =>
        (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0) ||
        (b.content.at(-1)?.[1] ?? 0) - (a.content.at(-1)?.[1] ?? 0),
    )
    .filter((quote) => {
      const key = JSON.stringify(quote.content);
      return seen.has(key) ? false : seen.add(key);
    });
}

/** Direct when (nearly) all letters stand between quotation marks, indirect when none do, else mixed. */
export function quoteType(reading: Reading, content: readonly Span[]): QuoteType {
  const count = (of: (span: Span) => number): number => content.reduce((sum, span) => sum + of(span), 0);
  const quoted = count((span) => reading.letters.quoted(span));
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT_SHARE * count((span) => reading.letters.all(span)) ? 'direct' : 'mixed';
}
