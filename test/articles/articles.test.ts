import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../../src/ingest/article/to-article';
import { annotate } from '../../src/ingest/pipeline';
import { loadedTagger } from '../../src/model/load-tagger';
import type { ComparedField } from '../support/compare';
import { compare, differences, eventDifferences } from '../support/compare';
import { breaches } from '../unit/ingest/quotes/invariants';
import { problemsOf } from '../support/expected';
import type { ExpectedArticle } from '../support/readable';

/** The Thursday on which every case was published: "on Tuesday" is 12 May. */
const PUBLISHED_ON = '2026-05-14';

const STRICT: readonly ComparedField[] = [
  'content',
  'source',
  'speaker',
  'accordingTo',
  'sourcing',
  'nested',
];

const names = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

test.each(names)('%s', async (name) => {
  const file = (last: string): string => readFileSync(join(__dirname, name, last), 'utf8');
  const expected = JSON.parse(file('expected.json')) as ExpectedArticle;
  const article = toArticle({
    origin: { path: `test/articles/${name}/source.txt` },
    readOn: PUBLISHED_ON,
    date: PUBLISHED_ON,
    body: { kind: 'text', text: file('source.txt') },
  });
  expect(problemsOf(expected, article.text)).toEqual([]);
  const annotated = await annotate(article, await loadedTagger());
  expect(breaches(article.text, annotated.quotes)).toEqual([]);
  const comparison = compare(expected, annotated);
  expect([
    ...differences(comparison, STRICT),
    ...comparison.taken,
    ...eventDifferences(comparison, expected),
  ]).toEqual([]);
  expect(article.outlet ?? null).toBe(expected.article.outlet);
});
