import { dayOf, noteOf, type CitedQuote } from './cited-quote';

/** A value of one line, as the format wants it. */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** `YYYY/MM/DD/`; what is not known stays empty between its strokes. */
function risDate(publishedAt: string): string {
  const [year = '', month = '', day = ''] = dayOf(publishedAt).split('-');
  return `${year}/${month}/${day}/`;
}

/**
 * A reference in RIS (Research Information Systems, as Zotero, EndNote and Mendeley read it): a newspaper article, with the
 * words and their chain as its note.
 *
 * @param id - what the reference is known by; left out where it needs no name
 */
export function risCitation(quote: CitedQuote, id?: string): string {
  const address = quote.url ?? quote.link;
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', quote.title],
    ['T2', quote.outlet],
    ['DA', quote.publishedAt === null ? null : risDate(quote.publishedAt)],
    ['PY', quote.publishedAt?.slice(0, 4)],
    ['N1', noteOf(quote)],
    ['UR', address],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) =>
      value === null || value === undefined ? [] : [`${tag}  - ${line(value)}\r\n`],
    )
    .join('');
}
