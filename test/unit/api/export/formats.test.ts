import fc from 'fast-check';
import { EXPORT_FORMATS } from '../../../../src/api/export/formats';
import type { QuoteRow } from '../../../../src/api/export/quote-rows';

const row = (changes: Partial<QuoteRow> = {}): QuoteRow => ({
  id: 'q_1',
  text: 'We will keep the harbour open.',
  type: 'DIRECT',
  speaker: { id: 'p_1', name: 'Mara al-Voss', kind: 'PERSON' },
  role: 'Prime Minister',
  cue: 'said',
  resolution: 'NAME',
  accordingTo: [
    { id: 's_1', name: 'Norda', position: 0 },
    { id: 's_2', name: 'Gazette', position: 1 },
  ],
  publisher: { id: 's_3', name: 'The Harbour Post' },
  article: { id: 'a_1', externalId: null, title: 'Talks', url: null, publishedAt: '2026-03-04' },
  statement: { id: 't_1' },
  event: null,
  saidOn: null,
  sourcing: 'NAMED',
  sourcingReason: null,
  confidence: 0.9,
  nestedIn: null,
  selector: { start: -1, end: 30 },
  permalink: '/?quote=q_1',
  ...changes,
});

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"|([^,]*)(?:,|$)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

test('a row of the table holds the chain, the nearest to the speaker first', () => {
  const text = EXPORT_FORMATS.csv.write([row()]);
  expect(text).toBe(
    '"q_1","We will keep the harbour open.","DIRECT","Mara al-Voss","p_1","PERSON","Prime Minister","said","NAME",' +
      '"Norda > Gazette","The Harbour Post","2026-03-04","a_1",,"Talks",,"t_1",,,,"NAMED",,0.9,,-1,30,"/?quote=q_1"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula any more', (text) => {
  expect(cellsOf(EXPORT_FORMATS.csv.write([row({ text })]))[2]).not.toMatch(/^[=+@\t\r-]/u);
  expect(EXPORT_FORMATS.csv.write([row({ text })])).toContain(`"'${text}"`);
});

test('no text of a quote ends its line of JSON, and every text comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u0085', '\u2028', '\u2029', '"', '\\') }),
      (text) => {
        const line = EXPORT_FORMATS.jsonl.write([row({ text })]);
        expect(line.split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(2);
        expect((JSON.parse(line) as QuoteRow).text).toBe(text);
      },
    ),
  );
});
