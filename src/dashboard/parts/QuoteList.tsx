import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { PrintedPageFragment } from '../generated';
import { PagedList } from './PagedList';
import { QuoteCard } from './QuoteCard';

interface QuoteListProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<PrintedPageFragment | null>>;
  /** What is said where there is none. */
  readonly empty: string;
}

/** Quotes one beneath the other, a page at a time. */
export function QuoteList({ query, empty }: QuoteListProps): React.JSX.Element {
  return (
    <PagedList query={query} what="quotes" empty={empty}>
      {(quote) => <QuoteCard quote={quote} />}
    </PagedList>
  );
}
