import type { Article, Chain, FoundQuote, Relay, ResolvedSpeaker, Segmentation, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { outletKind } from '../lexicon/outlets';
import { sourceName } from '../lexicon/source-name';
import { fold } from '../../text/fold';
import { Frames } from './frames';
import { relaysInFrame } from './relays-in-frame';
import { beforeCue, conditionsIn, gradeSourcing } from './sourcing';

/**
 * Reads the chain of each quote: the relays between its speaker and the article, nearest to the speaker first, and how
 * openly it is sourced. The publisher is no relay of its own article, and nobody relays himself.
 *
 * @param speakers - one for each quote, in the same order
 * @returns one chain for each quote, in the same order
 */
export function findChains(
  article: Article,
  segmentation: Segmentation,
  quotes: readonly FoundQuote[],
  speakers: readonly ResolvedSpeaker[],
  outlets: ArticleOutlets,
): Chain[] {
  const { text } = article;
  const publisher = fold(sourceName(article.outlet ?? ''));
  const credits = article.furniture.flatMap((one) =>
    one.agency === undefined ? [] : [creditRelay(text, one.agency, one.span)],
  );
  const frames = new Frames(text, segmentation, quotes);
  const around = relaysAround(frames, speakers, outlets);
  const conditions = conditionsAround(frames);
  return quotes.map((quote, index) => {
    const speaker = speakers[index] as ResolvedSpeaker;
    const own = layersOf(quotes, index).flatMap((layer) => [
      ...(around.get(layer) ?? []),
      ...(quotes[layer]?.relayClauses ?? []).map(({ source }) => source),
    ]);
    const relays = distinct([...own.map((source) => relayAt(text, source, outlets)), ...credits]).filter(
      ({ name }) => fold(name) !== publisher && !isSpeaker(name, speaker),
    );
    const words = quote.source.map((span) => text.slice(...span)).join(' ');
    const condition = conditions.get(index);
    const { grade, reason } = gradeSourcing(
      speaker,
      words,
      condition === undefined ? undefined : beforeCue(text, condition, quote.cue),
    );
    return { relays, sourcing: grade, ...(reason === undefined ? {} : { sourcingReason: reason }) };
  });
}

/** A quote and those that it stands in, the innermost first: what carried the outer words carried the inner ones. */
function layersOf(quotes: readonly FoundQuote[], quote: number): number[] {
  const layers: number[] = [];
  for (
    let at: number | undefined = quote;
    at !== undefined && layers.length < DEEPEST && !layers.includes(at);
    at = quotes[at]?.nestedIn
  )
    layers.push(at);
  return layers;
}

/** Speech in speech in speech: no reader follows farther. */
const DEEPEST = 8;

/** The mentions of relays that stand around each quote; a speaker who goes on in the same sentence goes on through the same. */
function relaysAround(
  frames: Frames,
  speakers: readonly ResolvedSpeaker[],
  outlets: ArticleOutlets,
): Map<number, Span[]> {
  const around = new Map<number, Span[]>();
  for (const frame of frames.all()) {
    for (const { clause, source } of relaysInFrame(frame.words, frame.start, outlets)) {
      const owner = frames.ownerOf(frame, clause);
      if (owner === undefined) continue;
      const own = around.get(owner) ?? [];
      own.push(source);
      around.set(owner, own);
    }
    let carried: { readonly speaker: ResolvedSpeaker; readonly sources: Span[] } | undefined;
    for (const { quote } of frame.quotes) {
      const speaker = speakers[quote];
      const sources = around.get(quote);
      if (speaker === undefined) continue;
      if (sources !== undefined) carried = { speaker, sources };
      else if (carried !== undefined && isSame(carried.speaker, speaker)) around.set(quote, carried.sources);
    }
  }
  return around;
}

/** The condition on which the source of each quote spoke, for those whose sentence gives one. */
function conditionsAround(frames: Frames): Map<number, Span> {
  const around = new Map<number, Span>();
  for (const frame of frames.all()) {
    for (const condition of conditionsIn(frame.words, frame.start)) {
      // A reason may run on past the cue that follows it; where its clause begins tells whose it is.
      const owner = frames.ownerOf(frame, [condition[0], condition[0] + 1]);
      if (owner !== undefined && !around.has(owner)) around.set(owner, condition);
    }
  }
  return around;
}

function isSame(one: ResolvedSpeaker, other: ResolvedSpeaker): boolean {
  if (one.entity !== undefined || other.entity !== undefined) return one.entity === other.entity;
  return one.name !== '' && fold(one.name) === fold(other.name);
}

function isSpeaker(relay: string, { name }: ResolvedSpeaker): boolean {
  return fold(relay) === fold(name) || fold(relay) === fold(sourceName(name));
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
