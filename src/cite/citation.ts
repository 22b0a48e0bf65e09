import { dayOf, relayed, type CitedQuote } from './cited-quote';

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A citation in running text: who, the words, through whom, where, when. */
export function plainCitation(quote: CitedQuote): string {
  const who = quote.role === null ? quote.speaker : `${quote.speaker} (${quote.role})`;
  const place = [
    ...(quote.title === null ? [] : [`“${quote.title}”`]),
    ...(quote.outlet === null ? [] : [quote.outlet]),
    ...(quote.publishedAt === null ? [] : [DAY.format(new Date(dayOf(quote.publishedAt)))]),
    quote.url ?? quote.link,
  ].join(', ');
  const chain = relayed(quote);
  return `${who}: “${quote.text}”${chain === '' ? '' : `, ${chain}`}. ${place}.`;
}

/** Characters that TeX reads as commands. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
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

/** A BibTeX entry of the article (`@misc`), with the words and their chain as its note. */
export function bibtexCitation(quote: CitedQuote): string {
  const year = quote.publishedAt === null ? '' : quote.publishedAt.slice(0, 4);
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', quote.title === null ? null : tex(quote.title)],
    ['howpublished', quote.outlet === null ? null : tex(quote.outlet)],
    ['date', quote.publishedAt === null ? null : dayOf(quote.publishedAt)],
    ['year', year === '' ? null : year],
    ['url', quote.url ?? quote.link],
    ['note', tex(`${quote.speaker}: “${quote.text}”${relayed(quote) === '' ? '' : `, ${relayed(quote)}`}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  const key = `${keyPart(quote.speaker)}${year}${keyPart(quote.outlet ?? '')}`.toLowerCase();
  return `@misc{${key === '' ? 'quote' : key},\n${lines.join('\n')}\n}`;
}

/** An item of CSL-JSON (the citeproc schema, type `article-newspaper`), as Zotero and pandoc read it. */
export function cslCitation(quote: CitedQuote): string {
  const date = quote.publishedAt === null ? undefined : dayOf(quote.publishedAt).split('-').map(Number);
  const item = {
    id: quote.link,
    type: 'article-newspaper',
    title: quote.title ?? undefined,
    'container-title': quote.outlet ?? undefined,
    issued: date === undefined ? undefined : { 'date-parts': [date] },
    URL: quote.url ?? quote.link,
    note: `${quote.speaker}${quote.role === null ? '' : ` (${quote.role})`}: “${quote.text}”${relayed(quote) === '' ? '' : `, ${relayed(quote)}`}`,
  };
  return JSON.stringify([item], null, 2);
}
