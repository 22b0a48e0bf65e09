import { stringify } from 'csv-stringify/sync';
import type { ExportFormat, ReadRows } from './format';
import type { QuoteRow } from './quote-rows';

type Cell = string | number | null;

/** The columns of the table, in order: name and how a row fills it. */
const COLUMNS: readonly (readonly [name: string, cell: (row: QuoteRow) => Cell])[] = [
  ['id', ({ id }) => id],
  ['text', ({ text }) => text],
  ['type', ({ type }) => type],
  ['speaker', ({ speaker }) => speaker.name],
  ['speaker_id', ({ speaker }) => speaker.id],
  ['speaker_kind', ({ speaker }) => speaker.kind],
  ['role', ({ role }) => role],
  ['cue', ({ cue }) => cue],
  ['resolution', ({ resolution }) => resolution],
  // The nearest to the speaker first, as the chain runs.
  ['according_to', ({ accordingTo }) => accordingTo.map(({ name }) => name).join(' > ')],
  ['publisher', ({ publisher }) => publisher?.name ?? null],
  ['published_at', ({ article }) => article.publishedAt],
  ['article_id', ({ article }) => article.id],
  ['article_external_id', ({ article }) => article.externalId],
  ['article_title', ({ article }) => article.title],
  ['article_url', ({ article }) => article.url],
  ['statement_id', ({ statement }) => statement.id],
  ['event', ({ event }) => event?.name ?? null],
  ['event_date', ({ event }) => event?.date ?? null],
  ['said_on', ({ saidOn }) => saidOn],
  ['sourcing', ({ sourcing }) => sourcing],
  ['sourcing_reason', ({ sourcingReason }) => sourcingReason],
  ['confidence', ({ confidence }) => confidence],
  ['nested_in', ({ nestedIn }) => nestedIn?.id ?? null],
  ['start', ({ selector }) => selector.start],
  ['end', ({ selector }) => selector.end],
  ['permalink', ({ permalink }) => permalink],
];

/**
 * RFC 4180. Every text is quoted, so that a line break inside one cannot end its row, and one that a spreadsheet
 * would run as a formula (`=`, `+`, `-`, `@` first) is led by an apostrophe.
 */
export const csv: ExportFormat = {
  title: 'CSV',
  contentType: 'text/csv; charset=utf-8; header=present',
  async *write(read) {
    yield `${COLUMNS.map(([name]) => name).join(',')}\r\n`;
    yield* eachPage(read, (rows) =>
      stringify(
        rows.map((row) => COLUMNS.map(([, cell]) => cell(row))),
        { quoted_string: true, escape_formulas: true, record_delimiter: 'windows' },
      ),
    );
  },
};

/** What some readers take for the end of a line although JSON does not. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/gu;
const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** One object a line, nested as the query gives it. */
export const jsonl: ExportFormat = {
  title: 'JSON Lines',
  contentType: 'application/jsonl; charset=utf-8',
  write: (read) =>
    eachPage(read, (rows) =>
      rows.map((row) => `${JSON.stringify(row).replaceAll(LINE_BREAKS, escaped)}\n`).join(''),
    ),
};

async function* eachPage(
  read: ReadRows,
  write: (rows: readonly QuoteRow[]) => string,
): AsyncGenerator<string> {
  for await (const rows of read()) yield write(rows);
}
