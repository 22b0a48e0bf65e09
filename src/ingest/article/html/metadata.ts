import { isWebAddress } from '../../../text/web-address';
import { cleanLine } from '../clean-text';
import { readPublication, type Publication } from '../publication';
import { readLinkedData } from './json-ld';

/** What a page says of itself. */
export interface PageMetadata {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly publication?: Publication | undefined;
  readonly url?: string | undefined;
}

const meta = (...names: string[]): string =>
  names.flatMap((name) => [`meta[property="${name}" i]`, `meta[name="${name}" i]`]).join(', ');

/** One place where a field may stand: a selector, and the attribute or the text that is read. */
type Place = readonly [selector: string, attribute: 'content' | 'datetime' | 'href' | 'text'];

/** In the order in which they are believed, after JSON-LD: OpenGraph, then what was made for other readers, then the page. */
const PLACES = {
  title: [
    [meta('og:title'), 'content'],
    [meta('twitter:title', 'dc.title', 'parsely-title'), 'content'],
    ['article h1, main h1', 'text'],
    ['h1', 'text'],
    ['title', 'text'],
  ],
  outlet: [
    [meta('og:site_name'), 'content'],
    [meta('dc.publisher', 'publisher', 'application-name'), 'content'],
  ],
  date: [
    [meta('article:published_time', 'og:article:published_time'), 'content'],
    [
      meta(
        'og:published_time',
        'parsely-pub-date',
        'publishdate',
        'pubdate',
        'date',
        'dc.date.issued',
        'dc.date',
        'dcterms.date',
        'sailthru.date',
      ),
      'content',
    ],
    ['[itemprop="datePublished"]', 'content'],
    ['[itemprop="datePublished"]', 'datetime'],
    ['time[pubdate]', 'datetime'],
    ['article time[datetime], main time[datetime]', 'datetime'],
    ['time[datetime]', 'datetime'],
    ['article time, main time', 'text'],
  ],
  url: [
    [meta('og:url'), 'content'],
    ['link[rel="canonical" i]', 'href'],
  ],
} as const satisfies Record<string, readonly Place[]>;

/**
 * Reads a page's metadata: JSON-LD first, then OpenGraph, then other meta elements and the page itself.
 * A value that cannot be used gives way to the next place.
 *
 * @param document - the page, before anything is taken out of it
 */
export function readMetadata(document: Document): PageMetadata {
  const blocks = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const linked = readLinkedData(blocks.map((block) => block.innerHTML));
  const values = (field: keyof typeof PLACES): readonly string[] =>
    [unescape(document, linked?.[field]), ...PLACES[field].map((place) => valueAt(document, place))].flatMap(
      (value) => cleanLine(value) ?? [],
    );
  const outlet = values('outlet')[0];
  return {
    title: withoutSite(values('title')[0], outlet),
    outlet,
    publication: firstOf(values('date'), readPublication),
    url: firstOf(values('url'), (value) =>
      isWebAddress(value) ? new URL(value).href.replace(/#.*$/u, '') : undefined,
    ),
  };
}

function valueAt(document: Document, [selector, attribute]: Place): string | undefined {
  const element = document.querySelector(selector);
  return (attribute === 'text' ? element?.textContent : element?.getAttribute(attribute)) ?? undefined;
}

/** JSON-LD is no HTML, and yet many pages write `&amp;` into it. */
function unescape(document: Document, value: string | undefined): string | undefined {
  if (value === undefined || !value.includes('&')) return value;
  const area = document.createElement('textarea');
  area.innerHTML = value;
  return area.value;
}

/** Takes the outlet off the end of a title: "Bridge closed | The Valley Times". */
function withoutSite(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title;
  const bare = title.slice(0, -outlet.length).replace(/\s+[|–—·•:-]\s*$/u, '');
  return bare === '' || bare.length === title.length - outlet.length ? title : bare;
}

function firstOf<T>(values: readonly string[], read: (value: string) => T | undefined): T | undefined {
  for (const value of values) {
    const one = read(value);
    if (one !== undefined) return one;
  }
  return undefined;
}
