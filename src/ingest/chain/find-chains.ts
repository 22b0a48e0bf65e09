import type { Article, Chain, FoundQuote, Relay, ResolvedSpeaker, Segmentation, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { outletKind } from '../lexicon/outlets';
import { fold } from '../../text/fold';
import { relaysInFrame } from './patterns/in-frame';
import { gradeSourcing } from './sourcing';
import { sourceName } from '../lexicon/source-name';

/**
 * Reads the chain of each quote: the relays between its speaker and the article, nearest to the speaker first, and how
 * openly it is sourced. The publisher is no relay of its own article, and nobody relays himself.
 *
 * @returns one chain for each quote, in the same order
 */
export function findChains(
  article: Article,
  segmentation: Segmentation,
  quotes: readonly FoundQuote[],
  speakers: readonly ResolvedSpeaker[],
  outlets: ArticleOutlets,
): Chain[] {
  const publisher = fold(sourceName(article.outlet ?? ''));
  const credits = article.furniture.flatMap((one) =>
    one.agency === undefined ? [] : [creditRelay(article.text, one.agency, one.span)],
  );
  const contents = quotes.flatMap((quote) => quote.content);
  const frames = new Frames(article.text, segmentation, contents);
  return quotes.map((quote, index) => {
    const speaker = speakers[index] as ResolvedSpeaker;
    const frame = frames.around(quote);
    const nearest = relaysInFrame(frame.words, frame.start, outlets).map(({ source }) =>
      relayAt(article.text, source, outlets),
    );
    const clauses = quote.relayClauses.map(({ source }) => relayAt(article.text, source, outlets));
    const relays = distinct([...nearest, ...clauses, ...credits]).filter(
      (relay) =>
        fold(relay.name) !== publisher &&
        fold(relay.name) !== fold(speaker.name) &&
        fold(relay.name) !== fold(sourceName(speaker.name)),
    );
    const source = quote.source.map((span) => article.text.slice(...span)).join(' ');
    const { grade, reason } = gradeSourcing(speaker, source, frame.words, frame.start);
    return { relays, sourcing: grade, ...(reason === undefined ? {} : { sourcingReason: reason }) };
  });
}

function relayAt(text: string, span: Span, outlets: ArticleOutlets): Relay {
  const mention = text.slice(...span);
  const name = outlets.nameOf(mention);
  const alias = mention.replace(/^(?:the|a|an)\s+/iu, '');
  return { name, kind: outlets.kindOf(mention) ?? 'unknown', span, aliases: alias === name ? [] : [alias] };
}

function creditRelay(text: string, agency: string, span: Span): Relay {
  const at = text.slice(...span).indexOf(agency);
  const name = sourceName(agency);
  return {
    name,
    kind: outletKind(agency) ?? 'agency',
    span: at < 0 ? span : [span[0] + at, span[0] + at + agency.length],
    aliases: agency === name ? [] : [agency],
  };
}

function distinct(relays: readonly Relay[]): Relay[] {
  const seen = new Set<string>();
  return relays.filter(({ name }) => !seen.has(fold(name)) && seen.add(fold(name)));
}

/** The words around quotes: sentences with every content blanked out, so that nothing said is read as reporting. */
class Frames {
  private readonly blanked: string;

  constructor(
    text: string,
    private readonly segmentation: Segmentation,
    contents: readonly Span[],
  ) {
    const parts: string[] = [];
    let at = 0;
    for (const [start, end] of [...contents].sort((a, b) => a[0] - b[0])) {
      if (end <= at) continue;
      const from = Math.max(start, at);
      parts.push(text.slice(at, from), ' '.repeat(end - from));
      at = end;
    }
    parts.push(text.slice(at));
    this.blanked = parts.join('');
  }

  /** The sentence of the quote’s cue (or, without one, of its content). */
  around(quote: FoundQuote): { readonly words: string; readonly start: number } {
    const at = quote.cue[0]?.[0] ?? quote.content[0]?.[0] ?? 0;
    const { sentences } = this.segmentation;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((sentences[middle]?.span[0] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const [start, end] = sentences[low]?.span ?? [at, at];
    return { words: this.blanked.slice(start, end), start };
  }
}
