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

/** One field of a filter. Its files take the value as a parameter of the field's own name. */
export interface FilterModel {
  readonly field: string;
  readonly value: ValueKind;
  /** A file that starts from what this field names; without it the field can only narrow. */
  readonly entry?: string;
  /** A file with the condition that narrows. */
  readonly where?: string;
  /** What the condition finds in its variable `given`: the nodes that a file returns, and the file's parameter. */
  readonly given?: { readonly file: string; readonly parameter: string };
}

/** What a list is ordered by: the expression of a file, and what its values are. */
export interface OrderTerm {
  readonly file: string;
  readonly type: 'string' | 'number';
  readonly descending: boolean;
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

const key = (file: string, descending: boolean): OrderTerm => ({ file, type: 'string', descending });
const amount = (file: string): OrderTerm => ({ file, type: 'number', descending: true });

const narrow = (folder: string, field: string, value: ValueKind): FilterModel => ({
  field,
  value,
  where: `${folder}/where/${kebab(field)}`,
});

const start = (folder: string, field: string, value: ValueKind): FilterModel => ({
  ...narrow(folder, field, value),
  entry: `${folder}/by-${kebab(field)}`,
});

/** What is named is looked up once; each row is then compared with what was found. */
const named = (folder: string, field: string, given: 'speakers' | 'sources'): FilterModel => ({
  ...start(folder, field, 'name'),
  given: { file: `given/${given}`, parameter: 'name' },
});

const worded = (folder: string): FilterModel => ({
  ...start(folder, 'text', 'words'),
  given: { file: 'given/quotes', parameter: 'text' },
});

function kebab(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** One entry for each type that is listed; the last term of every order is unique. */
export const LISTS: Readonly<Record<string, ListModel>> = {
  Quote: {
    variable: 'quote',
    all: 'quotes/all',
    filters: [
      start('quotes', 'articleId', 'id'),
      start('quotes', 'eventId', 'id'),
      start('quotes', 'speakerId', 'id'),
      named('quotes', 'speaker', 'speakers'),
      named('quotes', 'accordingTo', 'sources'),
      worded('quotes'),
      named('quotes', 'publishedBy', 'sources'),
      narrow('quotes', 'type', 'choices'),
      narrow('quotes', 'sourcing', 'choices'),
      narrow('quotes', 'from', 'day'),
      narrow('quotes', 'to', 'endOfDay'),
      narrow('quotes', 'minConfidence', 'share'),
      narrow('quotes', 'asOf', 'moment'),
    ],
    orders: {
      PUBLISHED_DESC: [key('quotes/order/key', true)],
      PUBLISHED_ASC: [key('quotes/order/key', false)],
      SAID_DESC: [key('quotes/order/said', true), key('quotes/order/key', true)],
      SAID_ASC: [key('quotes/order/said', false), key('quotes/order/key', false)],
      CONFIDENCE_DESC: [amount('quotes/order/confidence'), key('quotes/order/key', true)],
    },
  },
  Statement: {
    variable: 'statement',
    all: 'statements/all',
    filters: [
      start('statements', 'eventId', 'id'),
      start('statements', 'speakerId', 'id'),
      named('statements', 'speaker', 'speakers'),
      worded('statements'),
      narrow('statements', 'from', 'day'),
      narrow('statements', 'to', 'endOfDay'),
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
      QUOTES_DESC: [amount('speakers/order/quotes'), key('speakers/order/key', false)],
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
      named('articles', 'publishedBy', 'sources'),
      narrow('articles', 'from', 'day'),
      narrow('articles', 'to', 'endOfDay'),
      narrow('articles', 'asOf', 'moment'),
    ],
    orders: {
      PUBLISHED_DESC: [key('articles/order/key', true)],
      PUBLISHED_ASC: [key('articles/order/key', false)],
    },
  },
  Event: {
    variable: 'event',
    all: 'events/all',
    filters: [
      named('events', 'participant', 'speakers'),
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
