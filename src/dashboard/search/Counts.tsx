import { useQuery } from '@tanstack/react-query';
import { BarsOverTime } from '../parts/BarsOverTime';
import type { QuoteFilter } from '../generated';
import { periodEnd } from './period';
import { countsQuery } from './queries';
import type { changed } from './search-state';

/** With so few months, weeks say more; with so few weeks, days do. */
const FEW = 4;

interface CountsProps {
  readonly filter: QuoteFilter | undefined;
  readonly go: (change: Parameters<typeof changed>[1]) => void;
}

/** How many quotes there are over time; a bar narrows the rows to its stretch of time. */
export default function Counts({ filter, go }: CountsProps): React.JSX.Element | null {
  const months = useQuery(countsQuery(filter, 'MONTH'));
  const few = months.data !== undefined && months.data.length > 0 && months.data.length < FEW;
  const finer = useQuery({ ...countsQuery(filter, 'DAY'), enabled: few });
  const interval = few && finer.data !== undefined ? 'DAY' : 'MONTH';
  // Why they did not come is said where the rows would be.
  if (months.isError || finer.isError) return null;
  const points = interval === 'DAY' ? finer.data : months.data;
  if (points === undefined || (few && finer.isPending)) return <div className="counts-place" />;
  if (points.length === 0) return null;
  return (
    <BarsOverTime
      points={points}
      interval={interval}
      choose={(period) => go({ from: period, to: periodEnd(period, interval) })}
    />
  );
}
