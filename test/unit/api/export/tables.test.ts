import fc from 'fast-check';
import { EXPORT_FORMATS } from '../../../../src/api/export/formats';
import type { QuoteRow } from '../../../../src/api/export/quote-rows';
import { quoteRow, written } from '../../../support/quote-row';

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"]|"")*)"|([^,]*)(?:,|$)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? '');

test('a row of the table holds the chain, the nearest to the speaker first', async () => {
  const [, line] = (await written(EXPORT_FORMATS.csv, [quoteRow()])).split(/(?<=\r\n)/u);
  expect(line).toBe(
    '"q_1","We will keep the harbour open.","DIRECT","Mara al-Voss","p_1","PERSON","Prime Minister","said","NAME",' +
      '"Norda > Gazette","The Harbour Post","2026-03-04","a_1",,"Talks",,"t_1",,,,"NAMED",,0.9,,-1,30,"/?quote=q_1"\r\n',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula any more', async (text) => {
  const [, ...rows] = (await written(EXPORT_FORMATS.csv, [quoteRow({ text })])).split(/(?<=\r\n)/u);
  expect(cellsOf(rows.join(''))[2]).not.toMatch(/^[=+@\t\r-]/u);
  expect(rows.join('')).toContain(`"'${text}"`);
});

test('no text of a quote ends its line of JSON, and every text comes back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\u0085', '\u2028', '\u2029', '"', '\\') }),
      async (text) => {
        const line = await written(EXPORT_FORMATS.jsonl, [quoteRow({ text })]);
        expect(line.split(/[\n\r\u0085\u2028\u2029]/u)).toHaveLength(2);
        expect((JSON.parse(line) as QuoteRow).text).toBe(text);
      },
    ),
  );
});
