import { int } from '../../graph/graph';
import { KINDS, type LinkedArticle, type LinkedName, type LinkedQuote } from '../link/linked-article';
import type { ComparedQuote } from '../statements/compared-quote';
import type { Parent } from '../statements/choose-parents';
import type { Gathered } from '../statements/gather';
import { articleRow, versionRow } from './article-rows';
import type { Gathering } from './gather';
import { namedRows } from './named-rows';
import type { Prepared, StatementPlan } from './plan-statements';
import { nestingOf, type Placed, placedOf, quoteRow, relaysOf } from './quote-rows';
import { type SourceTies, sourceTies } from './source-ties';
import { distinct, inOrder, type Row, type WriteStep } from './row';

/**
 * What writes everything that articles name, and their versions. Rows are ordered by what they merge on, so that two transactions at
 * work on the same nodes wait for each other instead of deadlocking.
 */
export function articleSteps(articles: readonly LinkedArticle[]): WriteStep[] {
  return withRows([
    { statement: 'versions', rows: inOrder(articles.map(versionRow)) },
    { statement: 'sources', rows: namedRows(articles, 'sources'), parameters: { kinds: KINDS } },
    { statement: 'speakers', rows: namedRows(articles, 'speakers'), parameters: { kinds: KINDS } },
    { statement: 'places', rows: namedRows(articles, 'places') },
    { statement: 'names-of-sources', rows: nameRows(articles.flatMap(({ sources }) => sources)) },
    { statement: 'names-of-speakers', rows: nameRows(articles.flatMap(({ speakers }) => speakers)) },
    { statement: 'published-by', rows: publisherRows(articles) },
  ]);
}

/** What writes events, and which article tells of which; after {@link articleSteps}. */
export function eventSteps(articles: readonly LinkedArticle[], gathering: Gathering): WriteStep[] {
  const events = articles.flatMap((article) => article.events.map((event) => ({ article, event })));
  return withRows([
    { statement: 'events', rows: gathering.events.map(({ id, bucket }) => ({ id, bucket })) },
    { statement: 'reports', rows: events.map((one) => reportRow(one, gathering)) },
  ]);
}

/**
 * What writes quotes with all but their statements and relays, and of articles what makes them comparable; after
 * {@link eventSteps}.
 *
 * @param gathering - which events they were said at
 */
export function quoteSteps(
  { articles, quotes: compared, sketches }: Prepared,
  gathering: Pick<Gathering, 'eventOf'>,
): WriteStep[] {
  const quotes = placedOf(articles);
  return withRows([
    {
      statement: 'articles',
      rows: inOrder(articles.map((article) => articleRow(article, sketches.get(article.id)))),
    },
    { statement: 'quotes', rows: inOrder(quotes.map((one) => rowOf(one, gathering, compared))) },
    { statement: 'quote-counts', rows: distinct(quotes.map(({ quote }) => ({ id: quote.said.speaker }))) },
    { statement: 'roles', rows: roleRows(quotes) },
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
  ]);
}

/**
 * What ties quotes to their statements and to each other, to their relays, and articles to their originals; after
 * {@link quoteSteps}.
 *
 * @param articles - whose quotes were written
 * @param plan - which statements they express
 */
export function statementSteps(articles: readonly LinkedArticle[], plan: StatementPlan): WriteStep[] {
  const quotes = placedOf(articles);
  const ties = sourceTies(plan.statements, quotes);
  const others = [...ties.others].sort().map((id) => ({ id }));
  return withRows([
    { statement: 'link/forget-parts', rows: plan.joined.map((id) => ({ id })) },
    { statement: 'statements', rows: inOrder(plan.statements.map(statementRow)) },
    { statement: 'link/parts', rows: distinct(plan.statements.flatMap(partRows)) },
    { statement: 'expresses', rows: quotes.flatMap(({ quote }) => tieRows(quote.id, plan, ties)) },
    ...linkSteps(plan, new Set(quotes.map(({ quote }) => quote.id))),
    {
      statement: 'according-to',
      rows: quotes.flatMap((one) => relaysOf(one, ties.relayed.get(one.quote.id))),
    },
    { statement: 'link/carriers', rows: others },
    { statement: 'link/relays', rows: others },
    { statement: 'source-counts', rows: countedSources(articles) },
  ]);
}

const withRows = (steps: readonly WriteStep[]): WriteStep[] => steps.filter(({ rows }) => rows.length > 0);

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
function linkSteps(
  { parents, copies, loose, moves, origins, emptied }: StatementPlan,
  written: ReadonlySet<string>,
): WriteStep[] {
  // What was just written hangs onto nothing yet.
  const stored = parents.flatMap(({ child }) => (written.has(child) ? [] : [child]));
  const loosened = [...new Set([...loose.quotes, ...stored])].sort();
  return [
    { statement: 'link/forget-variants', rows: loosened.map((quote) => ({ quote })) },
    { statement: 'link/variants', rows: parents.map(variantRow) },
    { statement: 'link/moves', rows: distinct(moves.map((tie) => ({ ...tie }))) },
    { statement: 'link/origins', rows: distinct(origins.map((tie) => ({ ...tie }))) },
    { statement: 'link/prune', rows: emptied.map((id) => ({ id })) },
    { statement: 'link/forget-copies', rows: loose.articles.map((article) => ({ article })) },
    { statement: 'link/copies', rows: distinct(copies.map((copy) => ({ ...copy }))) },
  ];
}

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

const partRows = ({ id: statement, parts }: Gathered): Row[] => parts.map((part) => ({ ...part, statement }));

const variantRow = ({ child, parent, strength, evidence }: Parent): Row => ({
  child,
  parent,
  properties: { strength, ...evidence },
});

function rowOf(
  one: Placed,
  { eventOf }: Pick<Gathering, 'eventOf'>,
  compared: ReadonlyMap<string, ComparedQuote>,
): Row & { id: string } {
  const { id, saidAt } = one.quote;
  return quoteRow(one, saidAt === null ? null : eventOf(saidAt), compared.get(id));
}

/** What a quote expresses. */
function tieRows(quote: string, { tieOf }: StatementPlan, { carried }: SourceTies): Row[] {
  const tie = tieOf.get(quote);
  if (tie === undefined) return [];
  const { carrierId = null, orderKey = null } = carried.get(quote) ?? {};
  return [{ quote, statement: tie.statement, properties: { originId: tie.origin, carrierId, orderKey } }];
}

const occasionOf = ({ id, saidAt }: LinkedQuote, { eventOf }: Pick<Gathering, 'eventOf'>): Row[] =>
  saidAt === null ? [] : [{ quote: id, event: eventOf(saidAt), telling: saidAt }];
