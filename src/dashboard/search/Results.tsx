import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { SearchQuotesQuery } from '../generated';
import { Day } from '../parts/Day';
import { Downloads } from '../parts/Downloads';
import { Follow } from '../parts/Follow';
import { QuoteCard } from '../parts/QuoteCard';
import { counted } from '../parts/words';
import { changed, FIRST_ORDER, ORDERS, toFilter, type SearchState } from './search-state';
import type { QuoteOrder } from '../generated';

const ORDER_WORDS: Readonly<Record<QuoteOrder, string>> = {
  PUBLISHED_DESC: 'newest first',
  PUBLISHED_ASC: 'oldest first',
  SAID_DESC: 'said last first',
  SAID_ASC: 'said first first',
  CONFIDENCE_DESC: 'surest first',
};

interface ResultsProps {
  readonly page: SearchQuotesQuery['quotes'];
  readonly state: SearchState;
  /** The rows are those of the state before; the new ones are on their way. */
  readonly busy: boolean;
}

/** The rows, how many there are in all, how to take them away, and the way to the next page. */
export function Results({ page, state, busy }: ResultsProps): React.JSX.Element {
  const navigate = useNavigate();
  const head = useRef<HTMLHeadingElement>(null);
  const turned = useRef(false);
  // Who turned the page reads on at its top.
  useEffect(() => {
    if (!turned.current || busy) return;
    turned.current = false;
    head.current?.focus({ preventScroll: true });
  }, [page, busy]);
  const turn = (): void => {
    turned.current = true;
  };
  if (page.nodes.length === 0) return <NoRows state={state} />;
  const { endCursor, hasNextPage } = page.pageInfo;
  return (
    <div aria-busy={busy} className={busy ? 'busy' : undefined}>
      <div className="rows-head">
        <h2 aria-live="polite" tabIndex={-1} ref={head}>
          {counted(page.totalCount, 'quote')}
        </h2>
        <label className="order">
          <span className="unseen">Order</span>
          <select
            value={state.order ?? FIRST_ORDER}
            onChange={({ target }) => {
              const order = ORDERS.find((one) => one === target.value);
              void navigate({
                to: '/',
                search: changed(state, { order: order === FIRST_ORDER ? undefined : order }),
              });
            }}
          >
            {ORDERS.map((order) => (
              <option key={order} value={order}>
                {ORDER_WORDS[order]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Downloads
        title="Download all of them"
        filter={toFilter(state)}
        endings={['csv', 'jsonl', 'jsonld', 'graphml', 'gexf', 'ris', 'bib', 'csl.json']}
      />
      {state.asof === undefined && (
        <p className="downloads">
          <Follow filter={toFilter(state)} />
        </p>
      )}
      {state.asof !== undefined && (
        <p className="notice-line" role="note">
          As it was known at the end of <Day date={state.asof} />: texts that came later, and what they
          changed, are left out.{' '}
          <Link to="/" search={changed(state, { asof: undefined })}>
            As known today
          </Link>
        </p>
      )}
      <ol className="quotes">
        {page.nodes.map((quote) => (
          <li key={quote.id}>
            <QuoteCard quote={quote} />
          </li>
        ))}
      </ol>
      <nav className="pager" aria-label="Pages">
        {state.after !== undefined && (
          <Link to="/" search={changed(state, {})} onClick={turn}>
            First page
          </Link>
        )}
        {hasNextPage && endCursor !== null && (
          <Link to="/" search={changed(state, { after: endCursor })} className="next" onClick={turn}>
            Next page
          </Link>
        )}
      </nav>
    </div>
  );
}

function NoRows({ state }: { state: SearchState }): React.JSX.Element {
  const nothingAsked = Object.keys(state).length === 0;
  return (
    <section className="notice" role="status">
      {nothingAsked ? (
        <>
          <h2>No quotes yet</h2>
          <p>
            The graph is empty: <Link to="/ingest">add an article</Link>, or run{' '}
            <code>npx hearsay ingest FOLDER</code>.
          </p>
        </>
      ) : (
        <>
          <h2>No quote fits</h2>
          <p>
            Take a filter away, or use fewer words: all of them must stand in the quote. A name may be a
            surname alone.
          </p>
          <Link to="/" search={{}}>
            Begin anew
          </Link>
        </>
      )}
    </section>
  );
}
