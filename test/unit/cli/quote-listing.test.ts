import type { QuoteRow } from '../../../src/api/export/quote-rows';
import { listQuotes } from '../../../src/cli/quote-listing';

const row = (changes: object): QuoteRow =>
  ({
    text: 'We will keep the harbour open.',
    speaker: { id: 'p_1', name: 'Mara al-Voss', kind: 'PERSON' },
    role: null,
    accordingTo: [],
    publisher: null,
    article: { publishedAt: null },
    ...changes,
  }) as unknown as QuoteRow;

test('who, via whom, where and when stand in columns above the words', () => {
  const rows = [
    row({
      role: 'Prime Minister',
      accordingTo: [{ name: 'Norda' }, { name: 'Gazette' }],
      publisher: { name: 'The Harbour Post' },
      article: { publishedAt: '2026-03-04' },
    }),
    row({}),
  ];
  expect([...listQuotes(rows)]).toEqual([
    'Mara al-Voss, Prime Minister  via Norda > Gazette  The Harbour Post  2026-03-04',
    '  We will keep the harbour open.',
    '',
    'Mara al-Voss                                       (no outlet)',
    '  We will keep the harbour open.',
    '',
  ]);
});

test('long words are wrapped, long names are cut', () => {
  const long = row({ speaker: { name: 'N'.repeat(80) }, text: 'word '.repeat(40) });
  for (const line of listQuotes([long], 70)) expect(line.length).toBeLessThanOrEqual(70);
});

test('a text cannot steer the terminal', () => {
  const text = [...listQuotes([row({ text: 'a\u001b[2Jb\u202ec\nd' })])].join('\n');
  expect(text).toContain('  a [2Jb c d');
});
