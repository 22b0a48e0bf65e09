import { join } from 'node:path';
import { toArticle } from '../../src/ingest/article/to-article';
import { annotate } from '../../src/ingest/pipeline';
import { loadedTagger } from '../../src/model/load-tagger';
import { compare, misascriptions, type Comparison } from '../support/compare';
import { readCorpus } from '../support/corpus';
import { problemsOf } from '../support/expected';

const corpus = readCorpus(join(__dirname, '..', '..'));

test('the corpus is the one that seed/README.md describes', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(14);
  expect(new Set(corpus.map(({ expected }) => expected.article.outlet)).size).toBeGreaterThanOrEqual(6);
});

describe.each(corpus)('seed/$name', ({ input, expected }) => {
  const article = toArticle(input);
  const compared = async (): Promise<Comparison> =>
    compare(expected, await annotate(article, await loadedTagger()));

  test('its annotations fit its text', () => {
    expect(problemsOf(expected, article.text)).toEqual([]);
  });

  test('publisher, date and title are right', () => {
    expect({
      outlet: article.outlet ?? null,
      publishedOn: article.publishedOn ?? null,
      title: article.title ?? null,
    }).toEqual(expected.article);
  });

  test('nothing is put into the mouth of somebody who did not say it', async () => {
    const comparison = await compared();
    expect(misascriptions(comparison)).toEqual([]);
  });

  test('refusals, scare quotes, titles and thoughts are no quotes', async () => {
    const comparison = await compared();
    expect(comparison.taken).toEqual([]);
  });
});
