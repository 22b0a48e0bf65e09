import { withoutConjunction } from '../../src/ingest/link/quote-text';
import { fold } from '../../src/text/fold';
import type { AnnotatedArticle, Span } from '../../src/ingest/document';
import { placeQuotes } from './expected';
import type { ExpectedArticle, ReadableArticle, ReadableQuote } from './readable';
import { toReadable } from './readable';

/** Two contents are the same quote from this much shared text on (shared characters by all characters). */
const SAME_QUOTE = 0.6;

/** An expected quote with the quote that was found for it, if one was. */
export interface QuotePair {
  readonly expected: ReadableQuote;
  readonly actual?: ReadableQuote;
}

/** What came of one article. */
export interface Comparison {
  readonly pairs: readonly QuotePair[];
  /** Quotes that nobody expected. */
  readonly spurious: readonly ReadableQuote[];
  /** Stretches marked as no quote that were taken for one, with the quote they became. */
  readonly taken: readonly string[];
  readonly actual: ReadableArticle;
}

/** The figures of one article or, added up, of several. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  /** Found with exactly the expected content. */
  readonly exact: number;
  readonly speakers: number;
  /** Ascribed to somebody by name who did not say it. */
  readonly misascribed: number;
  readonly relays: number;
  /** Found quotes that have an event or ought to have one, and how many of them have the right one. */
  readonly withEvent: number;
  readonly events: number;
  readonly spurious: number;
}

/** Pairs expected quotes with found ones by shared text, the closest pair first. */
export function compare(expected: ExpectedArticle, annotated: AnnotatedArticle): Comparison {
  const { text } = annotated.article;
  const actual = toReadable(annotated);
  const placed = placeQuotes(expected, text);
  const candidates = placed
    .flatMap(({ content }, e) =>
      annotated.quotes.map((quote, a) => ({ e, a, shared: sharedPart(content, quote.content) })),
    )
    .filter(({ shared }) => shared >= SAME_QUOTE)
    .sort((one, other) => other.shared - one.shared);
  const partner = new Map<number, number>();
  const used = new Set<number>();
  for (const { e, a } of candidates) {
    if (partner.has(e) || used.has(a)) continue;
    partner.set(e, a);
    used.add(a);
  }
  const extra = annotated.quotes.map((_, index) => index).filter((index) => !used.has(index));
  return {
    pairs: placed.map(({ quote }, e) => {
      const found = actual.quotes[partner.get(e) ?? -1];
      return { expected: quote, ...(found !== undefined && { actual: found }) };
    }),
    spurious: extra.flatMap((index) => actual.quotes[index] ?? []),
    taken: expected.notQuotes.flatMap((not) => {
      const start = text.indexOf(not.text);
      const region: Span = [start, start + not.text.length];
      return extra
        .filter((index) => overlaps(annotated.quotes[index]?.content ?? [], region))
        .map((index) => `‘${not.text}’ (${not.why}) became ${describe(actual.quotes[index])}`);
    }),
    actual,
  };
}

/** The figures of a comparison. */
export function count({ pairs, spurious, actual }: Comparison, expected: ExpectedArticle): Counts {
  const found = pairs.flatMap(({ expected: gold, actual: got }) =>
    got === undefined ? [] : [{ gold, got, dates: [dateOf(expected, gold), dateOf(actual, got)] as const }],
  );
  const withEvent = found.filter(({ gold, got }) => gold.event !== undefined || got.event !== undefined);
  return {
    expected: pairs.length,
    found: found.length,
    exact: found.filter(({ gold, got }) => sameWords(paragraphsOf(gold), paragraphsOf(got))).length,
    speakers: found.filter(({ gold, got }) => sameName(gold.speaker.name, got.speaker.name)).length,
    misascribed: found.filter(({ gold, got }) => isMisascribed(gold, got)).length,
    relays: found.filter(({ gold, got }) => sameNames(gold.accordingTo, got.accordingTo)).length,
    withEvent: withEvent.length,
    events: withEvent.filter(({ dates: [gold, got] }) => gold !== undefined && gold === got).length,
    spurious: spurious.length,
  };
}

/** Adds figures up. */
export function total(counts: readonly Counts[]): Counts {
  const sum = (field: keyof Counts): number => counts.reduce((before, one) => before + one[field], 0);
  return {
    expected: sum('expected'),
    found: sum('found'),
    exact: sum('exact'),
    speakers: sum('speakers'),
    misascribed: sum('misascribed'),
    relays: sum('relays'),
    withEvent: sum('withEvent'),
    events: sum('events'),
    spurious: sum('spurious'),
  };
}

