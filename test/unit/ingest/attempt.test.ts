import { attempt } from '../../../src/ingest/attempt';
import type { ArticleInput } from '../../../src/ingest/document';
import { UnreadableArticleError } from '../../../src/ingest/article/unreadable-article-error';
import { ModelError } from '../../../src/model/model-error';

const INPUT: ArticleInput = {
  origin: { path: 'a.jsonl', line: 3 },
  readOn: '2031-06-01',
  body: { kind: 'text', text: 'The road is closed.' },
};

test('what can be read is handed on', async () => {
  expect(await attempt(INPUT, ({ body }) => ({ body }))).toEqual({ body: INPUT.body });
});

test.each([
  [new UnreadableArticleError('it holds no text.'), 'it holds no text.'],
  [
    new ModelError('model/links.json', new Error('ENOENT: /srv/hearsay/model/links.json')),
    'The tagger’s file model/links.json is missing or damaged; bring it back from the release.',
  ],
  [
    new TypeError('cannot read properties of undefined'),
    'Hearsay failed on this article (TypeError); please open an issue and attach it.',
  ],
])('%s is told with where the article stands', async (error, problem) => {
  expect(await attempt(INPUT, () => Promise.reject(error))).toEqual({ origin: INPUT.origin, problem });
});
