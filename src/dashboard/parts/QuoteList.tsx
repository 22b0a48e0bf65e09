import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { PrintedPageFragment } from '../generated';
import { Failure } from './Failure';
import { Loading } from './Loading';
import { Pages } from './Pages';
import { QuoteCard } from './QuoteCard';

interface QuoteListProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<PrintedPageFragment | null>>;
  /** What is said where there is none. */
  readonly empty: string;
}

/** Quotes one beneath the other, a page at a time. */
export function QuoteList({ query, empty }: QuoteListProps): React.JSX.Element {
  if (query.data === undefined) {
    return query.isError ? (
      <Failure error={query.error} retry={() => void query.refetch()} />
    ) : (
      <Loading what="quotes" lines={6} />
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
        {rows.map((quote) => (
          <li key={quote.id}>
            <QuoteCard quote={quote} />
          </li>
        ))}
      </ol>
      <Pages shown={rows.length} total={pages[0]?.totalCount ?? 0} query={query} />
    </div>
  );
}
