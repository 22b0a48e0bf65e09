import fc from 'fast-check';
import type { Article, ArticleInput } from '../../../../src/ingest/document';
import { toArticle } from '../../../../src/ingest/article/to-article';
import { UnreadableArticleError } from '../../../../src/ingest/article/unreadable-article-error';

const given = { origin: { path: 'a.txt' }, readOn: '2031-06-01' };
const text = (content: string, fields: Partial<ArticleInput> = {}): Article =>
  toArticle({ ...given, body: { kind: 'text', text: content }, ...fields });
const page = (content: string, fields: Partial<ArticleInput> = {}): Article =>
  toArticle({ ...given, body: { kind: 'html', html: content }, ...fields });

const PROSE = 'The bridge at Ostrel was closed on Tuesday morning after an inspection, the mayor said.';
const PAGE = `<title>Bridge closed</title><meta property="og:site_name" content="Ostrel Post">
<meta property="og:url" content="https://ostrel.example/bridge"><meta name="date" content="2031-05-06T09:30:00Z">
<article><p>PORT ALDER (Marrow Wire) — ${PROSE}</p><p>“Nobody crosses,” she said.</p><p>Jane Roe contributed to this report.</p></article>`;

describe('an article from a text', () => {
  it('has what the text shows', () => {
    const found = text(`Bridge closed\n\nOSTREL, May 6, 2031 (Marrow) — ${PROSE}\n\nOstrel Post`);
    expect(found).toMatchObject({ title: 'Bridge closed', outlet: 'Ostrel Post', publishedOn: '2031-05-06' });
    expect(
      found.furniture.map(({ kind, span, agencies }) => [kind, found.text.slice(...span), agencies?.[0]]),
    ).toEqual([
      ['dateline', 'OSTREL, May 6, 2031 (Marrow) —', 'Marrow'],
      ['outlet', 'Ostrel Post', undefined],
    ]);
  });

  it('believes its input more than its text', () => {
    const fields = {
      title: ' The\nbridge ',
      outlet: 'Marrow',
      date: '2031-05-07T01:00:00+02:00',
      id: 'a-1',
      url: 'https://x.example/',
    };
    expect(text(`Bridge closed\n\n6 May 2031\n${PROSE}\n\nOstrel Post`, fields)).toMatchObject({
      externalId: 'a-1',
      url: 'https://x.example/',
      title: 'The bridge',
      outlet: 'Marrow',
      publishedOn: '2031-05-07',
      publishedAt: '2031-05-07T01:00:00+02:00',
    });
  });

  it('has no field of which nothing is known', () => {
    expect(Object.keys(text(PROSE)).sort()).toEqual(['furniture', 'seenAt', 'text']);
  });

  it('keeps its prose when all of it looks like furniture', () => {
    expect(text('Correction: The mayor is Jane Roe. “I am,” she said.').furniture).toEqual([]);
  });

  it('is cleaned without losing an offset', () => {
    expect(text('The\r\nbridge\0 is \ud83c closed.').text).toBe('The \nbridge  is \ufffd closed.');
  });

  it.each([
    ['no text', '', 'it holds no text; give the text of one article.'],
    ['control characters alone', '\0\u0007\r\n', 'it holds no text; give the text of one article.'],
    ['too much text', 'é'.repeat(1_000_001), 'the text is larger than 2 MB, the limit; split it.'],
  ])('is refused for %s', (_, content, message) => {
    expect(() => text(content)).toThrow(new UnreadableArticleError(message));
  });
});

describe('an article from a page', () => {
  it('has what the page says, and the furniture of its text', () => {
    const found = page(PAGE);
    expect(found).toMatchObject({
      url: 'https://ostrel.example/bridge',
      title: 'Bridge closed',
      outlet: 'Ostrel Post',
      publishedOn: '2031-05-06',
      publishedAt: '2031-05-06T09:30:00Z',
    });
    expect(found.furniture.map(({ kind, span }) => [kind, found.text.slice(...span)])).toEqual([
      ['dateline', 'PORT ALDER (Marrow Wire) —'],
      ['credit', 'Jane Roe contributed to this report.'],
    ]);
  });

  it('believes its input more than its page', () => {
    const fields = { title: 'The bridge', outlet: 'Marrow', date: '2031-05-07', url: 'https://x.example/' };
    const found = page(PAGE, fields);
    expect(found).toMatchObject({
      title: 'The bridge',
      outlet: 'Marrow',
      publishedOn: '2031-05-07',
      url: 'https://x.example/',
    });
    expect(found.publishedAt).toBeUndefined();
  });
});

/** Texts made of what the detectors look for, in any order. */
const pieces = fc.constantFrom(
  ...[
    'By Jane Roe',
    'OSTREL (Marrow) — ',
    '6 May 2031',
    '(MW)',
    'Ostrel Post',
    'Correction: ',
    'Reporting by ',
  ],
  ...[
    'Jane Roe contributed to this report.',
    'Source: Marrow Wire',
    PROSE,
    '“',
    '”',
    '.',
    ' ',
    '\n',
    '\r\n',
    '\0',
    '🌉',
  ],
  ...['\ud83c', '\u2028', '\u200f', 'é', 'الجسر مغلق.', '橋は閉鎖された。', 'By ', ' — ', '(', ')'],
);

function check(make: () => Article): void {
  let article: Article;
  try {
    article = make();
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableArticleError);
    return;
  }
  let end = 0;
  for (const { span } of article.furniture) {
    expect(span[0]).toBeGreaterThanOrEqual(end);
    expect(span[1]).toBeGreaterThan(span[0]);
    end = span[1];
  }
  expect(end).toBeLessThanOrEqual(article.text.length);
  expect(article.text).not.toMatch(/\p{Cs}/u);
}

describe('a page beyond the limit', () => {
  it('is refused before it is read', () => {
    expect(() => page(`${PAGE}${' '.repeat(5_000_000)}`)).toThrow('the page is larger than 5 MB, the limit');
  });
});

describe('any string', () => {
  it('is an article whose furniture lies in its text, in order and apart, or a clear failure', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (content) => check(() => text(content)),
      ),
      { numRuns: 500 },
    );
  });

  it('is that as a page too', () => {
    const markup = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '<br>',
      '<!--',
      '-->',
      '<b',
      '>',
      '&amp;',
      '<script>',
      PROSE,
      '<article>',
      '<table>',
      '<td>',
      '<svg>',
      '<h1>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(markup, pieces), { maxLength: 40 }), (all) =>
        check(() => page(all.join(''))),
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['50,000 words', 'The bridge at Ostrel is closed, she said. '.repeat(6_250)],
    ['10,000 quotation marks', '“'.repeat(5_000) + '”'.repeat(5_000)],
    ['a line of 100,000 characters', 'bridge '.repeat(14_286)],
    ['100,000 lines', 'By Jane Roe\n'.repeat(100_000)],
    ['corrections without end', 'Correction: The mayor is Jane Roe.\n'.repeat(50_000)],
    ['names without end', `By ${'Jane Roe, '.repeat(10_000)}`],
    ['capitals without end', `${'OSTREL '.repeat(20_000)}(Marrow) — x`],
    ['brackets without end', '('.repeat(50_000)],
    ['contributors without end', `${PROSE}\n${'Jane Roe and '.repeat(10_000)} contributed to this report`],
    ['emoji', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(5_000)],
    ['scripts mixed', 'Ostrel الجسر 橋 мост γέφυρα '.repeat(5_000)],
    ['white space', `x${' \n'.repeat(200_000)}x`],
  ])('of %s is taken', (_, content) => {
    check(() => text(content));
  });
});
