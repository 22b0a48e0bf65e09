import { keyForm } from './key-forms';
import type { Step } from './model-shape';
import { SLICES } from './slices';

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
  /** Its property that holds the owner's id. */
  readonly of: string;
  /** The properties that an index holds behind that one, each an order of the rows. */
  readonly keys: readonly string[];
  /** What the holder calls `orderKey`, where it has another of its own. */
  readonly calls?: string;
  /** The index holds what stands today alone. */
  readonly ofToday?: true;
  /** What the full-text index of the rows knows the owner's id by. */
  readonly term?: string;
  /** Its rows may be most of all there are: worth starting from only where an index has them in the order asked for. */
  readonly broad?: true;
  /** What the counts that the graph keeps of the owner's rows are kept by: see “Tallies” in `docs/model.md`. */
  readonly talliedBy?: 'SPEAKER' | 'PUBLISHER';
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
  /** The full-text index in which the words that this field gives are looked for. */
  readonly words?: WordsModel;
  /** What a full-text index knows the value by: an id, or the ids of what is `given`. */
  readonly term?: string;
  /** Everything that the list reads is read as the graph knew it at this moment. */
  readonly moment?: true;
  /** The condition is one on `orderKey`. */
  readonly onKey?: true;
  /** What the condition finds in its variable `given`: the nodes that a file returns, and the file's parameter. */
  readonly given?: { readonly file: string; readonly parameter: string };
}

/** A full-text index whose rows are those of a list. */
export interface WordsModel {
  readonly index: string;
  /** Binds the rows that the index has for a `query`. */
  readonly file: string;
}

/** How the days of an order are gone through one stretch after the other. */
export interface DaysModel {
  /** What full-text indexes know the day by. */
  readonly term: string;
  /** They are the days that `from` and `to` of a filter speak of. */
  readonly bounded: boolean;
  /** Finds the day that a descending order begins with, and an ascending one. */
  readonly last: string;
  readonly first: string;
}

/** What a list is ordered by: the expression of a file, and what its values are. */
export interface OrderTerm {
  readonly file: string;
  readonly type: 'string' | 'number';
  readonly descending: boolean;
  /** What every value of it looks like: a cursor that holds anything else was not made here. */
  readonly form?: RegExp;
  /** The property that it is, so that an index can hold the list in its order. */
  readonly property?: string;
  /** It begins with a day. */
  readonly days?: DaysModel;
}

/** How the lists of one type are started, narrowed, ordered and paged. */
export interface ListModel {
  /** The label of a row. */
  readonly label: string;
  /** What the entries call a row. */
  readonly variable: string;
  /** The entry when no filter names another start. */
  readonly all: string;
  /**
   * The property that repeats `orderKey` of rows that were known before the day with which it begins: as of a moment, no
   * others are dated later.
   */
  readonly early?: string;
  /** A file with every change of how many rows stood, up to a moment: see “Changes” in `docs/model.md`. */
  readonly changes?: string;
  /** Filters in the order in which they are tried as the entry: what finds the fewest rows comes first. */
  readonly filters: readonly FilterModel[];
  readonly orders: Readonly<Record<string, readonly OrderTerm[]>>;
}

const key = (file: string, descending: boolean, property = 'orderKey', days?: DaysModel): OrderTerm => ({
  file,
  type: 'string',
  form: keyForm(property, days !== undefined),
  descending,
  property,
  ...(days && { days }),
});
const amount = (file: string, property: string): OrderTerm => ({
  file,
  type: 'number',
  descending: true,
  property,
});

const PRINTED: DaysModel = {
  term: 'dayTerm',
  bounded: true,
  last: 'words/last-printed',
  first: 'words/first-printed',
};
const SAID: DaysModel = {
  term: 'saidTerm',
  bounded: false,
  last: 'words/last-said',
  first: 'words/first-said',
};

const narrow = (folder: string, field: string, value: ValueKind): FilterModel => ({
  field,
  value,
  where: `${folder}/where/${kebab(field)}`,
});

