import { into, out, type Step } from './model-shape';

/** What a filter's value is, and so how it is checked and what the statement is given. */
export type ValueKind =
  | 'name'
  | 'place'
  | 'id'
  | 'string'
  | 'words'
  | 'day'
  | 'endOfDay'
  | 'moment'
  | 'choices'
  | 'share'
  | 'boolean';

/**
 * The rows that belong to one node, as an index holds them in the order of the list: a page is read off it at the cost of
 * the page, however many rows there are.
 */
export interface SliceModel {
  /** Binds the rows of the node `owner`; ends in a condition. */
  readonly file: string;
  /** The variable of the file whose properties are indexed. */
  readonly holder: string;
  /** Its property that holds the owner's id; `orderKey` is the other. */
  readonly of: string;
  /** The relationship from the owner that counts the rows, where there is one to each. */
  readonly degree?: Step;
}

/** One field of a filter. Its files take the value as a parameter of the field's own name. */
export interface FilterModel {
  readonly field: string;
  readonly value: ValueKind;
  /** A file that starts from what this field names; without it the field can only narrow. */
  readonly entry?: string;
  /** A file that binds the nodes, `owner`, that this field names, and which rows are theirs. */
  readonly owners?: { readonly file: string; readonly parameter: string; readonly slice: SliceModel };
  /** A file with the condition that narrows. */
  readonly where?: string;
  /** The condition is one on `orderKey`. */
  readonly onKey?: true;
  /** What the condition finds in its variable `given`: the nodes that a file returns, and the file's parameter. */
  readonly given?: { readonly file: string; readonly parameter: string };
}

/** What a list is ordered by: the expression of a file, and what its values are. */
export interface OrderTerm {
  readonly file: string;
  readonly type: 'string' | 'number';
  readonly descending: boolean;
  /** It is a property, so that an index can hold the list in its order. */
  readonly stored: boolean;
}

/** How the lists of one type are started, narrowed, ordered and paged. */
export interface ListModel {
  /** What the entries call a row. */
  readonly variable: string;
  /** The entry when no filter names another start. */
  readonly all: string;
  /** Filters in the order in which they are tried as the entry: what finds the fewest rows comes first. */
  readonly filters: readonly FilterModel[];
  readonly orders: Readonly<Record<string, readonly OrderTerm[]>>;
}

const key = (file: string, descending: boolean): OrderTerm => ({
  file,
  type: 'string',
  descending,
  stored: true,
});
const amount = (file: string, stored = false): OrderTerm => ({
  file,
  type: 'number',
  descending: true,
  stored,
});

const narrow = (folder: string, field: string, value: ValueKind): FilterModel => ({
  field,
  value,
  where: `${folder}/where/${kebab(field)}`,
});

const start = (folder: string, field: string, value: ValueKind): FilterModel => ({
  ...narrow(folder, field, value),
  entry: `${folder}/by-${kebab(field)}`,
});

/** A bound of the order key. */
const bound = (folder: string, field: string, value: ValueKind): FilterModel => ({
  ...narrow(folder, field, value),
  onKey: true,
});

/** What is named is looked up once; each row is then compared with what was found. */
const compared = (folder: string, field: string, given: 'speakers' | 'sources'): FilterModel => ({
  ...narrow(folder, field, 'name'),
  given: { file: `given/${given}`, parameter: 'name' },
});

const named = (
  folder: string,
  field: string,
  given: 'speakers' | 'sources',
  slice: SliceModel,
): FilterModel => ({
  ...compared(folder, field, given),
  owners: { file: `owners/${given}-by-name`, parameter: 'name', slice },
});

const ofSpeakerId = (folder: string, slice: SliceModel): FilterModel => ({
  ...narrow(folder, 'speakerId', 'id'),
  owners: { file: 'owners/speaker-by-id', parameter: 'id', slice },
});

const worded = (folder: string): FilterModel => ({
  ...start(folder, 'text', 'words'),
  given: { file: 'given/quotes', parameter: 'text' },
});

