import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Failure } from './Failure';
import { Loading } from './Loading';
import { Pages } from './Pages';

/** A page of rows as the API gives it; null where what it belongs to is not there. */
interface PageOf<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
}

interface PagedListProps<Row extends { readonly id: string }> {
  readonly query: UseInfiniteQueryResult<InfiniteData<PageOf<Row> | null>>;
  /** What the rows are, while they are on their way. */
  readonly what: string;
  /** What is said where there is none. */
  readonly empty: string;
  readonly children: (row: Row) => React.JSX.Element;
}

/** Rows one beneath the other, a page at a time: on their way, failed, none, or there with the way to more. */
export function PagedList<Row extends { readonly id: string }>({
  query,
  what,
  empty,
  children,
}: PagedListProps<Row>): React.JSX.Element {
  if (query.data === undefined) {
    return query.isError ? (
      <Failure error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Loading what={what} lines={6} />
    );
  }
  const pages = query.data.pages.filter((page) => page !== null);
  const rows = pages.flatMap(({ nodes }) => nodes);
  if (rows.length === 0) {
    return (
      <p className="hint" role="status">
        {empty}
      </p>
    );
  }
  return (
    <div>
      <ol className="quotes">
        {rows.map((row) => (
          <li key={row.id}>{children(row)}</li>
        ))}
      </ol>
      <Pages shown={rows.length} total={pages[0]?.totalCount ?? 0} query={query} />
    </div>
  );
}