const start = (folder: string, field: string, value: ValueKind): FilterModel => ({
  ...narrow(folder, field, value),
  entry: `${folder}/by-${kebab(field)}`,
});

/** The moment as of which a list is read. */
const AS_OF: FilterModel = { field: 'asOf', value: 'moment', moment: true };

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

const termOf = ({ term }: SliceModel): Pick<FilterModel, 'term'> => (term === undefined ? {} : { term });

const named = (
  folder: string,
  field: string,
  given: 'speakers' | 'sources',
  slice: SliceModel,
): FilterModel => ({
  ...compared(folder, field, given),
  ...termOf(slice),
  owners: { file: `owners/${given}-by-name`, parameter: 'name', slice },
});

const ofSpeakerId = (folder: string, slice: SliceModel): FilterModel => ({
  ...narrow(folder, 'speakerId', 'id'),
  given: { file: 'given/speaker-by-id', parameter: 'id' },
  ...termOf(slice),
  owners: { file: 'owners/speaker-by-id', parameter: 'id', slice },
});

const ofSourceId = (folder: string, field: string, slice: SliceModel): FilterModel => ({
  ...narrow(folder, field, 'id'),
  ...termOf(slice),
  owners: { file: 'owners/source-by-id', parameter: 'id', slice },
});

/** Rows of one of a few kinds, each of which an index holds in order. */
const ofKind = (folder: string, field: string, slice: SliceModel): FilterModel => ({
  ...narrow(folder, field, 'choices'),
  owners: { file: 'owners/values', parameter: 'values', slice },
});

const worded = (folder: string, index: string): FilterModel => ({
  field: 'text',
  value: 'words',
  words: { index, file: `${folder}/by-text` },
});

function kebab(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
}

