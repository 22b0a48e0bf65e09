import { useEffect, useRef } from 'react';
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

/** The way to more rows of a list, right beneath it. Who pressed it goes on at the first of the new rows. */
export function Pages({ shown, total, query }: PagesProps): React.JSX.Element | null {
  const place = useRef<HTMLParagraphElement>(null);
  const known = useRef<{ readonly list: Element; readonly rows: ReadonlySet<Element> }>(undefined);
  useEffect(() => {
    if (known.current === undefined) return;
    const { list, rows } = known.current;
    const added = rowsOf(list).find((row) => !rows.has(row));
    if (added === undefined) return;
    known.current = undefined;
    added.querySelector<HTMLElement>('a, button')?.focus();
  }, [shown]);
  const more = (): void => {
    if (query.isFetchingNextPage) return;
    const list = place.current?.previousElementSibling;
    if (list !== null && list !== undefined) known.current = { list, rows: new Set(rowsOf(list)) };
    void query.fetchNextPage();
  };
  return (
    <>
      {query.hasNextPage && (
        <p className="more" ref={place}>
          <button type="button" aria-disabled={query.isFetchingNextPage} onClick={more}>
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

const rowsOf = (list: Element): readonly Element[] => [...list.querySelectorAll(':scope > li, tbody > tr')];
