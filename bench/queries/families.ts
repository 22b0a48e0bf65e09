import type { Facts } from './facts';
import { overviewFamilies } from './overview-families';

/** One kind of request, asked of the same list page after page where it has pages. */
export interface Family {
  readonly name: string;
  /** GraphQL; `$after` is declared by a family whose list `root` is paged. */
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The root field whose page 500 is measured as well. */
  readonly paged?: string;
}

const CHAIN =
  'id text type saidOn speaker { id name } accordingTo { name position } article { id title publisher { name } }';

const QUOTES = `query ($filter: QuoteFilter, $orderBy: QuoteOrder! = PUBLISHED_DESC, $first: Int! = 10, $after: String) {
  quotes(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { ${CHAIN} } pageInfo { hasNextPage endCursor }
  }
}`;

const STATEMENT = 'id text speaker { name } carriers { name } independentCarriers firstSeen lastSeen';

const quotes = (name: string, filter?: object, orderBy?: string): Family => ({
  name: `quotes ${name}`,
  document: QUOTES,
  variables: { ...(filter && { filter }), ...(orderBy !== undefined && { orderBy }) },
  paged: 'quotes',
});

const list = (type: string, field: string, shown: string, orderBy: string, filter?: object): Family => ({
  name: `${field} ${orderBy}${filter === undefined ? '' : ` ${Object.keys(filter).join(' ')}`}`,
  document: `query ($filter: ${type}Filter, $orderBy: ${type}Order!, $first: Int! = 10, $after: String) {
    ${field}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes { ${shown} } pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: { orderBy, ...(filter && { filter }) },
  paged: field,
});

const one = (name: string, body: string, id: string): Family => ({
  name,
  document: `query ($id: ID!) { ${body} }`,
  variables: { id },
});

/** Every family; those with `head` ask for the commonest of its kind, the costliest case, those with `tail` for a rare one. */
export function familiesOf(facts: Facts): Family[] {
  return [
    ...quoteFamilies(facts),
    ...listFamilies(facts),
    ...nodeFamilies(facts),
    ...pastFamilies(facts),
    ...overviewFamilies(facts),
  ];
}

function quoteFamilies({ head, tail, days, article, event, words }: Facts): Family[] {
  return [
    quotes('all'),
    ...['PUBLISHED_ASC', 'SAID_DESC', 'SAID_ASC', 'CONFIDENCE_DESC'].map((order) =>
      quotes(order, undefined, order),
    ),
    quotes('by speaker, head', { speaker: head.speaker.name }),
    quotes('by speaker, tail', { speaker: tail.speaker.name }),
    quotes('by surname', { speaker: head.speaker.name.split(' ').at(-1) }),
    quotes('by speaker id, head', { speakerId: head.speaker.id }),
    quotes('by speaker id, head, SAID_DESC', { speakerId: head.speaker.id }, 'SAID_DESC'),
    quotes('by speaker id, head, confidence', { speakerId: head.speaker.id, minConfidence: 0.9 }),
    quotes('by speaker id, head, CONFIDENCE_DESC', { speakerId: head.speaker.id }, 'CONFIDENCE_DESC'),
    quotes('by relay, head', { accordingTo: head.agency.name }),
    quotes('by relay, head, SAID_DESC', { accordingTo: head.agency.name }, 'SAID_DESC'),
    quotes('by outlet, head, SAID_DESC', { publishedBy: head.outlet.name }, 'SAID_DESC'),
    quotes('by relay, tail', { accordingTo: tail.agency.name }),
    quotes('by outlet, head', { publishedBy: head.outlet.name }),
    quotes('by outlet, tail', { publishedBy: tail.outlet.name }),
    quotes('by speaker and relay, head', { speaker: head.speaker.name, accordingTo: head.agency.name }),
    quotes('by speaker and outlet, head', { speaker: head.speaker.name, publishedBy: head.outlet.name }),
    quotes('by tail speaker and head outlet', { speaker: tail.speaker.name, publishedBy: head.outlet.name }),
    quotes('by type', { type: ['DIRECT'] }),
    quotes('by rare sourcing', { sourcing: ['ANONYMOUS'] }),
    quotes('by dates', days),
    quotes('by speaker and dates, head', { speaker: head.speaker.name, ...days }),
    quotes('by text, common word', { text: words.common }),
    quotes('by text, common, PUBLISHED_ASC', { text: words.common }, 'PUBLISHED_ASC'),
    quotes('by text, common, SAID_DESC', { text: words.common }, 'SAID_DESC'),
    quotes('by text, not a common word', { text: `-${words.common}` }),
    quotes('by text, two words', { text: `${words.common} ${words.middle}` }),
    quotes('by text, rare word', { text: words.rare }),
    quotes('by text and speaker, head', { text: words.common, speaker: head.speaker.name }),
    quotes('by text and outlet, head', { text: words.common, publishedBy: head.outlet.name }),
    quotes('by text and relay, head', { text: words.common, accordingTo: head.agency.name }),
    quotes('by text and dates', { text: words.common, ...days }),
    quotes('by event', { eventId: event }),
    quotes('by article', { articleId: article.id }),
    { name: 'quotes total', document: '{ quotes(first: 1) { totalCount } }' },
    {
      name: 'quotes total by speaker, head',
      document: 'query ($speaker: ID!) { quotes(filter: { speakerId: $speaker }) { totalCount } }',
      variables: { speaker: head.speaker.id },
    },
    {
      name: 'quotes total by outlet, head',
      document: 'query ($outlet: String!) { quotes(filter: { publishedBy: $outlet }) { totalCount } }',
      variables: { outlet: head.outlet.name },
    },
    {
      name: 'quotes total by type',
      document: '{ quotes(filter: { type: DIRECT }) { totalCount } }',
    },
    {
      name: 'quotes whole',
      document: `{ quotes(first: 10) { nodes { ${CHAIN} cue mention role resolution speakerConfidence sourcing
        sourcingReason confidence permalink recordedAt statement { id independentCarriers } event { name }
        nestedIn { id } nested { id } mentions { __typename ... on Node { id } } content { start end }
        cueSpans { start end } selector { exact prefix suffix start end } judgements { verdict } } } }`,
    },
    {
      name: 'quotes nested lists',
      document: `{ quotes(first: 10) { nodes { text speaker { name quotes(first: 3) { nodes { text
        article { title } } } } statement { carriers { name } quotes(first: 3) { nodes { id } } } } } }`,
    },
  ];
}

function listFamilies({ head, tail, days, words }: Facts): Family[] {
  return [
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC'),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_ASC'),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { speaker: head.speaker.name }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { speakerId: tail.speaker.id }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { text: words.common }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_ASC', { text: words.common }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { publishedBy: head.outlet.name }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { accordingTo: head.agency.name }),
    list('Speaker', 'speakers', 'id name kind aliases', 'NAME_ASC'),
    list('Speaker', 'speakers', 'id name kind', 'QUOTES_DESC'),
    list('Speaker', 'speakers', 'id name kind', 'NAME_ASC', { name: tail.speaker.name }),
    list('Speaker', 'speakers', 'id name kind', 'NAME_ASC', { unresolved: true }),
    list('Source', 'sources', 'id name kind aliases', 'NAME_ASC'),
    list('Source', 'sources', 'id name kind', 'RELAYED_DESC'),
    list('Source', 'sources', 'id name kind', 'ARTICLES_DESC'),
    list('Article', 'articles', 'id title publishedAt publisher { name }', 'PUBLISHED_DESC'),
    list('Article', 'articles', 'id title publishedAt publisher { name }', 'PUBLISHED_ASC'),
    list('Article', 'articles', 'id title', 'PUBLISHED_DESC', { publishedBy: head.outlet.name }),
    list('Article', 'articles', 'id title', 'PUBLISHED_DESC', days),
    list('Event', 'events', 'id name date place { name } participants { name }', 'DATE_DESC'),
    list('Event', 'events', 'id name date place { name } participants { name }', 'DATE_ASC'),
    list('Event', 'events', 'id name date', 'DATE_DESC', { kind: ['VOTE'] }),
    list('Event', 'events', 'id name date', 'DATE_DESC', { participant: head.speaker.name }),
    list('Event', 'events', 'id name date', 'DATE_DESC', { place: head.place.name }),
  ];
}

/** Lists as the graph was known at a moment: after everything, and before. */
function pastFamilies({ head, words }: Facts): Family[] {
  const asOf = '2099-01-01T00:00:00Z';
  return [
    quotes('as of', { asOf }),
    quotes('as of, SAID_ASC', { asOf }, 'SAID_ASC'),
    quotes('as of, by speaker, head', { asOf, speaker: head.speaker.name }),
    quotes('as of, by relay, head', { asOf, accordingTo: head.agency.name }),
    quotes('as of, by text, common word', { asOf, text: words.common }),
    quotes('as of, before everything', { asOf: '1959-01-01T00:00:00Z' }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { asOf }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { asOf, speaker: head.speaker.name }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { asOf, publishedBy: head.outlet.name }),
    list('Statement', 'statements', STATEMENT, 'LAST_SEEN_DESC', { asOf, accordingTo: head.agency.name }),
    list('Speaker', 'speakers', 'id name kind', 'NAME_ASC', { asOf }),
    list('Speaker', 'speakers', 'id name kind', 'QUOTES_DESC', { asOf }),
    list('Source', 'sources', 'id name kind', 'NAME_ASC', { asOf }),
    list('Article', 'articles', 'id title', 'PUBLISHED_DESC', { asOf }),
    list('Event', 'events', 'id name date', 'DATE_DESC', { asOf }),
    list('Place', 'places', 'id name', 'NAME_ASC', { asOf }),
    {
      name: 'quotes total as of',
      document: `{ quotes(first: 1, filter: { asOf: "${asOf}" }) { totalCount } }`,
    },
  ];
}

function nodeFamilies({ head, article, event, quote }: Facts): Family[] {
  return [
    one('one quote', `node(id: $id) { ... on Quote { ${CHAIN} } }`, quote),
    one(
      'one speaker, head',
      'speaker(id: $id) { name roles aliases quotes(first: 10) { nodes { text } } statements(first: 5) { nodes { text } } }',
      head.speaker.id,
    ),
    {
      name: 'one speaker by surname',
      document: 'query ($name: String!) { speaker(name: $name) { id name } }',
      variables: { name: head.speaker.name.split(' ').at(-1) },
    },
    one(
      'one source, head',
      'source(id: $id) { name articles(first: 5) { nodes { title } } published(first: 10) { nodes { text } } }',
      head.outlet.id,
    ),
    one(
      'one relay, head',
      'source(id: $id) { name relayed(first: 10) { nodes { text speaker { name } } } }',
      head.agency.id,
    ),
    one('one event, head', `event(id: $id) { name quotes(first: 10) { nodes { ${CHAIN} } } }`, event),
    {
      name: 'one article by url',
      document:
        'query ($url: String!) { article(url: $url) { title quotes(first: 100) { nodes { text } } } }',
      variables: { url: article.url },
    },
  ];
}
