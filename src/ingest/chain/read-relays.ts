import type { Article, FoundQuote, RelayClause, Segmentation, Span } from '../document';
import type { Reading } from '../quotes/reading';
import { nameTheCited } from './cited-speakers';
import { cutRelayClauses } from './cut-relay-clauses';
import { type Frame, Frames } from './frames';
import { heardBefore } from './heard-before';
import { introducedBy } from './introduced';
import { OutletMentions } from './outlet-mentions';
import { STEPS } from './patterns/relay-pattern';
import { isOfPost, platformOfSigned, postBefore } from './posts';
import { type FoundRelay, relaysInFrame } from './relays-in-frame';
import { RemarksAbout } from './remarks-about';
import { splitRelayed } from './split-relayed';

/** What the words around the quotes say about who carried them. */
export interface ReadRelays {
  /** The quotes with their relay clauses set apart: none stands in a content, and no relay stands for a speaker. */
  readonly quotes: readonly FoundQuote[];
  readonly frames: Frames;
  /** The relays of each quote, nearest to the speaker first; quotes without one are not listed. */
  readonly around: ReadonlyMap<number, readonly FoundRelay[]>;
}

/**
 * Sets relays apart from speakers and contents, whoever found the quotes. A finder may take "according to Skerry" into the
 * content, or Skerry for the speaker: a relay is the speaker only where the words are its own.
 */
export function readRelays(
  article: Article,
  segmentation: Segmentation,
  reading: Reading,
  found: readonly FoundQuote[],
): ReadRelays {
  const { text } = article;
  const { outlets } = reading;
  const split = splitRelayed(article, nameTheCited(reading, found), outlets);
  const quotes = cutRelayClauses(text, segmentation, split, outlets);
  const frames = new Frames(text, segmentation, quotes);
  const mentions = new OutletMentions(outlets);
  const around = new Map<number, FoundRelay[]>();
  const give = (quote: number, relay: FoundRelay): void => {
    around.set(quote, [...(around.get(quote) ?? []), relay]);
  };
  const about = new RemarksAbout(text, segmentation, frames, quotes);
  for (const sentence of about.sentences()) {
    const frame = frames.of(sentence);
    const span = segmentation.sentences[sentence]?.span ?? [0, 0];
    if (frame === undefined) {
      const words = about.isAbout(sentence) ? text.slice(...span) : '';
      for (const relay of relaysInFrame(words, span[0], mentions))
        for (const quote of about.quotesBefore(sentence)) give(quote, relay);
      mentions.note(text.slice(...span), span[0]);
      continue;
    }
    const isAbout = about.isAbout(sentence - 1);
    const posted = isAbout ? [] : postBefore(text, segmentation, { frames, quotes }, mentions, sentence);
    const first = frame.quotes[0]?.quote ?? -1;
    const heard = isAbout ? [] : heardBefore(text, segmentation, { frames, quotes }, mentions, first);
    const others = relaysInFrame(frame.words, frame.start, mentions).filter(
      ({ span, step, clause }) =>
        !frame.quotes.some(({ quote }) => isWherePublished(text, quotes[quote], span)) &&
        (step === 'heard' ||
          !frame.quotes.some(({ quote }) => speaksItself(quotes[quote], { span, step, clause }))),
    );
    for (const [quote, relays] of covered(frame, frames, others, quotes))
      for (const relay of relays) give(quote, relay);
    const unrelayed = frame.quotes.find(({ quote }) => !around.has(quote))?.quote;
    if (unrelayed !== undefined && isOfPost(text, quotes[unrelayed]))
      for (const relay of posted) give(unrelayed, relay);
    if (!around.has(first)) for (const relay of heard) give(first, relay);
    if (!around.has(first))
      for (const relay of introducedBy(text, segmentation, quotes, mentions, first, around))
        give(first, relay);
    mentions.note(text.slice(...span), span[0]);
  }
  quotes.forEach((quote, index) => {
    if (around.has(index) || quote.relayClauses.length > 0) return;
    const relays = isQuoted(text, quote) ? carriersBefore(around, index) : platformOfSigned(text, quote);
    for (const relay of relays) give(index, relay);
  });
  return {
    quotes: quotes.map((quote, index) => withClauses(quote, around.get(index) ?? [])),
    frames,
    around: new Map([...around].map(([quote, relays]) => [quote, inOrder(relays, quotes[quote])])),
  };
}

/** "…, the minister was quoted as saying": whoever quoted what stands before it quotes on. */
function isQuoted(text: string, { cue, source: [source] }: FoundQuote): boolean {
  const [from, to] = [source?.[1] ?? cue[0]?.[0] ?? 0, cue.at(-1)?.[1] ?? 0];
  return /(?:^|,)\s*(?:was|were|is)\s+(?:also\s+|further\s+)?(?:quoted|cited)\s+as\s+\p{L}+ing\b/u.test(
    text.slice(from, Math.max(from, to)),
  );
}

