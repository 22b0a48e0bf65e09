import { fold } from '../../text/fold';
import type { Article, Chain, FoundQuote, Relay, ResolvedSpeaker, Segmentation, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { outletKind } from '../lexicon/outlets';
import { countryOfSource } from '../lexicon/source-country';
import { sourceName } from '../lexicon/source-name';
import { isCreditOfPublisher, isPublisher, sourceKeyOf } from '../lexicon/source-synonyms';
import type { Frames } from './frames';
import { carryOn } from './goes-on';
import { carryToInterviewers } from './interviewers';
import type { ReadRelays } from './read-relays';
import { isSameSpeaker } from './same-speaker';
import { Spans } from './spans';
import { beforeCue, conditionsIn, gradeSourcing } from './sourcing';
import { wordsOf } from '../words-of';

/**
 * Makes the chain of each quote: the relays between its speaker and the article, nearest to the speaker first, and how
 * openly it is sourced. The publisher is no relay of its own article, and nobody relays himself.
 *
 * @param speakers - one for each quote, in the same order
 * @returns one chain for each quote, in the same order
 */
export function findChains(
  article: Article,
  segmentation: Segmentation,
  { quotes, frames, around }: ReadRelays,
  speakers: readonly ResolvedSpeaker[],
  outlets: ArticleOutlets,
): Chain[] {
  const { text } = article;
  const { outlet = '' } = article;
  const publisher = sourceName(outlet);
  const credits = article.furniture.flatMap(({ agencies = [], span }) =>
    agencies
      .filter((agency) => !isCreditOfPublisher(agency, outlet))
      .map((agency) => creditRelay(text, agency, span)),
  );
  const own = ownRelays(text, { quotes, frames, around }, speakers, outlets);
  carryToInterviewers(quotes, frames, own);
  carryOn(text, segmentation, { quotes, frames, around }, speakers, own);
  const conditions = conditionsAround(frames);
  return quotes.map((quote, index) => {
    const speaker = speakers[index] as ResolvedSpeaker;
    const carried = layersOf(quotes, index).flatMap((layer) => own.get(layer) ?? []);
    const relays = distinct([...carried, ...credits]).filter(
      ({ name }) => !isPublisher(name, publisher) && !isPublisher(name, outlet) && !isSpeaker(name, speaker),
    );
    const words = wordsOf(text, quote.source);
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

/** The relays of each quote itself; a speaker who goes on in the same sentence goes on through the same. */
function ownRelays(
  text: string,
  { quotes, frames, around }: ReadRelays,
  speakers: readonly ResolvedSpeaker[],
  outlets: ArticleOutlets,
): Map<number, readonly Relay[]> {
  const own = new Map<number, readonly Relay[]>();
  // Where a relay was read off the words around the quotes, those say whom it carried.
  const sources = new Spans([...around.values()].flat().map(({ span }) => span));
  quotes.forEach(({ relayClauses }, index) => {
    const found = around.get(index) ?? [];
    const others = relayClauses
      .filter(({ source }) => !sources.touch(source))
      .filter(({ source }) => NAMES.test(text.slice(...source)))
      .map(({ source }) => relayAt(text, source, outlets));
    const relays = [...found.map(({ span, name, kind }) => relayOf(text, { span, name, kind })), ...others];
    if (relays.length > 0) own.set(index, relays);
  });
  for (const frame of frames.all()) {
    let carried: { readonly speaker: ResolvedSpeaker; readonly relays: readonly Relay[] } | undefined;
    for (const { quote } of frame.quotes) {
      const speaker = speakers[quote];
      const relays = own.get(quote);
      if (speaker === undefined) continue;
      if (relays !== undefined) carried = { speaker, relays };
      else if (carried !== undefined && isSameSpeaker(carried.speaker, speaker))
        own.set(quote, carried.relays);
    }
  }
  return own;
}

/** A clause that was cut off without its relay names none. */
const NAMES = /\p{Lu}|\bmedia\b/u;

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

function isSpeaker(relay: string, { name }: ResolvedSpeaker): boolean {
  return fold(relay) === fold(name) || fold(relay) === fold(sourceName(name));
}

function relayAt(text: string, span: Span, outlets: ArticleOutlets): Relay {
  const mention = text.slice(...span);
  return relayOf(text, { span, name: outlets.nameOf(mention), kind: outlets.kindOf(mention) ?? 'unknown' });
}

function relayOf(text: string, { span, name, kind }: Omit<Relay, 'aliases' | 'country'>): Relay {
  const alias = text.slice(...span).replace(/^(?:the|a|an)\s+/iu, '');
  const country = countryOfSource(alias, text);
  return {
    name,
    kind,
    span,
    aliases: alias === name || !/\p{Lu}/u.test(alias) ? [] : [alias],
    ...(country === undefined ? {} : { country }),
  };
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
  return relays.filter(({ name }) => !seen.has(sourceKeyOf(name)) && seen.add(sourceKeyOf(name)));
}
