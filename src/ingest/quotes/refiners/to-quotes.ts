import type { FoundQuote, QuoteType, Span } from '../../document';
import type { Draft } from '../find-quotes';
import type { Reading } from '../reading';

/** This share of a quote's letters between quotation marks makes it direct. */
const DIRECT_SHARE = 0.95;

/** Turns drafts into quotes, in text order, one for each content. */
export function toQuotes(reading: Reading, drafts: readonly Draft[]): FoundQuote[] {
  const seen = new Set<string>();
  return drafts
    .map((draft) => ({
      type: quoteType(reading, draft.content),
      content: draft.content,
      cue: draft.cue,
      source:
        draft.sourceSpan === undefined
          ? draft.source === undefined
            ? []
            : [reading.spanOf(draft.source)]
          : [draft.sourceSpan],
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
  let all = 0;
  let quoted = 0;
  for (const [start, end] of content) {
    for (let at = start; at < end; at++) {
      if (!/[\p{L}\p{N}]/u.test(reading.text.charAt(at))) continue;
      all += 1;
      const quotation = reading.quotationAt(at);
      if (quotation !== undefined && quotation.inner[0] <= at && at < quotation.inner[1]) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT_SHARE * all ? 'direct' : 'mixed';
}
