import { readLinkedData } from '../../../../../src/ingest/article/html/json-ld';

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Bridge closed',
  datePublished: '2031-05-06T09:30:00Z',
  url: 'https://ostrel.example/bridge',
  publisher: { '@type': 'Organization', name: 'Ostrel Post' },
};
const data = {
  title: 'Bridge closed',
  outlet: 'Ostrel Post',
  date: '2031-05-06T09:30:00Z',
  url: 'https://ostrel.example/bridge',
};
const read = (...blocks: unknown[]): unknown => readLinkedData(blocks.map((block) => JSON.stringify(block)));

describe('the article in JSON-LD', () => {
  it.each([
    ['alone', [article]],
    ['in a list', [[{ '@type': 'BreadcrumbList' }, article]]],
    [
      'in a graph',
      [{ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'x' }, article] }],
    ],
    ['in a later block', [{ '@type': 'WebSite', name: 'x' }, article]],
    ['as the main entity of its page', [{ '@type': 'WebPage', mainEntity: article }]],
    ['of several types', [{ ...article, '@type': ['ReportageNewsArticle', 'Article'] }]],
    ['with a whole type', [{ ...article, '@type': 'https://schema.org/OpinionNewsArticle' }]],
    ['with a list of publishers', [{ ...article, publisher: [article.publisher] }]],
    ['with a publisher in one word', [{ ...article, publisher: 'Ostrel Post' }]],
    [
      'with a publisher by reference',
      [
        {
          '@graph': [
            { ...article, publisher: { '@id': '#post' } },
            { '@type': 'Organization', '@id': '#post', name: 'Ostrel Post' },
          ],
        },
      ],
    ],
    ['with the address as its page', [{ ...article, url: undefined, mainEntityOfPage: data.url }]],
    [
      'with the address as its page’s id',
      [{ ...article, url: undefined, mainEntityOfPage: { '@id': data.url } }],
    ],
  ])('is read %s', (_, blocks) => {
    expect(read(...blocks)).toEqual(data);
  });

  it('is read from between the marks of a CDATA section', () => {
    expect(readLinkedData([`<![CDATA[${JSON.stringify(article)}]]>`])).toEqual(data);
  });

  it('is read beside a broken block', () => {
    expect(readLinkedData(['{"@type": "NewsArticle", headline', JSON.stringify(article)])).toEqual(data);
  });

  it.each([
    ['other things', [{ '@type': 'Organization', name: 'Ostrel Post' }]],
    ['a list of types that are no strings', [{ '@type': [7, null] }]],
    ['nothing', []],
    ['null', [null]],
  ])('is not made of %s', (_, blocks) => {
    expect(read(...blocks)).toBeUndefined();
  });

  it('leaves out what is no text', () => {
    expect(read({ ...article, headline: { a: 1 }, publisher: 7, datePublished: ['  '], url: null })).toEqual(
      {},
    );
  });

  it('is not looked for at any depth', () => {
    const deep = '{"in":'.repeat(1000) + JSON.stringify(article) + '}'.repeat(1000);
    expect(readLinkedData([deep])).toBeUndefined();
  });
});