/** The relays of the nearest of the quotes before one that has any. */
function carriersBefore(
  around: ReadonlyMap<number, readonly FoundRelay[]>,
  quote: number,
): readonly FoundRelay[] {
  for (let before = quote - 1; before >= Math.max(0, quote - QUOTES_ON); before--) {
    const relays = around.get(before);
    if (relays !== undefined) return relays;
  }
  return [];
}

/** Quotes that may stand between. */
const QUOTES_ON = 3;

/** An outlet that is the quote’s own source relays nothing there; "diplomats cited by the Wasl agency" are no outlet. */
function speaksItself(
  quote: FoundQuote | undefined,
  { span: [start, end], step, clause }: Pick<FoundRelay, 'span' | 'step' | 'clause'>,
): boolean {
  const isSource = ([from, to]: Span): boolean => from < end && start < to;
  return quote?.source.some((one) => isSource(one) && !(step === 'quoted by' && one[0] < clause[0])) ?? false;
}

/** "A study published in Nature found …": the study speaks for itself, wherever it stands in print. */
function isWherePublished(text: string, quote: FoundQuote | undefined, [start, end]: Span): boolean {
  return (
    quote?.source.some(
      ([from, to]) => from < start && end <= to && /\bpublished\b/u.test(text.slice(from, start)),
    ) ?? false
  );
}

/**
 * Which quotes of a sentence each relay carried. Who heard the speaker carried what was said to him; a clause such as
 * "according to Skerry" covers all that its sentence reports before it, up to an earlier such clause, or all that follows.
 */
function covered(
  frame: Frame,
  frames: Frames,
  relays: readonly FoundRelay[],
  quotes: readonly FoundQuote[],
): Map<number, FoundRelay[]> {
  const given = new Map<number, FoundRelay[]>();
  const give = (quote: number, relay: FoundRelay): void => {
    given.set(quote, [...(given.get(quote) ?? []), relay]);
  };
  const startOf = (quote: number): number => quotes[quote]?.content[0]?.[0] ?? 0;
  let from = 0;
  let group: { readonly clause: Span; readonly quotes: readonly number[] } | undefined;
  for (const relay of relays) {
    if (relay.step === 'heard') {
      const owner = frames.ownerOf(frame, relay.clause, relay.leads);
      if (owner !== undefined) give(owner, relay);
      continue;
    }
    const [at] = relay.clause;
    const joined = group !== undefined && at - group.clause[1] <= NEAR;
    const before = frame.quotes.filter(({ quote }) => startOf(quote) >= from && startOf(quote) < at);
    const carried: readonly number[] =
      joined && group !== undefined
        ? group.quotes
        : (before.length > 0 ? before : frame.quotes.filter(({ quote }) => startOf(quote) >= at)).map(
            ({ quote }) => quote,
          );
    for (const quote of carried) give(quote, relay);
    group = { clause: relay.clause, quotes: carried };
    if (before.length > 0) from = at;
  }
  return given;
}

/** Two clauses with less between them belong together: ", according to Skerry, citing the channel Wasl". */
const NEAR = 3;

/** Nearest to the speaker first. Of two that report, the one nearer to the content; a list keeps its order. */
function inOrder(relays: readonly FoundRelay[], quote: FoundQuote | undefined): FoundRelay[] {
  const content = quote?.content[0]?.[0] ?? 0;
  const leads = (relay: FoundRelay): boolean =>
    relay.step === 'cited' || (relay.step === 'reported' && relay.clause[0] < content);
  return [...relays].sort((a, b) => {
    const step = STEPS.indexOf(a.step) - STEPS.indexOf(b.step);
    if (step !== 0) return step;
    const sameClause = a.clause[0] === b.clause[0];
    return !sameClause && leads(a) && leads(b) ? b.clause[0] - a.clause[0] : a.span[0] - b.span[0];
  });
}

/** The quote with the clauses that say who reported it: their dates are the reports’, not the speaker’s. */
function withClauses(quote: FoundQuote, relays: readonly FoundRelay[]): FoundQuote {
  const more = relays
    .filter(({ step }) => step !== 'heard')
    .filter(
      ({ span }) => !quote.relayClauses.some(({ span: known }) => known[0] <= span[0] && span[1] <= known[1]),
    )
    .map(({ clause, span }): RelayClause => ({ span: clause, source: span }));
  return more.length === 0 ? quote : { ...quote, relayClauses: [...quote.relayClauses, ...more] };
}
