import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { useTitle } from '../parts/use-title';
import { Filters } from './Filters';
import { Names } from './Names';
import { quotesQuery } from './queries';
import { Results } from './Results';
import { SearchBox } from './SearchBox';
import { changed, toFilter, type SearchState } from './search-state';

const Counts = lazy(() => import('./Counts'));
const route = getRouteApi('/');

/** The home: one box, what the rows can be narrowed by, counts over time, the rows. */
export function SearchPage(): React.JSX.Element {
  const state: SearchState = route.useSearch();
  const navigate = useNavigate();
  const go = (change: Parameters<typeof changed>[1]): void => {
    void navigate({ to: '/', search: changed(state, change) });
  };
  const filter = toFilter(state);
  const rows = useQuery(quotesQuery(state));
  useTitle(state.q ?? state.speaker ?? '');
  return (
    <div className="search-page">
      <div className="search-head">
        <h1>Who said what, and through whom</h1>
        <SearchBox key={state.q ?? ''} text={state.q ?? ''} search={(q) => go({ q })} />
      </div>
      <div className="columns">
        <aside className="narrow" aria-label="Narrow down">
          <Filters state={state} go={go} />
        </aside>
        <section className="rows" aria-label="Quotes">
          {state.q !== undefined && <Names text={state.q} />}
          <Suspense fallback={<div className="counts-place" />}>
            <Counts filter={filter} go={go} />
          </Suspense>
          {rows.isError ? (
            <Failure error={rows.error} retry={() => void rows.refetch()} />
          ) : rows.data === undefined ? (
            <Loading what="quotes" lines={9} />
          ) : (
            <Results page={rows.data.quotes} state={state} busy={rows.isPlaceholderData} />
          )}
        </section>
      </div>
    </div>
  );
}
