import { Link } from '@tanstack/react-router';
import { useTitle } from '../parts/use-title';

/** An address that no page has. */
export function NotFound(): React.JSX.Element {
  useTitle('Nothing here');
  return (
    <section className="notice">
      <h1>Nothing stands at this address</h1>
      <p>
        It may have been cut short when it was copied. <Link to="/">Search</Link> for the quote, the speaker
        or the outlet instead.
      </p>
    </section>
  );
}
