import type { QuoteFilter, QuoteOrder, QuoteType, SourcingGrade } from '../generated';

/** Everything the search page shows, as its address holds it. Names are short: people read and type them. */
export interface SearchState {
  /** The search box, in the API's small grammar. */
  readonly q?: string;
  readonly speaker?: string;
  /** According to whom. */
  readonly relay?: string;
  readonly outlet?: string;
  readonly type?: readonly QuoteType[];
  readonly sourcing?: readonly SourcingGrade[];
  /** `YYYY-MM-DD`. */
  readonly from?: string;
  /** `YYYY-MM-DD`. */
  readonly to?: string;
  /** The day, `YYYY-MM-DD`, at whose end the graph is looked at: what it knew then. */
  readonly asof?: string;
  /** The id of an event. */
  readonly event?: string;
  /** The least confidence, in hundredths. */
  readonly sure?: number;
  readonly order?: QuoteOrder;
  /** The cursor of the page before. */
  readonly after?: string;
}

export const TYPES: readonly QuoteType[] = ['DIRECT', 'MIXED', 'INDIRECT'];
export const GRADES: readonly SourcingGrade[] = [
  'NAMED',
  'ROLE_ONLY',
  'COLLECTIVE',
  'ANONYMOUS',
  'DOCUMENT',
  'UNKNOWN',
];
export const ORDERS: readonly QuoteOrder[] = [
  'PUBLISHED_DESC',
  'PUBLISHED_ASC',
  'SAID_DESC',
  'SAID_ASC',
  'CONFIDENCE_DESC',
];
export const FIRST_ORDER: QuoteOrder = 'PUBLISHED_DESC';

type Given = Readonly<Record<string, string | readonly string[] | number>>;

const list = (value: Given[string] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'object' ? value : [String(value)];

/** Those of the words that the list knows, in the list's order; written in either case. */
function known<Word extends string>(
  words: readonly Word[],
  value: Given[string] | undefined,
): readonly Word[] {
  const given = new Set(list(value).map((word) => word.toUpperCase()));
  return words.filter((word) => given.has(word));
}

/** What an address says, as far as it makes sense: a date that is none, or a word that nothing knows, is left out. */
export function readSearchState(address: Given): SearchState {
  const text = (name: string): string | undefined => {
    const [first] = list(address[name]);
    return first === undefined || first.trim() === '' ? undefined : first.trim();
  };
  const day = (name: string): string | undefined => {
    const given = text(name);
    return given !== undefined && isDay(given) ? given : undefined;
  };
  const sure = Number(text('sure'));
  const type = known(TYPES, address['type']);
  const sourcing = known(GRADES, address['sourcing']);
  const [order] = known(ORDERS, address['order']);
  return withoutGaps({
    q: text('q'),
    speaker: text('speaker'),
    relay: text('relay'),
    outlet: text('outlet'),
    type: type.length === 0 ? undefined : type,
    sourcing: sourcing.length === 0 ? undefined : sourcing,
    from: day('from'),
    to: day('to'),
    asof: day('asof'),
    event: text('event'),
    sure: Number.isInteger(sure) && sure > 0 && sure <= 100 ? sure : undefined,
    order: order === FIRST_ORDER ? undefined : order,
    after: text('after'),
  });
}

/** The API's filter for a state; undefined where it asks for everything. */
export function toFilter(state: SearchState): QuoteFilter | undefined {
  const filter = withoutGaps({
    text: state.q,
    speaker: state.speaker,
    accordingTo: state.relay,
    publishedBy: state.outlet,
    type: state.type,
    sourcing: state.sourcing,
    from: state.from,
    to: state.to,
    asOf: state.asof === undefined ? undefined : `${state.asof}T23:59:59.999Z`,
    eventId: state.event,
    minConfidence: state.sure === undefined ? undefined : state.sure / 100,
  });
  return Object.keys(filter).length === 0 ? undefined : filter;
}

/** A state with some of it changed; what is empty is dropped, and the pages begin anew. */
export function changed(
  state: SearchState,
  change: { readonly [Name in keyof SearchState]: SearchState[Name] | undefined },
): SearchState {
  return withoutGaps({ ...state, after: undefined, ...change });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The same without what is undefined. */
function withoutGaps<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
