/** What was read of one node, keyed by the response aliases of the request. */
export type Row = Readonly<Record<string, unknown>>;

/** One page as it comes from the graph; each part is there where the request selects it. */
export interface RawList {
  /** One more than asked for where more rows follow; each `row` is keyed by the aliases of `nodes` and `edges`. */
  readonly rows?: readonly { readonly sort?: readonly (string | number)[]; readonly row: Row }[];
  readonly total?: number;
}

/** A row of one of several types, with the name of its own. */
export interface TypedRow {
  readonly __typename: string;
  readonly row: Row;
}
