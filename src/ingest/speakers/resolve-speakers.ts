import type { Article, FoundQuote, ResolvedSpeaker, Segmentation, Span } from '../document';
import { fold } from '../../text/fold';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { findInterview } from '../quotes/interview';
import type { Cast } from './entities';
import { antecedentOf } from './resolvers/antecedent';
import { resolveAnswer, whoAnswers } from './resolvers/answer';
import { resolveByContinuity } from './resolvers/continuity';
import { DescribedPeople } from './resolvers/described';
import { resolveDescription } from './resolvers/description';
import { resolveEpithet } from './resolvers/epithet';
import { resolveGenericNoun } from './resolvers/generic-noun';
import { resolveFirstPerson, resolveInnerPronoun } from './resolvers/inner-pronoun';
import { namedByEcho, resolveHeadline } from './resolvers/headline';
import { resolveKin } from './resolvers/kin';
import { resolveLead } from './resolvers/lead';
import { resolveName } from './resolvers/name';
import { resolveOtherPronoun } from './resolvers/other-pronoun';
import { resolveOwnBody } from './resolvers/own-body';
import { resolvePair } from './resolvers/pair';
import { resolvePersonPronoun } from './resolvers/person-pronoun';
import { resolvePeriphrasis } from './resolvers/periphrasis';
import { QuotePlaces } from './resolvers/quote-places';
import type { Resolver, Scene, SourceMention } from './resolvers/resolver';
import { gendersOf } from './cast/genders';
import { Salience } from './resolvers/salience';
import { resolveTitle } from './resolvers/title';
import { TitleIndex } from './resolvers/title-index';
import { resolveVeiled } from './resolvers/veiled';

/** How sure it is that a relative pronoun stands for the name before it. */
const RELATIVE = 0.85;

/** In this order; the first that finds somebody is believed. */
const RESOLVERS: readonly Resolver[] = [
  resolveVeiled,
  resolvePersonPronoun,
  resolvePair,
  resolveOtherPronoun,
  resolveFirstPerson,
  resolveInnerPronoun,
  resolveEpithet,
  resolveName,
  resolveTitle,
  resolveKin,
  resolveOwnBody,
  resolveGenericNoun,
  resolvePeriphrasis,
  resolveHeadline,
  resolveLead,
  resolveDescription,
];

/** Those of them that read a description. */
const DESCRIPTIONS: readonly Resolver[] = [resolveEpithet, resolveTitle, resolveKin, resolvePeriphrasis];

/**
 * Finds out who said each quote of an article.
 *
 * @param quotes - in text order
 * @returns one speaker for each quote, in the same order; a mention that fits nobody stays unresolved
 */
export function resolveSpeakers(
  article: Article,
  segmentation: Segmentation,
  cast: Cast,
  outlets: ArticleOutlets,
  quotes: readonly FoundQuote[],
): ResolvedSpeaker[] {
  const resolved: ResolvedSpeaker[] = [];
  const interview = findInterview(article.text, segmentation.paragraphs);
  const scene: Scene = {
    text: article.text,
    segmentation,
    cast,
    outlets,
    quotes,
    resolved,
    genders: gendersOf(segmentation, cast),
    salience: new Salience(segmentation, cast),
    described: new DescribedPeople(article.text, segmentation, cast),
    places: new QuotePlaces(segmentation, quotes),
    titles: new TitleIndex(cast.entities),
    named: new Map(cast.entities.map(({ name }, entity) => [fold(name), entity])),
    interview,
    answers: whoAnswers(article, segmentation, interview, cast),
    whoIs: (mention) => firstOf(DESCRIPTIONS, scene, mention),
  };
  quotes.forEach((quote, index) => {
    resolved.push(speakerOf(scene, quote, index));
  });
  return namedByEcho(scene, resolved).map((speaker) => asPerson(scene, speaker));
}

/** A name that nothing but a later "he" or "she" shows to be a person’s. */
function asPerson({ genders }: Scene, speaker: ResolvedSpeaker): ResolvedSpeaker {
  const isPerson = speaker.kind === 'unknown' && speaker.entity !== undefined && genders.has(speaker.entity);
  return isPerson ? { ...speaker, kind: 'person' } : speaker;
}

function speakerOf(scene: Scene, quote: FoundQuote, index: number): ResolvedSpeaker {
  const [span] = quote.source;
  const words = span === undefined ? '' : scene.text.slice(...span);
  // A mention without a letter or a digit names nobody, as none does.
  if (span === undefined || !/[\p{L}\p{N}]/u.test(words)) {
    const nobody = { name: '', kind: 'unknown', resolution: 'unresolved', confidence: 0.3 } as const;
    return resolveAnswer(scene, index) ?? resolveByContinuity(scene, index) ?? nobody;
  }
  const same = ofSameMention(scene, quote, index);
  if (same !== undefined) return same;
  const antecedent = antecedentOf(scene, span);
  const found =
    antecedent === undefined
      ? resolve(scene, { quote: index, span, words: pronounAlone(words) })
      : ofRelative(scene, index, words, antecedent);
  return found ?? { name: words, kind: 'unknown', resolution: 'unresolved', confidence: 0.3 };
}

/** "The chair has defended the sale, saying …": two quotes of one mention are of one speaker. */
function ofSameMention(
  scene: Scene,
  { source: [span] }: FoundQuote,
  index: number,
): ResolvedSpeaker | undefined {
  const before = scene.quotes[index - 1]?.source[0];
  return before !== undefined && span !== undefined && before[0] === span[0] && before[1] === span[1]
    ? scene.resolved[index - 1]
    : undefined;
}

function resolve(scene: Scene, mention: SourceMention): ResolvedSpeaker | undefined {
  return firstOf(RESOLVERS, scene, mention);
}

function firstOf(
  resolvers: readonly Resolver[],
  scene: Scene,
  mention: SourceMention,
): ResolvedSpeaker | undefined {
  for (const resolver of resolvers) {
    const found = resolver(scene, mention);
    // "The investor, which holds a tenth": nobody says "which" of somebody.
    const isThing = found?.kind === 'person' && /, which\s/u.test(mention.words);
    if (found !== undefined && !isThing) return found;
  }
  return undefined;
}

/** Whoever a relative pronoun stands for. "A book by Ada Marsh, which reported": people are not which. */
function ofRelative(
  scene: Scene,
  quote: number,
  pronoun: string,
  antecedent: Span,
): ResolvedSpeaker | undefined {
  const found = resolve(scene, { quote, span: antecedent, words: scene.text.slice(...antecedent) });
  if (found?.kind === 'person' && !/^whom?$/iu.test(pronoun)) return undefined;
  return found?.entity === undefined
    ? found
    : { ...found, resolution: 'pronoun', confidence: Math.min(found.confidence, RELATIVE) };
}

/** "She, who asked not to be named" and "he himself" are a pronoun all the same. */
function pronounAlone(words: string): string {
  return (
    /^(he|she|they|it)(?:,?\s+who\b|\s+(?:him|her|it|them)sel(?:f|ves)$)/iu.exec(words)?.[1] ?? words.trim()
  );
}
