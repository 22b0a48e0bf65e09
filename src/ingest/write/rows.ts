import { day, int, type Parameters } from '../../graph/graph';
import {
  KINDS,
  type LinkedArticle,
  type LinkedName,
  type LinkedPlace,
  type LinkedQuote,
  type LinkedSource,
  type LinkedSpeaker,
} from '../link/linked-article';
import type { Sketched } from '../copies/choose-originals';
import type { Parent } from '../statements/choose-parents';
import type { Gathered } from '../statements/gather';
import { statementKeys } from '../statements/keys';
import { articleKeys, orderKeys, quoteKeys } from './list-keys';
import type { Gathering } from './gather';
import type { StatementPlan } from './plan-statements';

/** One file of `cypher/write/` and what it is given. */
export interface WriteStep {
  readonly statement: string;
  readonly rows: readonly Row[];
  /** Parameters besides `rows`. */
  readonly parameters?: Parameters;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The statements that write a batch of articles, in the order in which they must run. Rows are ordered by what they
 * merge on, so that two transactions at work on the same nodes wait for each other instead of deadlocking.
 *
 * @param gathering - which events they tell of
 * @param plan - which statements their quotes express
 */
export function writeSteps(
  articles: readonly LinkedArticle[],
  gathering: Gathering,
  plan: StatementPlan,
): WriteStep[] {
  const quotes = articles.flatMap((article) => article.quotes.map((quote) => ({ article, quote })));
  const events = articles.flatMap((article) => article.events.map((event) => ({ article, event })));
  const steps: WriteStep[] = [
    { statement: 'articles', rows: inOrder(articles.map((article) => articleRow(article, plan))) },
    { statement: 'sources', rows: namedRows(articles, 'sources'), parameters: { kinds: KINDS } },
    { statement: 'speakers', rows: namedRows(articles, 'speakers'), parameters: { kinds: KINDS } },
    { statement: 'places', rows: namedRows(articles, 'places') },
    { statement: 'names-of-sources', rows: nameRows(articles.flatMap(({ sources }) => sources)) },
    { statement: 'names-of-speakers', rows: nameRows(articles.flatMap(({ speakers }) => speakers)) },
    { statement: 'published-by', rows: publisherRows(articles) },
    { statement: 'events', rows: gathering.events.map(({ id, bucket }) => ({ id, bucket })) },
    { statement: 'reports', rows: events.map((one) => reportRow(one, gathering)) },
    { statement: 'statements', rows: inOrder(plan.statements.map(statementRow)) },
    { statement: 'quotes', rows: inOrder(quotes.map((one) => quoteRow(one, plan, gathering))) },
    ...linkSteps(plan),
    { statement: 'quote-counts', rows: distinct(quotes.map(({ quote }) => ({ id: quote.said.speaker }))) },
    { statement: 'roles', rows: roleRows(quotes) },
    { statement: 'according-to', rows: quotes.flatMap(relaysOf) },
    ...carrierSteps(plan),
    { statement: 'source-counts', rows: countedSources(articles) },
    { statement: 'nested-in', rows: quotes.flatMap(({ quote }) => nestingOf(quote)) },
    { statement: 'said-at', rows: quotes.flatMap(({ quote }) => occasionOf(quote, gathering)) },
    ...(['speakers', 'sources', 'events', 'places'] as const).map((kind) => ({
      statement: `mentions-${kind}`,
      rows: quotes.flatMap(({ quote }) =>
        quote.mentions[kind].map((id) =>
          kind === 'events'
            ? { quote: quote.id, id: gathering.eventOf(id), telling: id }
            : { quote: quote.id, id },
        ),
      ),
    })),
  ];
  return steps.filter(({ rows }) => rows.length > 0);
}

function articleRow(article: LinkedArticle, plan: StatementPlan): Row & { id: string } {
  const { id, externalId, url, title, outlet, text, textHash, extractor, digest } = article;
  return {
    id,
    properties: {
      externalId,
      url,
      title,
      outlet,
      text,
      textHash,
      extractor,
      digest,
      ...articleKeys(article),
      ...sketchKeys(plan.articles.get(id)),
    },
    publishedOn: article.publishedOn,
    publishedAt: article.publishedAt,
  };
}

/** One row for each node: what each article says itself is a fact of its own, see `NAMES` in `docs/model.md`. */
function namedRows(articles: readonly LinkedArticle[], field: 'speakers' | 'sources' | 'places'): Row[] {
  const rows = new Map<string, NamedRow>();
  for (const article of articles) {
    for (const node of article[field]) {
      const row: NamedRow = rows.get(node.id) ?? {
        id: node.id,
        names: new Set(),
        kinds: new Set(),
        countries: new Set(),
        qids: new Set(),
        facts: [],
      };
      rows.set(node.id, row);
      row.names.add(node.name);
      if ('unresolved' in node) row.unresolved = node.unresolved;
      if ('kind' in node) row.kinds.add(node.kind);
      if ('country' in node && node.country !== null) row.countries.add(node.country);
      if ('qid' in node && node.qid !== null) row.qids.add(node.qid);
      row.facts.push({ article: article.id, properties: factOf(node) });
    }
  }
  return inOrder([...rows.values()]).map((row) => ({
    ...row,
    names: [...row.names],
    kinds: [...row.kinds],
    countries: [...row.countries],
    qids: [...row.qids],
  }));
}

interface NamedRow {
  readonly id: string;
  readonly names: Set<string>;
  readonly kinds: Set<string>;
  readonly countries: Set<string>;
  readonly qids: Set<string>;
  readonly facts: Row[];
  unresolved?: boolean;
}

function factOf(node: LinkedSpeaker | LinkedSource | LinkedPlace): Row {
  if (!('names' in node)) return { name: node.name };
  const { name, kind, qid, names } = node;
  const country = 'country' in node ? node.country : null;
  return {
    name,
    kind,
    qid,
    country,
    keys: names.map(({ key }) => key),
    written: names.map((one) => one.as ?? ''),
  };
}

function nameRows(owners: readonly { readonly id: string; readonly names: readonly LinkedName[] }[]): Row[] {
  return distinct(
    owners.flatMap(({ id, names }) => names.map((name) => ({ key: name.key, id, written: name.as ?? null }))),
  );
}

function publisherRows(articles: readonly LinkedArticle[]): Row[] {
  return articles.flatMap(({ id, publisher }) =>
    publisher === null ? [] : [{ article: id, source: publisher }],
  );
}

type Event = LinkedArticle['events'][number];

/** What an article tells of an event, as a fact of its own: the event is made of all of them. */
function reportRow(
  { article, event }: { article: LinkedArticle; event: Event },
  { eventOf }: Pick<Gathering, 'eventOf'>,
): Row {
  const { id: telling, kind, date, endDate, name, placeName: place, participants } = event;
  return {
    article: article.id,
    event: eventOf(telling),
    properties: {
      telling,
      kind,
      date,
      endDate,
      name,
      place,
      participants,
      start: int(event.start),
      end: int(event.end),
    },
  };
}

/** What each speaker is called by the articles, once. */
function roleRows(quotes: readonly { quote: LinkedQuote }[]): Row[] {
  return distinct(
    quotes.flatMap(({ quote: { said } }) =>
      said.role === null ? [] : [{ id: said.speaker, role: said.role }],
    ),
  );
}

/** The sources whose articles and relayed quotes there may now be more of. */
function countedSources(articles: readonly LinkedArticle[]): Row[] {
  return distinct(
    articles.flatMap(({ publisher, quotes }) => [
      ...(publisher === null ? [] : [{ id: publisher }]),
      ...quotes.flatMap(({ relays }) => relays.map(({ source }) => ({ id: source }))),
    ]),
  );
}

/** What ties quotes to each other and to their statements, and articles to their originals. */
function linkSteps({ parents, copies, loose, moves, origins, emptied }: StatementPlan): WriteStep[] {
  return [
    { statement: 'link/forget-variants', rows: loose.quotes.map((quote) => ({ quote })) },
    { statement: 'link/variants', rows: distinct(parents.map(variantRow)) },
    { statement: 'link/moves', rows: distinct(moves.map((tie) => ({ ...tie }))) },
    { statement: 'link/origins', rows: distinct(origins.map((tie) => ({ ...tie }))) },
    { statement: 'link/prune', rows: emptied.map((id) => ({ id })) },
    { statement: 'link/forget-copies', rows: loose.articles.map((article) => ({ article })) },
    { statement: 'link/copies', rows: distinct(copies.map((copy) => ({ ...copy }))) },
  ];
}

/** Which sources carry the statements that have more quotes now, or fewer. */
function carrierSteps({ statements }: StatementPlan): WriteStep[] {
  const rows = inOrder(statements.map(({ id }) => ({ id })));
  return ['carriers', 'relays'].map((name) => ({ statement: `link/${name}`, rows }));
}

const sketchKeys = (article: Sketched | undefined): Row =>
  article === undefined ? {} : { sketch: article.sketch.map(int), originality: article.originality };

const statementRow = ({
  id,
  reference,
  text,
  speakerId,
  orderKey,
  first,
  wordings,
}: Gathered): Row & { id: string } => ({
  id,
  first,
  reference,
  text,
  speaker: speakerId,
  orderKey,
  folded: wordings.join('\n'),
});

const variantRow = ({ child, parent, strength, evidence }: Parent): Row => ({
  child,
  parent,
  properties: { strength, ...evidence },
});

function quoteRow(
  { article, quote }: { article: LinkedArticle; quote: LinkedQuote },
  { quotes, tieOf }: StatementPlan,
  { eventOf }: Pick<Gathering, 'eventOf'>,
): Row & { id: string } {
  const compared = quotes.get(quote.id);
  const { id, type, text, folded, cueText, sourceText, exact, prefix, suffix } = quote;
  const { sourcing, sourcingReason, confidence, saidOn, said } = quote;
  return {
    id,
    article: article.id,
    speaker: said.speaker,
    role: said.role,
    resolution: said.resolution,
    confidence: said.confidence,
    statement: tieOf.get(id)?.statement ?? null,
    origin: tieOf.get(id)?.origin ?? null,
    properties: {
      saidOn: saidOn === null ? null : day(saidOn),
      publishedOn: article.publishedOn === null ? null : day(article.publishedOn),
      type,
      text,
      folded,
      content: quote.content.map(int),
      cue: quote.cue.map(int),
      source: quote.source.map(int),
      cueText,
      sourceText,
      exact,
      prefix,
      suffix,
      sourcing,
      sourcingReason,
      confidence,
      ...quoteKeys(article, quote),
      eventId: quote.saidAt === null ? null : eventOf(quote.saidAt),
      ...(compared && statementKeys(compared)),
    },
  };
}

function relaysOf({ article, quote }: { article: LinkedArticle; quote: LinkedQuote }): Row[] {
  const keys = orderKeys(article, quote);
  return quote.relays.map(({ source, position, start, end }) => ({
    quote: quote.id,
    source,
    properties: { position: int(position), start: int(start), end: int(end), sourceId: source, ...keys },
  }));
}

const nestingOf = ({ id, nestedIn }: LinkedQuote): Row[] =>
  nestedIn === null ? [] : [{ inner: id, outer: nestedIn }];

const occasionOf = ({ id, saidAt }: LinkedQuote, { eventOf }: Pick<Gathering, 'eventOf'>): Row[] =>
  saidAt === null ? [] : [{ quote: id, event: eventOf(saidAt), telling: saidAt }];

function inOrder<T extends { readonly id: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Each row once, ordered by its values in the order of its fields. */
function distinct(rows: readonly Row[]): Row[] {
  const byValue = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...byValue].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
