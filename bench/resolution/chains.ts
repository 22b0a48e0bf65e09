import type { Span } from '../../src/ingest/document';
import type { ReadableQuote } from '../../test/support/readable';
import { placeQuotes } from '../../test/support/expected';
import { nearest } from './given-quotes';
import { sourceName } from '../../src/ingest/lexicon/source-name';
import { sourceKeyOf } from '../../src/ingest/lexicon/source-synonyms';
import { nameKey, type Finding, type ReadArticle } from './marks';
import { FARTHEST, relayForm } from './relay-form';

/** The rows of the table of chains that no single form of a relay makes. */
export const CHAIN_KINDS = ['several in a row, in order', 'quotes without a relay kept so'] as const;

/** What became of the relays of an article’s quotes, each by the form in which the text names it. */
export function relayFindings({ expected, comparison, annotated }: ReadArticle): Finding[] {
  const { text } = annotated.article;
  const placed = placeQuotes(expected, text);
  return comparison.pairs.flatMap(({ expected: gold, actual }, index) => {
    const near = placed[index]?.content ?? [];
    const formOf = (name: string): string => relayForm(text, mentionOf(text, name, near));
    const read = actual?.accordingTo ?? [];
    const has = (names: readonly string[], name: string): boolean =>
      names.some((other) => relayKey(other) === relayKey(name));
    return [
      ...gold.accordingTo.map((name) => ({ kind: formOf(name), marked: true, read: has(read, name) })),
      ...read
        .filter((name) => !has(gold.accordingTo, name))
        .map((name) => ({ kind: formOf(name), marked: false, read: true })),
    ];
  });
}

/** What became of whole chains: of several relays, and of quotes that have none. */
export function chainFindings({ comparison }: ReadArticle): Finding[] {
  return comparison.pairs.flatMap(({ expected, actual }): Finding[] => {
    if (expected.accordingTo.length === 0)
      return actual === undefined
        ? []
        : [{ kind: CHAIN_KINDS[1], marked: true, read: actual.accordingTo.length === 0 }];
    if (expected.accordingTo.length === 1) return [];
    return [{ kind: CHAIN_KINDS[0], marked: true, read: chainOf(actual) === chainOf(expected) }];
  });
}

/** Quotes whose relay was taken for the one who speaks. */
export function relaysTakenForSpeakers({ comparison }: ReadArticle): number {
  return comparison.pairs.filter(({ expected, actual }) =>
    expected.accordingTo.some(
      (name) => actual !== undefined && nameKey(name) === nameKey(actual.speaker.name),
    ),
  ).length;
}

/** Every quote whose chain is another than the marked one, a line each. */
export function chainDifferences({ name, comparison }: ReadArticle): string[] {
  return comparison.pairs.flatMap(({ expected, actual }) =>
    actual === undefined || chainOf(actual) === chainOf(expected)
      ? []
      : [
          `${name}: relays ${chainOf(expected) || 'none'} → ${chainOf(actual) || 'none'}: [${actual.source.join(' ')}] ‘${actual.content.join(' … ').slice(0, 90)}’`,
        ],
  );
}

const chainOf = (quote: ReadableQuote | undefined): string =>
  (quote?.accordingTo ?? []).map(relayKey).join(' < ');

/** One source with and without its kind is one: the Skerry News Agency is Skerry. */
const relayKey = (name: string): string => sourceKeyOf(sourceName(name));

/** The mention of a relay that stands nearest to a quote: by its name, or by the last word of it ("the Courier"). */
function mentionOf(text: string, name: string, content: readonly Span[]): Span | undefined {
  const words = name.split(/\s+/u);
  const found = [name, words.at(-1) ?? name, words[0] ?? name]
    .flatMap((one) => nearest(text, one, content))
    .find(([start]) => content.some(([from, to]) => Math.max(from - start, start - to) < FARTHEST));
  return found;
}
