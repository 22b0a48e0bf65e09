import type { ExportFormat } from '../../src/api/export/format';
import type { QuoteRow } from '../../src/api/export/quote-rows';

/** A row of an export with a chain of two relays. */
export const quoteRow = (changes: Partial<QuoteRow> = {}): QuoteRow => ({
  id: 'q_1',
  text: 'We will keep the harbour open.',
  type: 'DIRECT',
  speaker: { id: 'p_1', name: 'Mara al-Voss', kind: 'PERSON' },
  role: 'Prime Minister',
  cue: 'said',
  resolution: 'NAME',
  accordingTo: [
    { id: 's_1', name: 'Norda', kind: 'AGENCY', position: 0 },
    { id: 's_2', name: 'Gazette', kind: 'OUTLET', position: 1 },
  ],
  publisher: { id: 's_3', name: 'The Harbour Post', kind: 'OUTLET' },
  article: { id: 'a_1', externalId: null, title: 'Talks', url: null, publishedAt: '2026-03-04' },
  statement: { id: 't_1', text: 'We will keep the harbour open.' },
  event: null,
  saidOn: null,
  sourcing: 'NAMED',
  sourcingReason: null,
  confidence: 0.9,
  nestedIn: null,
  selector: {
    start: -1,
    end: 30,
    exact: '“We will keep the harbour open.”',
    prefix: 'Talks\n\n',
    suffix: ' she',
  },
  permalink: '/?quote=q_1',
  ...changes,
});

/** Writes an export of these rows, each list of them a page. */
export async function written(
  format: ExportFormat,
  ...pages: readonly (readonly QuoteRow[])[]
): Promise<string> {
  async function* read(): AsyncGenerator<readonly QuoteRow[], void, undefined> {
    for (const page of pages) yield await Promise.resolve(page);
  }
  let text = '';
  for await (const piece of format.write(read)) text += piece;
  return text;
}
