import { createHash } from 'node:crypto';
import { citedQuoteOf, dayOf, noteOf } from '../../cite/cited-quote';
import { compareText } from '../../text/compare';
import { shortened } from '../../text/shortened';
import type { QuoteFilterValue } from '../export/quote-filter';
import type { QuoteRow } from '../export/quote-rows';
import { toXml, type XmlElement } from '../export/network/xml';

/** What has no date anywhere: as old as can be, so that no reader takes it for news. */
const LONG_AGO = '1970-01-01';
/** Of the words in the title of an entry. UTF-16 units. */
const TITLE_WORDS = 120;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Writes quotes as an Atom feed (RFC 4287), for readers that ask again and again and tell what is new.
 *
 * @param rows - the newest first
 * @param filter - what was asked for; the same filter is the same feed
 * @param address - of the feed on this server, path and query; other addresses are relative to it
 */
export function atomFeed(rows: readonly QuoteRow[], filter: QuoteFilterValue, address: string): string {
  const entries = rows.map(entryOf);
  const asked = Object.entries(filter).map(([name, value]) => `${name} ${String(value)}`);
  return (
    HEAD +
    toXml([
      {
        name: 'feed',
        attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
        children: [
          text('id', `urn:hearsay:feed:${hashOf(filter)}`),
          text('title', ['Hearsay', ...asked].join(' · ')),
          text('updated', momentOf(rows[0])),
          link('self', address, 'application/atom+xml'),
          link('alternate', '/', 'text/html'),
          ...entries,
        ],
      },
    ])
  );
}

function entryOf(row: QuoteRow): XmlElement {
  const { id, speaker, statement, article } = row;
  const name = speaker.name === '' ? 'Somebody not named' : speaker.name;
  const moment = momentOf(row);
  return {
    name: 'entry',
    children: [
      text('id', `urn:hearsay:${id}`),
      text('title', `${name}: ${shortened(row.text, TITLE_WORDS)}`),
      text('updated', moment),
      text('published', moment),
      { name: 'author', children: [text('name', name)] },
      link('alternate', `/statements/${statement.id}`, 'text/html'),
      ...(article.url === null ? [] : [link('via', article.url)]),
      { ...text('content', noteOf(citedQuoteOf(row, null))), attributes: { type: 'text' } },
    ],
  };
}

const text = (name: string, words: string): XmlElement => ({ name, text: words });

const link = (rel: string, href: string, type?: string): XmlElement => ({
  name: 'link',
  attributes: { rel, href, type },
});

function momentOf(row: QuoteRow | undefined): string {
  return `${dayOf(row?.article.publishedAt ?? row?.saidOn ?? LONG_AGO)}T00:00:00Z`;
}

/** Of the filter, in whatever order its fields were given. */
function hashOf(filter: QuoteFilterValue): string {
  const fields = Object.entries(filter).sort(([a], [b]) => compareText(a, b));
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 24);
}
