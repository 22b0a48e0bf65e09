import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { formatDay } from '../parts/Day';
import { eventNameQuery, eventsQuery } from './queries';
import { changed, type SearchState } from './search-state';
import { useDraft } from './use-draft';

/** Narrows the rows to what was said at one event: looked for by its name, and chosen. */
export function EventFilter({ state }: { state: SearchState }): React.JSX.Element {
  return (
    <div className="facet">
      {state.event === undefined ? <Look state={state} /> : <Chosen id={state.event} state={state} />}
    </div>
  );
}

function Look({ state }: { state: SearchState }): React.JSX.Element {
  const [asked, setAsked] = useState<string>();
  const box = useDraft(asked, setAsked);
  const { data } = useQuery({ ...eventsQuery(asked ?? ''), enabled: asked !== undefined });
  return (
    <>
      <label className="field">
        Said at
        <input {...box} dir="auto" maxLength={300} placeholder="any event: a name or a place" />
      </label>
      {data !== undefined && data.length === 0 && (
        <p className="hint" role="status">
          No event is called that.
        </p>
      )}
      <ul className="facets">
        {data?.map(({ id, name, date }) => (
          <li key={id}>
            <Link to="/" search={changed(state, { event: id })}>
              <bdi>{name}</bdi>
            </Link>
            <span>{date === null ? '' : formatDay(date)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Chosen({ id, state }: { id: string; state: SearchState }): React.JSX.Element {
  const { data: name } = useQuery(eventNameQuery(id));
  return (
    <p>
      Said at <bdi>{name ?? '…'}</bdi>{' '}
      <Link to="/" search={changed(state, { event: undefined })}>
        Any event
      </Link>
    </p>
  );
}
