import type { QuoteRow } from '../api/export/quote-rows';

/** Columns wider than this are cut, so that one long name does not push the others away. */
const WIDEST = 48;
const GAP = '  ';
const INDENT = '  ';
/** Where the words are broken when the output is no terminal. */
const WIDTH = 100;

/**
 * Lists quotes for reading: a line of columns that says who, via whom, in which outlet and when, the words below it.
 *
 * @param rows - the quotes
 * @param width - of the terminal, in characters
 */
export function* listQuotes(rows: readonly QuoteRow[], width = WIDTH): Generator<string> {
  const table = rows.map((row) => ({ row, cells: [who(row), via(row), outlet(row)].map(cut) }));
  const widths = [0, 1, 2].map((column) =>
    Math.max(0, ...table.map(({ cells }) => [...(cells[column] ?? '')].length)),
  );
  for (const { row, cells } of table) {
    const line = cells.map((cell, column) => padded(cell, widths[column] ?? 0)).join(GAP);
    yield `${line}${GAP}${row.article.publishedAt ?? ''}`.trimEnd();
    yield* wrapped(harmless(row.text), Math.max(width, 40) - INDENT.length);
    yield '';
  }
}

const who = ({ speaker, role }: QuoteRow): string =>
  role === null || role === speaker.name ? speaker.name : `${speaker.name}, ${role}`;
const via = ({ accordingTo }: QuoteRow): string =>
  accordingTo.length === 0 ? '' : `via ${accordingTo.map(({ name }) => name).join(' > ')}`;
const outlet = ({ publisher }: QuoteRow): string => publisher?.name ?? '(no outlet)';

function cut(text: string): string {
  const characters = [...harmless(text)];
  return characters.length <= WIDEST ? characters.join('') : `${characters.slice(0, WIDEST - 1).join('')}…`;
}

const padded = (text: string, width: number): string => text + ' '.repeat(width - [...text].length);

/** An article's text cannot move the cursor or colour the terminal. */
function harmless(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function* wrapped(text: string, width: number): Generator<string> {
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      yield INDENT + line;
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  yield INDENT + line;
}