/** One entry for each type that is listed; the last term of every order is unique. */
export const LISTS: Readonly<Record<string, ListModel>> = {
  Quote: {
    label: 'Quote',
    variable: 'quote',
    all: 'quotes/all',
    early: 'earlyKey',
    changes: 'changes/until',
    filters: [
      {
        ...start('quotes', 'statementId', 'id'),
        given: { file: 'given/statement-by-id', parameter: 'id' },
      },
      {
        ...worded('quotes', 'quote_words'),
        // For lists of nodes that the index does not know.
        where: 'quotes/where/text',
        given: { file: 'given/quotes', parameter: 'text' },
      },
      { ...start('quotes', 'articleId', 'id'), term: 'articleId' },
      { ...start('quotes', 'eventId', 'id'), term: 'eventId' },
      ofSpeakerId('quotes', SLICES.quotesOfSpeaker),
      named('quotes', 'speaker', 'speakers', SLICES.quotesOfSpeaker),
      ofSourceId('quotes', 'accordingToId', SLICES.quotesOfRelay),
      named('quotes', 'accordingTo', 'sources', SLICES.quotesOfRelay),
      ofSourceId('quotes', 'publishedById', SLICES.quotesOfPublisher),
      named('quotes', 'publishedBy', 'sources', SLICES.quotesOfPublisher),
      ofKind('quotes', 'verdict', SLICES.quotesOfVerdict),
      ofKind('quotes', 'sourcing', SLICES.quotesOfSourcing),
      ofKind('quotes', 'type', SLICES.quotesOfType),
      bound('quotes', 'from', 'day'),
      bound('quotes', 'to', 'endOfDay'),
      narrow('quotes', 'minConfidence', 'share'),
      AS_OF,
    ],
    orders: {
      PUBLISHED_DESC: [key('quotes/order/key', true, 'orderKey', PRINTED)],
      PUBLISHED_ASC: [key('quotes/order/key', false, 'orderKey', PRINTED)],
      SAID_DESC: [key('quotes/order/said', true, 'saidKey', SAID)],
      SAID_ASC: [key('quotes/order/said', false, 'saidKey', SAID)],
      CONFIDENCE_DESC: [key('quotes/order/confidence', true, 'confidenceKey')],
    },
  },
  Statement: {
    label: 'Statement',
    variable: 'statement',
    all: 'statements/all',
    filters: [
      worded('statements', 'statement_words'),
      start('statements', 'eventId', 'id'),
      ofSpeakerId('statements', SLICES.statementsOfSpeaker),
      named('statements', 'speaker', 'speakers', SLICES.statementsOfSpeaker),
      named('statements', 'accordingTo', 'sources', SLICES.statementsOfRelay),
      named('statements', 'publishedBy', 'sources', SLICES.statementsOfCarrier),
      narrow('statements', 'type', 'choices'),
      bound('statements', 'from', 'day'),
      bound('statements', 'to', 'endOfDay'),
      AS_OF,
    ],
    orders: {
      LAST_SEEN_DESC: [key('statements/order/key', true, 'orderKey', PRINTED)],
      LAST_SEEN_ASC: [key('statements/order/key', false, 'orderKey', PRINTED)],
    },
  },
  Speaker: {
    label: 'Speaker',
    variable: 'speaker',
    all: 'speakers/all',
    filters: [
      { field: 'name', value: 'name', entry: 'speakers/by-name' },
      narrow('speakers', 'kind', 'choices'),
      narrow('speakers', 'unresolved', 'boolean'),
      AS_OF,
    ],
    orders: {
      NAME_ASC: [key('speakers/order/key', false)],
      // An index is read in one direction.
      QUOTES_DESC: [amount('speakers/order/quotes', 'quoteCount'), key('speakers/order/key', true)],
    },
  },
  Source: {
    label: 'Source',
    variable: 'source',
    all: 'sources/all',
    filters: [
      { field: 'name', value: 'name', entry: 'sources/by-name' },
      narrow('sources', 'kind', 'choices'),
      AS_OF,
    ],
    orders: {
      NAME_ASC: [key('sources/order/key', false)],
      RELAYED_DESC: [amount('sources/order/relayed', 'relayedCount'), key('sources/order/key', true)],
      ARTICLES_DESC: [amount('sources/order/articles', 'articleCount'), key('sources/order/key', true)],
    },
  },
  Article: {
    label: 'Article',
    variable: 'article',
    all: 'articles/all',
    filters: [
      start('articles', 'url', 'string'),
      start('articles', 'externalId', 'string'),
      named('articles', 'publishedBy', 'sources', SLICES.articlesOfPublisher),
      bound('articles', 'from', 'day'),
      bound('articles', 'to', 'endOfDay'),
      AS_OF,
    ],
    orders: {
      PUBLISHED_DESC: [key('articles/order/key', true)],
      PUBLISHED_ASC: [key('articles/order/key', false)],
    },
  },
  Judgement: {
    label: 'Judgement',
    variable: 'judgement',
    all: 'judgements/all',
    filters: [
      start('judgements', 'quoteId', 'id'),
      start('judgements', 'subjectId', 'id'),
      start('judgements', 'statementId', 'id'),
      narrow('judgements', 'user', 'string'),
      narrow('judgements', 'kind', 'choices'),
      narrow('judgements', 'stands', 'boolean'),
    ],
    orders: {
      AT_DESC: [key('judgements/order/key', true)],
      AT_ASC: [key('judgements/order/key', false)],
    },
  },
  Place: {
    label: 'Place',
    variable: 'place',
    all: 'places/all',
    filters: [{ field: 'name', value: 'place', entry: 'places/by-name' }, AS_OF],
    orders: { NAME_ASC: [key('places/order/key', false)] },
  },
  Event: {
    label: 'Event',
    variable: 'event',
    all: 'events/all',
    filters: [
      { ...compared('events', 'participant', 'speakers'), entry: 'events/by-participant' },
      start('events', 'place', 'place'),
      narrow('events', 'kind', 'choices'),
      narrow('events', 'from', 'day'),
      narrow('events', 'to', 'day'),
      AS_OF,
    ],
    orders: {
      DATE_DESC: [key('events/order/key', true)],
      DATE_ASC: [key('events/order/key', false)],
    },
  },
};