/** Quotes ascribed to somebody by name who did not say them, each as one sentence. */
export function misascriptions({ pairs }: Comparison): readonly string[] {
  return pairs.flatMap(({ expected, actual }) =>
    actual !== undefined && isMisascribed(expected, actual)
      ? [
          `${describe(expected)} is ascribed to ‘${actual.speaker.name}’; ‘${expected.speaker.name}’ said it (‘${expected.source.join(' ')}’)`,
        ]
      : [],
  );
}

const FIELDS = {
  // Whether a quotation over several paragraphs is one stretch or several is nobody's concern; nor is the "that" before it.
  content: (quote) => paragraphsOf(quote),
  source: (quote) => quote.source,
  speaker: (quote) => nameKey(quote.speaker.name),
  accordingTo: (quote) => quote.accordingTo.map(nameKey),
  sourcing: (quote) => quote.sourcing,
  type: (quote) => quote.type,
  cue: (quote) => quote.cue,
  resolution: (quote) => quote.speaker.resolution,
  kind: (quote) => quote.speaker.kind,
  role: (quote) => quote.speaker.role,
  nested: (quote) => quote.nestedIn !== undefined,
  saidOn: (quote) => quote.saidOn,
  sourcingReason: (quote) => quote.sourcingReason,
} satisfies Record<string, (quote: ReadableQuote) => unknown>;

/** A field of a quote that can be compared. */
export type ComparedField = keyof typeof FIELDS;

/**
 * Every way in which the quotes of an article are not the expected ones.
 *
 * @param fields - the fields that must agree
 * @returns one line a difference: a quote that is missing, one too many, a field that differs; empty when all agree
 */
export function differences(comparison: Comparison, fields: readonly ComparedField[]): readonly string[] {
  const missing = comparison.pairs.flatMap(({ expected, actual }) =>
    actual === undefined ? [`not found: ${describe(expected)} by ‘${expected.speaker.name}’`] : [],
  );
  const wrong = comparison.pairs.flatMap(({ expected, actual }) =>
    actual === undefined
      ? []
      : fields.flatMap((field) => {
          const [gold, got] = [
            JSON.stringify(FIELDS[field](expected)),
            JSON.stringify(FIELDS[field](actual)),
          ];
          return gold === got ? [] : [`${describe(expected)}: ${field} is ${got}, not ${gold}`];
        }),
  );
  const extra = comparison.spurious.map((quote) => `no quote: ${describe(quote)} by ‘${quote.speaker.name}’`);
  return [...missing, ...wrong, ...extra];
}

/** Every quote that was said at another event than the expected one; events are told apart by their dates. */
export function eventDifferences(
  { pairs, actual }: Comparison,
  expected: ExpectedArticle,
): readonly string[] {
  return pairs.flatMap(({ expected: gold, actual: got }) => {
    if (got === undefined) return [];
    const [right, read] = [dateOf(expected, gold) ?? 'none', dateOf(actual, got) ?? 'none'];
    return right === read ? [] : [`${describe(gold)}: the date of its event is ${read}, not ${right}`];
  });
}

/** A name as it is compared: folded, without a leading article. */
const nameKey = (name: string): string => fold(name).replace(/^(?:the|an?) /u, '');

const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, index) => sameName(name, other[index] ?? ''));

const sameWords = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Left open is not wrong; given to another by name is. */
const isMisascribed = (gold: ReadableQuote, got: ReadableQuote): boolean =>
  got.speaker.resolution !== 'unresolved' && !sameName(gold.speaker.name, got.speaker.name);

const paragraphsOf = ({ content }: ReadableQuote): readonly string[] =>
  content.flatMap((words, index) => (index === 0 ? withoutConjunction(words) : words).split(/\s*\n\s*/u));

const dateOf = (article: Pick<ReadableArticle, 'events'>, quote: ReadableQuote): string | undefined =>
  article.events.find(({ key }) => key === quote.event)?.date;

const describe = (quote: ReadableQuote | undefined): string => `‘${quote?.content.join(' … ') ?? ''}’`;

const overlap = ([s1, e1]: Span, [s2, e2]: Span): number => Math.max(0, Math.min(e1, e2) - Math.max(s1, s2));
const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [s, e]) => sum + e - s, 0);
const commonLength = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce((sum, a) => sum + other.reduce((inner, b) => inner + overlap(a, b), 0), 0);

/** Shared characters by all characters of both. */
function sharedPart(one: readonly Span[], other: readonly Span[]): number {
  const common = commonLength(one, other);
  return common / (lengthOf(one) + lengthOf(other) - common);
}

/** True when half of the region, or half of the content, is common to both. */
function overlaps(content: readonly Span[], region: Span): boolean {
  const common = commonLength(content, [region]);
  return common * 2 >= Math.min(lengthOf(content), lengthOf([region])) && common > 0;
}
