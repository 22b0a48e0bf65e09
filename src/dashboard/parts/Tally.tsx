import { Link, type LinkProps } from '@tanstack/react-router';
import { useId } from 'react';

/** A name with how often it occurs, and where it leads. */
export interface TallyRow {
  readonly name: string;
  readonly count: number;
  readonly to: LinkProps;
}

/** A short list of names, the most frequent first, each with a bar for the eye. */
export function Tally({
  title,
  rows,
}: {
  title: string;
  rows: readonly TallyRow[];
}): React.JSX.Element | null {
  const id = useId();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  if (rows.length === 0) return null;
  return (
    <section className="tally" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul>
        {rows.map(({ name, count, to }) => (
          <li key={name}>
            <Link {...to}>
              <bdi>{name}</bdi>
            </Link>
            <span className="count">{count.toLocaleString('en-GB')}</span>
            <svg className="share" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / most} height="2" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}
