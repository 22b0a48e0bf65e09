import { useNavigate } from '@tanstack/react-router';
import type { QuoteFilter } from '../generated';
import Counts from '../search/Counts';
import type { SearchState } from '../search/search-state';

interface TimelineProps {
  readonly filter: QuoteFilter;
  /** The search for the same quotes. */
  readonly search: SearchState;
}

/** How many quotes there were over time; a bar leads to those of its days. */
export default function Timeline({ filter, search }: TimelineProps): React.JSX.Element {
  const navigate = useNavigate();
  return (
    <Counts
      filter={filter}
      go={({ from, to }) => {
        void navigate({
          to: '/',
          search: { ...search, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
        });
      }}
    />
  );
}
