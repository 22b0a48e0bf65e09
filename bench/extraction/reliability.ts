import type { Span } from '../../src/ingest/document';
import type { Answer } from './drive';
import type { GoldArticle, MarkedQuote } from './gold';
import { judge, type FoundReport } from './score';

/** Lower edges of the rows, the highest last. */
const EDGES = [0, 0.4, 0.6, 0.7, 0.8, 0.9, 0.95];

/** An article as it was marked, and what was found in it. */
export interface Answered {
  readonly gold: GoldArticle;
  readonly answers: readonly (Answer & FoundReport)[];
  /** Marked quotes that are no part of the question. */
  readonly ignored: (quote: MarkedQuote) => boolean;
}

/**
 * What confidence is worth: for each stretch of it how many quotes have so much, how much in the mean, and what share of them
 * have the right content and source. Quotes inside others that match nothing are left out where the gold marks none such.
 */
export function reliabilityTable(articles: readonly Answered[]): Record<string, Record<string, string>> {
  const marksNested = articles.some(({ gold }) => gold.quotes.some((one) => isInside(one, gold.quotes)));
  const judged = articles.flatMap(({ gold, answers, ignored }) =>
    judge(gold.text, gold.quotes, answers, ignored)
      .filter(({ found, match }) => marksNested || match !== undefined || found.nestedIn === undefined)
      .flatMap(({ found: { confidence }, isRight }) =>
        confidence === undefined ? [] : [{ confidence, isRight }],
      ),
  );
  const rows = EDGES.flatMap((from, index): [string, Record<string, string>][] => {
    const to = EDGES[index + 1] ?? Infinity;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const mean = (of: (one: (typeof inside)[number]) => number): string =>
      (inside.reduce((sum, one) => sum + of(one), 0) / inside.length).toFixed(2);
    return [
      [
        to === Infinity ? `${from} and above` : `${from} to ${to}`,
        {
          quotes: String(inside.length),
          mean: mean(({ confidence }) => confidence),
          right: mean(({ isRight }) => Number(isRight)),
        },
      ],
    ];
  });
  return Object.fromEntries(rows);
}

function isInside({ content }: MarkedQuote, quotes: readonly MarkedQuote[]): boolean {
  const [start, end] = edges(content);
  return quotes.some((other) => {
    const [from, to] = edges(other.content);
    return from <= start && end <= to && to - from > end - start;
  });
}

function edges(content: readonly Span[]): Span {
  return [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
}
