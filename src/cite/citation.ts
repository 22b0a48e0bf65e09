import { dayOf, noteOf, type CitedQuote } from './cited-quote';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A citation in running text: who, the words, through whom, where, when. */
export function plainCitation(quote: CitedQuote): string {
  const address = quote.url ?? quote.link;
  const place = [
    ...(quote.title === null ? [] : [`“${quote.title}”`]),
    ...(quote.outlet === null ? [] : [quote.outlet]),
    ...(quote.publishedAt === null ? [] : [DAY.format(new Date(dayOf(quote.publishedAt)))]),
    ...(address === null ? [] : [address]),
  ].join(', ');
  const note = noteOf(quote);
  // Words that end their own sentence end this one too.
  return `${/[.!?]”?$/u.test(note) ? note : `${note}.`}${place === '' ? '' : ` ${place}.`}`;
}

/** Characters that TeX reads as commands. A brace has a name: BibTeX counts braces even behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as a BibTeX field holds it. */
const tex = (text: string): string =>
  text
    .replace(/[\\{}~^]/gu, (sign) => TEX[sign] ?? sign)
    .replace(/[&%$#_]/gu, (sign) => `\\${sign}`)
    .replace(/\s+/gu, ' ');

/** Letters that a key may have, of the first word of a name. */
const keyPart = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ]/gu, '')
    .trim()
    .split(' ')
    .at(-1) ?? '';

/** An address as a BibTeX field holds it: nothing in it is a command, but its braces would be counted. */
const texAddress = (address: string): string => address.replaceAll('{', '%7B').replaceAll('}', '%7D');

/** `kestrenko2026halyard`: last words of speaker and outlet, and the year between them. */
export function bibtexKey({ speaker, publishedAt, outlet }: CitedQuote): string {
  const key = `${keyPart(speaker)}${publishedAt?.slice(0, 4) ?? ''}${keyPart(outlet ?? '')}`.toLowerCase();
  return key === '' ? 'quote' : key;
}

/**
 * A BibTeX entry of the article (`@misc`), with the words and their chain as its note.
 *
 * @param key - what it is cited by
 */
export function bibtexCitation(quote: CitedQuote, key = bibtexKey(quote)): string {
  const address = quote.url ?? quote.link;
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', quote.title === null ? null : tex(quote.title)],
    ['howpublished', quote.outlet === null ? null : tex(quote.outlet)],
    ['date', quote.publishedAt === null ? null : dayOf(quote.publishedAt)],
    ['year', quote.publishedAt?.slice(0, 4) ?? null],
    ['url', address === null ? null : texAddress(address)],
    ['note', tex(noteOf(quote))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@misc{${key},\n${lines.join('\n')}\n}`;
}

/** An item of CSL-JSON (csl-data.json of Citation Style Language 1.0, type `article-newspaper`), as Zotero and pandoc read it. */
export function cslItem(quote: CitedQuote, id: string): Readonly<Record<string, unknown>> {
  const date = quote.publishedAt === null ? undefined : dayOf(quote.publishedAt).split('-').map(Number);
  return {
    id,
    type: 'article-newspaper',
    title: quote.title ?? undefined,
    'container-title': quote.outlet ?? undefined,
    issued: date === undefined ? undefined : { 'date-parts': [date] },
    URL: quote.url ?? quote.link ?? undefined,
    note: noteOf(quote),
  };
}
