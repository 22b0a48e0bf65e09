import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { articleOf } from './article';
import { storyOf } from './story';
import { worldOf } from './world';

/**
 * Invented articles with a long tail of speakers, outlets, agencies, places, words and story sizes, one after another.
 * The same size gives the same articles in every run.
 *
 * @param quotes - it ends with the article that reaches this many
 * @param cast - how many quotes the cast is made for: the same size unless given
 */
export function* articlesOf(quotes: number, cast = quotes): Generator<LinkedArticle> {
  const world = worldOf(cast);
  let made = 0;
  for (let index = 0; ; index++) {
    const story = storyOf(world, index);
    for (let copy = 0; copy < story.articles; copy++) {
      const article = articleOf(world, story, copy);
      yield article;
      made += article.quotes.length;
      if (made >= quotes) return;
    }
  }
}
