import type { CitedQuote } from '../../../src/cite/cited-quote';
import { bibtexCitation, cslItem, plainCitation } from '../../../src/cite/citation';
import { claimReview } from '../../../src/cite/claim-review';
import { risCitation } from '../../../src/cite/ris';

const QUOTE: CitedQuote = {
  text: 'We will pay 100% & more',
  type: 'DIRECT',
  speaker: 'Mara al-Voss',
  role: 'Prime Minister',
  accordingTo: ['Natter', 'Norda'],
  outlet: 'The Harbour Post',
  title: 'Talks {open} in Velmora',
  publishedAt: '2026-03-04T09:00:00Z',
  url: 'https://post.example/1',
  link: 'http://127.0.0.1:4000/statements/t_1',
};
const BARE: CitedQuote = {
  ...QUOTE,
  role: null,
  accordingTo: [],
  outlet: null,
  title: null,
  publishedAt: null,
  url: null,
};

test('plain: who, the words, through whom, where, when', () => {
  expect(plainCitation(QUOTE)).toBe(
    'Mara al-Voss (Prime Minister): “We will pay 100% & more”, according to Natter, according to Norda. “Talks {open} in Velmora”, The Harbour Post, 4 March 2026, https://post.example/1.',
  );
  expect(plainCitation(BARE)).toBe(
    'Mara al-Voss: “We will pay 100% & more”. http://127.0.0.1:4000/statements/t_1.',
  );
});

test('words that the article does not give as the speaker’s own stand in no quotation marks of ours', () => {
  expect(plainCitation({ ...BARE, type: 'INDIRECT', text: 'the pier was closed' })).toMatch(
    /^Mara al-Voss: the pier was closed\. http/u,
  );
  expect(plainCitation({ ...BARE, type: 'MIXED', text: 'the fee was “a tax on water”' })).toMatch(
    /^Mara al-Voss: the fee was “a tax on water”\. http/u,
  );
});

test('plain: words that end their own sentence end that of the citation', () => {
  expect(plainCitation({ ...BARE, text: 'We will pay.' })).toMatch(/^Mara al-Voss: “We will pay\.” http/u);
});

test('BibTeX: what TeX would read as a command is escaped', () => {
  const entry = bibtexCitation(QUOTE);
  expect(entry).toMatch(/^@misc\{alvoss2026post,\n/u);
  expect(entry).toContain('title = {Talks \\textbraceleft{}open\\textbraceright{} in Velmora},');
  expect(entry).toContain('“We will pay 100\\% \\& more”, according to Natter, according to Norda');
  // What opens closes: BibTeX counts braces even behind a backslash.
  const unbalanced = bibtexCitation({ ...QUOTE, title: 'Talks {open', url: 'https://post.example/{1' });
  expect(unbalanced.split('{')).toHaveLength(unbalanced.split('}').length);
  expect(bibtexCitation(BARE)).not.toMatch(/year|date|howpublished|title/u);
});

test('CSL-JSON', () => {
  expect(cslItem(QUOTE, 'q_1')).toEqual({
    id: 'q_1',
    type: 'article-newspaper',
    title: QUOTE.title,
    'container-title': 'The Harbour Post',
    issued: { 'date-parts': [[2026, 3, 4]] },
    URL: QUOTE.url,
    note: 'Mara al-Voss (Prime Minister): “We will pay 100% & more”, according to Natter, according to Norda',
  });
});

test('RIS: a type first, an end last, a tag a line, days with strokes', () => {
  expect(risCitation({ ...QUOTE, title: 'Talks\nopen' }, 'q_1').split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - q_1',
    'TI  - Talks open',
    'T2  - The Harbour Post',
    'DA  - 2026/03/04/',
    'PY  - 2026',
    'N1  - Mara al-Voss (Prime Minister): “We will pay 100% & more”, according to Natter, according to Norda',
    'UR  - https://post.example/1',
    'ER  - ',
    '',
  ]);
  expect(risCitation({ ...BARE, publishedAt: '2026-03' })).toContain('DA  - 2026/03//\r\nPY  - 2026\r\n');
  expect(risCitation({ ...BARE, link: null })).not.toMatch(/^(?:ID|TI|T2|DA|PY|UR) /mu);
});

test('ClaimReview: the claim and where it appeared; no rating, which is not ours to give', () => {
  const review = JSON.parse(claimReview([QUOTE, BARE], 'PERSON')) as Record<string, unknown>;
  expect(review).toMatchObject({
    '@type': 'ClaimReview',
    claimReviewed: QUOTE.text,
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: 'Mara al-Voss', jobTitle: 'Prime Minister' },
      datePublished: '2026-03-04',
      firstAppearance: { url: QUOTE.url },
      appearance: [{ publisher: { name: 'The Harbour Post' } }, { url: BARE.link }],
    },
  });
  expect(Object.keys(review)).not.toContain('reviewRating');
  expect(claimReview([QUOTE], 'ORGANISATION')).toContain('"@type": "Organization"');
  expect(claimReview([QUOTE], 'ORGANISATION')).not.toContain('jobTitle');
});
