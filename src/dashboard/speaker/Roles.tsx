import { useQuery } from '@tanstack/react-query';
import { Day } from '../parts/Day';
import { acrossTimeQuery } from './queries';
import { rolesOverTime } from './roles';

interface RolesProps {
  readonly id: string;
  /** Each role that an article gave them. */
  readonly roles: readonly string[];
  /** How many quotes are theirs. */
  readonly total: number;
}

/** What articles called somebody; the days stand beside it as soon as they are known. */
export function Roles({ id, roles, total }: RolesProps): React.JSX.Element | null {
  const { data: quotes = [] } = useQuery(acrossTimeQuery(id));
  if (roles.length === 0) return null;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">Called by articles</h2>
      {quotes.length > 0 && quotes.length < total && (
        <p className="hint">
          Days and counts are those of the first {quotes.length / 2} and the last {quotes.length / 2} quotes.
        </p>
      )}
      <ul className="roles">
        {rolesOverTime(quotes, roles).map(({ role, first, last, count }) => (
          <li key={role}>
            <bdi>{role}</bdi>
            <span>
              {first !== null && <Day date={first} />}
              {last !== null && last !== first && (
                <>
                  {' '}
                  to <Day date={last} />
                </>
              )}
              {count > 1 && `, ${count} times`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