function kebab(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** Which rows belong to which node, and in which index. */
export const SLICES = {
  quotesOfSpeaker: {
    file: 'quotes/of-speaker',
    holder: 'quote',
    of: 'speakerId',
    degree: out('SAID', 'Quote'),
  },
  quotesOfPublisher: { file: 'quotes/of-publisher', holder: 'quote', of: 'publisherId' },
  quotesOfRelay: { file: 'quotes/of-relay', holder: 'relay', of: 'sourceId' },
  statementsOfSpeaker: {
    file: 'statements/of-speaker',
    holder: 'statement',
    of: 'speakerId',
    degree: into('BY', 'Statement'),
  },
  articlesOfPublisher: {
    file: 'articles/of-publisher',
    holder: 'article',
    of: 'publisherId',
    degree: into('PUBLISHED_BY', 'Article'),
  },
} as const satisfies Readonly<Record<string, SliceModel>>;

/** One entry for each type that is listed; the last term of every order is unique. */
export const LISTS: Readonly<Record<string, ListModel>> = {
  Quote: {
    variable: 'quote',
    all: 'quotes/all',
    filters: [
      start('quotes', 'articleId', 'id'),
      start('quotes', 'eventId', 'id'),
      worded('quotes'),
      ofSpeakerId('quotes', SLICES.quotesOfSpeaker),
      named('quotes', 'speaker', 'speakers', SLICES.quotesOfSpeaker),
      named('quotes', 'accordingTo', 'sources', SLICES.quotesOfRelay),
      named('quotes', 'publishedBy', 'sources', SLICES.quotesOfPublisher),
      narrow('quotes', 'type', 'choices'),
      narrow('quotes', 'sourcing', 'choices'),
      bound('quotes', 'from', 'day'),
      bound('quotes', 'to', 'endOfDay'),
      narrow('quotes', 'minConfidence', 'share'),
      narrow('quotes', 'asOf', 'moment'),
    ],
    orders: {
      PUBLISHED_DESC: [key('quotes/order/key', true)],
      PUBLISHED_ASC: [key('quotes/order/key', false)],
      SAID_DESC: [key('quotes/order/said', true)],
      SAID_ASC: [key('quotes/order/said', false)],
      CONFIDENCE_DESC: [key('quotes/order/confidence', true)],
    },
  },
  Statement: {
    variable: 'statement',
    all: 'statements/all',
    filters: [
      start('statements', 'eventId', 'id'),
      worded('statements'),
      ofSpeakerId('statements', SLICES.statementsOfSpeaker),
      named('statements', 'speaker', 'speakers', SLICES.statementsOfSpeaker),
      { ...compared('statements', 'accordingTo', 'sources'), entry: 'statements/by-according-to' },
      { ...compared('statements', 'publishedBy', 'sources'), entry: 'statements/by-published-by' },
      narrow('statements', 'type', 'choices'),
      bound('statements', 'from', 'day'),
      bound('statements', 'to', 'endOfDay'),
    ],
    orders: {
      LAST_SEEN_DESC: [key('statements/order/key', true)],
      LAST_SEEN_ASC: [key('statements/order/key', false)],
    },
  },
  Speaker: {
    variable: 'speaker',
    all: 'speakers/all',
    filters: [
      { field: 'name', value: 'name', entry: 'speakers/by-name' },
      narrow('speakers', 'kind', 'choices'),
      narrow('speakers', 'unresolved', 'boolean'),
    ],
    orders: {
      NAME_ASC: [key('speakers/order/key', false)],
      // An index is read in one direction.
      QUOTES_DESC: [amount('speakers/order/quotes', true), key('speakers/order/key', true)],
    },
  },
  Source: {
    variable: 'source',
    all: 'sources/all',
    filters: [
      { field: 'name', value: 'name', entry: 'sources/by-name' },
      narrow('sources', 'kind', 'choices'),
    ],
    orders: {
      NAME_ASC: [key('sources/order/key', false)],
      RELAYED_DESC: [amount('sources/order/relayed'), key('sources/order/key', false)],
      ARTICLES_DESC: [amount('sources/order/articles'), key('sources/order/key', false)],
    },
  },
  Article: {
    variable: 'article',
    all: 'articles/all',
    filters: [
      start('articles', 'url', 'string'),
      start('articles', 'externalId', 'string'),
      named('articles', 'publishedBy', 'sources', SLICES.articlesOfPublisher),
      bound('articles', 'from', 'day'),
      bound('articles', 'to', 'endOfDay'),
      narrow('articles', 'asOf', 'moment'),
    ],
    orders: {
      PUBLISHED_DESC: [key('articles/order/key', true)],
      PUBLISHED_ASC: [key('articles/order/key', false)],
    },
  },
  Place: {
    variable: 'place',
    all: 'places/all',
    filters: [{ field: 'name', value: 'place', entry: 'places/by-name' }],
    orders: { NAME_ASC: [key('places/order/key', false)] },
  },
  Event: {
    variable: 'event',
    all: 'events/all',
    filters: [
      { ...compared('events', 'participant', 'speakers'), entry: 'events/by-participant' },
      start('events', 'place', 'place'),
      narrow('events', 'kind', 'choices'),
      narrow('events', 'from', 'day'),
      narrow('events', 'to', 'day'),
    ],
    orders: {
      DATE_DESC: [key('events/order/key', true)],
      DATE_ASC: [key('events/order/key', false)],
    },
  },
};
