import { Failure } from './Failure';

interface PagesProps {
  readonly shown: number;
  readonly total: number;
  /** How `useInfiniteQuery` stands. */
  readonly query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: Error | null;
    fetchNextPage(): Promise<unknown>;
  };
}

/** The way to more rows of a list, beneath it. */
export function Pages({ shown, total, query }: PagesProps): React.JSX.Element | null {
  return (
    <>
      {query.hasNextPage && (
        <p className="more">
          <button
            type="button"
            disabled={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            {query.isFetchingNextPage
              ? 'Loading …'
              : `Show more (${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} shown)`}
          </button>
        </p>
      )}
      {query.isFetchNextPageError && query.error !== null && <Failure error={query.error} />}
    </>
  );
}
