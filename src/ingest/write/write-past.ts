import { cypher } from '../../graph/cypher-files';
import { int, type Run } from '../../graph/graph';
import { placeId } from '../link/ids';
import type { LinkedArticle } from '../link/linked-article';
import { comparedQuotes } from '../statements/keys';
import { versionRow } from './article-rows';
import { namedRows } from './named-rows';
import { nestingOf, quoteRow, relaysOf } from './quote-rows';
import { inOrder, type Row } from './row';

interface Touched {
  readonly node: string;
}

/**
 * Writes texts of articles of which others stand, under the labels and types of what is past: the graph of today is not touched.
 * What their quotes express, and which events they tell of, is found out afterwards.
 *
 * @param run - in the transaction that holds the articles
 * @param articles - read off such texts; nothing that an earlier reading of the same text tied together is left
 * @returns the element ids of everything shared that they name
 */
export async function writePast(run: Run, articles: readonly LinkedArticle[]): Promise<string[]> {
  if (articles.length === 0) return [];
  const step = async (statement: string, rows: readonly Row[]): Promise<string[]> => {
    if (rows.length === 0) return [];
    const touched = await run<Touched>(cypher(`write/${statement}`), { rows });
    return touched.map(({ node }) => node);
  };
  await step('versions', inOrder(articles.map(versionRow)));
  await step(
    'past/versions',
    articles.map(({ version, text }) => ({ version, text })),
  );
  await step('past/nodes', inOrder(articles.flatMap(nodesOf)));
  const named = await step('past/names', namesOf(articles));
  const told = await step('past/reports', articles.flatMap(reportsOf));
  await step('past/published-by', articles.flatMap(publisherOf));
  await step('past/quotes', articles.flatMap(quotesOf));
  await step('past/according-to', articles.flatMap(relaysIn));
  await step('past/nested-in', articles.flatMap(nestingIn));
  await step('past/said-at', articles.flatMap(occasionsIn));
  await step('past/mentions', articles.flatMap(mentionsIn));
  return [...named, ...told];
}

/** What tells a quote of a text that stands no more from the same quote of another text. */
const keyOf = ({ version }: LinkedArticle, quote: string): string => `${version} ${quote}`;

function nodesOf({ speakers, sources, places, events }: LinkedArticle): (Row & { id: string })[] {
  return [
    ...speakers.map(({ id, unresolved }) => ({ id, type: 'speakers', properties: { unresolved } })),
    ...sources.map(({ id }) => ({ id, type: 'sources', properties: {} })),
    ...places.map(({ id }) => ({ id, type: 'places', properties: {} })),
    ...events.map(({ id, bucket, kind, date, datePrecision }) => ({
      id,
      type: 'events',
      properties: { bucket, kind, date, datePrecision, orderKey: `${date ?? '0000-00-00'} ${id}` },
    })),
  ];
}

function namesOf(articles: readonly LinkedArticle[]): Row[] {
  return (['speakers', 'sources', 'places'] as const)
    .flatMap((field) => namedRows(articles, field))
    .flatMap(({ id, facts }) => facts.map(({ version, properties }) => ({ id, version, properties })));
}

function reportsOf({ version, events }: LinkedArticle): Row[] {
  return events.map(({ id, kind, date, endDate, name, placeName: place, participants, start, end }) => ({
    version,
    event: id,
    place: place === null ? null : placeId(place),
    properties: {
      ...{ telling: id, kind, date, endDate, name, place, participants },
      ...{ start: int(start), end: int(end) },
    },
  }));
}

function publisherOf({ version, publisher }: LinkedArticle): Row[] {
  return publisher === null ? [] : [{ version, source: publisher }];
}

function quotesOf(article: LinkedArticle): Row[] {
  const compared = new Map(comparedQuotes(article).map((quote) => [quote.id, quote]));
  return article.quotes.map((quote) => ({
    version: article.version,
    ...quoteRow({ article, quote }, quote.saidAt, compared.get(quote.id)),
  }));
}

function relaysIn(article: LinkedArticle): Row[] {
  return article.quotes.flatMap((quote) =>
    relaysOf({ article, quote }).map((row) => ({ key: keyOf(article, quote.id), ...row })),
  );
}

function nestingIn(article: LinkedArticle): Row[] {
  return article.quotes
    .flatMap(nestingOf)
    .map(({ inner, outer }) => ({ key: keyOf(article, inner), outer: keyOf(article, outer) }));
}

function occasionsIn(article: LinkedArticle): Row[] {
  return article.quotes.flatMap(({ id, saidAt }) =>
    saidAt === null ? [] : [{ key: keyOf(article, id), event: saidAt, telling: saidAt }],
  );
}

function mentionsIn(article: LinkedArticle): Row[] {
  return article.quotes.flatMap(({ id: quote, mentions: { speakers, sources, places, events } }) => [
    ...[...speakers, ...sources, ...places].map((id) => ({ key: keyOf(article, quote), id, telling: null })),
    ...events.map((id) => ({ key: keyOf(article, quote), id, telling: id })),
  ]);
}
