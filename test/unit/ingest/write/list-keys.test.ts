import { articleKeys, quoteKeys } from '../../../../src/ingest/write/list-keys';
import { annotatedArticle, type ArticlePieces } from '../../../support/annotated-article';
import { linkArticle } from '../../../../src/ingest/link/link';

const PIECES: ArticlePieces = {
  externalId: 'one',
  outlet: 'Harbour Post',
  publishedOn: '2026-03-04',
  text: 'Ada Ashdown said the tram is late. She said the rails are old.',
  quotes: [
    { content: 'the tram is late', speaker: 'Ada Ashdown', saidOn: '2026-03-03' },
    { content: 'the rails are old', speaker: 'Ada Ashdown' },
  ],
};

const article = linkArticle(annotatedArticle(PIECES), '1');
const [first, second] = article.quotes.map((quote) => quoteKeys(article, quote));

test('an earlier quote of an article has the greater key: newest first reads each article forwards', () => {
  expect(first!.orderKey > second!.orderKey).toBe(true);
  expect(first!.orderKey).toBe(`2026-03-04 ${article.id} 999999982 ${article.quotes[0]!.id}`);
});

test('the other keys put their value before it', () => {
  expect(first!.saidKey).toBe(`2026-03-03 ${first!.orderKey}`);
  expect(first!.confidenceKey).toBe(`0900 ${first!.orderKey}`);
});

test('a day that is not known sorts before every day', () => {
  expect(second!.saidKey.startsWith('0000-00-00 2026-03-04 ')).toBe(true);
  const undated = linkArticle(annotatedArticle({ externalId: 'two', text: 'Nobody spoke.' }), '1');
  expect(articleKeys(undated)).toEqual({ orderKey: `0000-00-00 ${undated.id}`, publisherId: null });
});

test.each([
  [0, '0000'],
  [0.004, '0004'],
  [0.9996, '1000'],
  [1, '1000'],
])('a confidence of %d sorts as %s', (confidence, key) => {
  expect(quoteKeys(article, { ...article.quotes[0]!, confidence }).confidenceKey.slice(0, 4)).toBe(key);
});

test('speaker and publisher are named', () => {
  expect(first).toMatchObject({ speakerId: article.speakers[0]!.id, publisherId: article.publisher });
});
