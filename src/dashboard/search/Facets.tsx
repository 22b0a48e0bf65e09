import { Link } from '@tanstack/react-router';
import { changed, type SearchState } from './search-state';

interface FacetsProps {
  readonly what: 'speaker' | 'relay' | 'outlet';
  /** Names among the rows, the most frequent first; undefined while they are on their way. */
  readonly rows: readonly (readonly [name: string | null | undefined, quotes: number])[] | undefined;
  readonly state: SearchState;
}

/** The most frequent names among the rows, beneath the box that takes a name; each narrows the rows to itself. */
export function Facets({ what, rows, state }: FacetsProps): React.JSX.Element | null {
  if (rows === undefined || state[what] !== undefined) return null;
  return (
    <ul className="facets">
      {rows.map(([name, quotes]) =>
        name === null || name === undefined || name === '' ? null : (
          <li key={name}>
            <Link
              to="/"
              search={changed(state, { [what]: name })}
              onClick={({ detail, currentTarget }) => {
                // By keyboard, which counts no clicks: the names go, the box that takes them over stays.
                if (detail === 0) currentTarget.closest('.facet')?.querySelector('input')?.focus();
              }}
            >
              <bdi>{name}</bdi>
            </Link>
            <span>{quotes.toLocaleString('en-GB')}</span>
          </li>
        ),
      )}
    </ul>
  );
}
