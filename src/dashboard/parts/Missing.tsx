import { Link } from '@tanstack/react-router';
import { useTitle } from './use-title';

/** A well-formed address of something that the graph does not hold. */
export function Missing({ what }: { what: string }): React.JSX.Element {
  useTitle(`No such ${what}`);
  return (
    <section className="notice">
      <h1>There is no such {what} here</h1>
      <p>
        The address may be cut short, or made by a Hearsay with other articles. <Link to="/">Search</Link> for
        its words instead.
      </p>
    </section>
  );
}
