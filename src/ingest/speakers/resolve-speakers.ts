import type { Article, FoundQuote, ResolvedSpeaker, Segmentation } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import type { Cast } from './entities';
import { resolveAnswer } from './resolvers/answer';
import { resolveByContinuity } from './resolvers/continuity';
import { resolveDescription } from './resolvers/description';
import { resolveName } from './resolvers/name';
import {
  resolveGroupPronoun,
  resolveInnerPronoun,
  resolveOtherPronoun,
  resolvePersonPronoun,
} from './resolvers/pronoun';
import type { Resolver, Scene } from './resolvers/resolver';
import { resolveTitle } from './resolvers/title';

/** In this order; the first that finds somebody is believed. */
const RESOLVERS: readonly Resolver[] = [
  resolvePersonPronoun,
  resolveOtherPronoun,
  resolveGroupPronoun,
  resolveInnerPronoun,
  resolveName,
  resolveTitle,
  resolveDescription,
];

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
  const scene: Scene = {
    text: article.text,
    segmentation,
    cast,
    outlets,
    quotes,
    resolved,
    genders: new Map(),
  };
  quotes.forEach((quote, index) => {
    resolved.push(speakerOf(scene, quote, index));
  });
  return resolved;
}

function speakerOf(scene: Scene, quote: FoundQuote, index: number): ResolvedSpeaker {
  const [span] = quote.source;
  if (span === undefined)
    return (
      resolveAnswer(scene, index) ??
      resolveByContinuity(scene, index) ?? {
        name: '',
        kind: 'unknown',
        resolution: 'unresolved',
        confidence: 0.3,
      }
    );
  const mention = { quote: index, span, words: scene.text.slice(...span) };
  for (const resolve of RESOLVERS) {
    const found = resolve(scene, mention);
    if (found !== undefined) return found;
  }
  return { name: mention.words, kind: 'unknown', resolution: 'unresolved', confidence: 0.3 };
}
