import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { keepFocus } from './keep-focus';
import { TokenButton } from './TokenButton';

/** What stands around every page: the way to the text, the name, where one can go. */
export function Shell(): React.JSX.Element {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const before = useRef<string>(undefined);
  // Who goes by keyboard or ear goes on at the top of the new page, not in the middle of nothing.
  useEffect(() => {
    if (before.current !== undefined && path !== before.current) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);
  useEffect(() => (main.current === null ? undefined : keepFocus(main.current)), []);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <Link to="/" className="brand" aria-label="Hearsay, to the search">
            Hearsay
          </Link>
          <nav aria-label="Main">
            <Link to="/" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
              Search
            </Link>
            <Link to="/ingest">Add an article</Link>
            <a href="/graphql">API</a>
          </nav>
          <TokenButton />
        </div>
      </header>
      <main id="main" tabIndex={-1} ref={main}>
        <Outlet />
      </main>
      <footer className="colophon">
        <p>
          A quote is never shown without the chain that carried it. Nothing here checks whether what was said
          is true.
        </p>
      </footer>
    </>
  );
}
