import { performance } from 'node:perf_hooks';
import { openGraph } from '../../src/graph/graph';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { storyOf } from '../generate/story';
import { articleOf } from '../generate/article';
import { worldOf } from '../generate/world';
import { benchGraph } from '../graph/bench-graph';
import { at } from '../queries/measure';

/** Articles that are written one by one on top, twice. */
const ARTICLES = 40;

/** Beyond every story of the largest corpus. */
const NEW_STORIES = 50_000_000;

/**
 * What one more article costs, written alone, on a graph that holds so many quotes: the middle, in milliseconds. The first forty
 * find nothing planned and nothing in memory, since the graph has just been started; the next forty are what an ingest pays.
 */
export async function measureCost(quotes: number): Promise<string> {
  const { graph: filled, address, stop } = await benchGraph(quotes);
  await filled.close();
  const graph = openGraph(address, { retry: 60_000 });
  const world = worldOf(quotes);
  const articles = Array.from({ length: 2 * ARTICLES }, (_, n) =>
    articleOf(world, storyOf(world, NEW_STORIES + n), 0),
  );
  const times: number[] = [];
  for (const article of articles) {
    const start = performance.now();
    await writeArticles(graph, [article]);
    times.push(performance.now() - start);
  }
  // The corpus is measured on again: what was put on top is taken out as an earlier reading is, and nothing counts it.
  await writeArticles(graph, articles.map(withoutContent));
  await graph.write((run) =>
    run('MATCH (a:Article)<-[:VERSION_OF]-(v:Version) WHERE a.id IN $ids DETACH DELETE a, v', {
      ids: articles.map(({ id }) => id),
    }),
  );
  await graph.close();
  await stop();
  const [first, next] = [times.slice(0, ARTICLES), times.slice(ARTICLES)].map((some) =>
    some.sort((a, b) => a - b),
  );
  return `${quotes} quotes: ${middle(next)} an article (of the first ${ARTICLES} after a start ${middle(first)})`;
}

const middle = (times: readonly number[] = []): string =>
  `${at(times, 0.5).toFixed(1)} ms in the middle, ${at(times, 0.9).toFixed(1)} at the 90th percentile`;

const withoutContent = (article: LinkedArticle): LinkedArticle => ({
  ...article,
  ...{ digest: 'none', publisher: null, outlet: null },
  ...{ quotes: [], speakers: [], sources: [], places: [], events: [] },
});
