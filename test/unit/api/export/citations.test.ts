import { EXPORT_FORMATS } from '../../../../src/api/export/formats';
import { quoteRow, written } from '../../../support/quote-row';

const rows = [quoteRow(), quoteRow({ id: 'q_2', text: 'A \\ {brace', role: null })];

test('RIS: one reference a quote, each with its id', async () => {
  const text = await written(EXPORT_FORMATS.ris, rows);
  expect(text.match(/^TY {2}- NEWS\r$/gmu)).toHaveLength(2);
  expect(text.match(/^ER {2}- \r$/gmu)).toHaveLength(2);
  expect([...text.matchAll(/^ID {2}- (.*)\r$/gmu)].map(([, id]) => id)).toEqual(['q_1', 'q_2']);
  expect(text).toContain('according to Norda, according to Gazette');
});

test('BibTeX: no two entries have one key, and every brace is closed', async () => {
  const text = await written(EXPORT_FORMATS.bib, rows);
  expect([...text.matchAll(/^@misc\{([^,]+),$/gmu)].map(([, key]) => key)).toEqual([
    'alvoss2026post-q_1',
    'alvoss2026post-q_2',
  ]);
  expect(text.split('{')).toHaveLength(text.split('}').length);
});

test('CSL-JSON: a list, also of none', async () => {
  const items = JSON.parse(await written(EXPORT_FORMATS['csl.json'], rows)) as { id: string; type: string }[];
  expect(items.map(({ id, type }) => [id, type])).toEqual([
    ['q_1', 'article-newspaper'],
    ['q_2', 'article-newspaper'],
  ]);
  expect(JSON.parse(await written(EXPORT_FORMATS['csl.json'], []))).toEqual([]);
});
