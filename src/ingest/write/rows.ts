import { int } from '../../graph/graph';
import { KINDS, type LinkedArticle, type LinkedName, type LinkedQuote } from '../link/linked-article';
import type { Parent } from '../statements/choose-parents';
import type { Gathered } from '../statements/gather';
import { articleRow, versionRow } from './article-rows';
import type { Gathering } from './gather';
import { namedRows } from './named-rows';
import type { StatementPlan } from './plan-statements';
import { nestingOf, type Placed, quoteRow, relaysOf } from './quote-rows';
import { distinct, inOrder, type Row, type WriteStep } from './row';

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
    {
      statement: 'articles',
      rows: inOrder(articles.map((article) => articleRow(article, plan.articles.get(article.id)))),
    },
    { statement: 'versions', rows: inOrder(articles.map(versionRow)) },
    { statement: 'sources', rows: namedRows(articles, 'sources'), parameters: { kinds: KINDS } },
    { statement: 'speakers', rows: namedRows(articles, 'speakers'), parameters: { kinds: KINDS } },
    { statement: 'places', rows: namedRows(articles, 'places') },
    { statement: 'names-of-sources', rows: nameRows(articles.flatMap(({ sources }) => sources)) },
    { statement: 'names-of-speakers', rows: nameRows(articles.flatMap(({ speakers }) => speakers)) },
    { statement: 'published-by', rows: publisherRows(articles) },
    { statement: 'events', rows: gathering.events.map(({ id, bucket }) => ({ id, bucket })) },
    { statement: 'reports', rows: events.map((one) => reportRow(one, gathering)) },
    { statement: 'link/forget-parts', rows: plan.joined.map((id) => ({ id })) },
    { statement: 'statements', rows: inOrder(plan.statements.map(statementRow)) },
    { statement: 'link/parts', rows: distinct(plan.statements.flatMap(partRows)) },
    { statement: 'quotes', rows: inOrder(quotes.map((one) => rowOf(one, plan, gathering))) },
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
  { quotes, tieOf }: StatementPlan,
  { eventOf }: Pick<Gathering, 'eventOf'>,
): Row & { id: string } {
  const { id, saidAt } = one.quote;
  return quoteRow(one, saidAt === null ? null : eventOf(saidAt), quotes.get(id), tieOf.get(id));
}

const occasionOf = ({ id, saidAt }: LinkedQuote, { eventOf }: Pick<Gathering, 'eventOf'>): Row[] =>
  saidAt === null ? [] : [{ quote: id, event: eventOf(saidAt), telling: saidAt }];
