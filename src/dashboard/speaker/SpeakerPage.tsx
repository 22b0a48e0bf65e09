import '../judging/judging.css';
import './speaker.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { SpeakerPageQuery } from '../generated';
import { PairForm } from '../judging/PairForm';
import { Day } from '../parts/Day';
import { Downloads } from '../parts/Downloads';
import { Failure } from '../parts/Failure';
import { Follow } from '../parts/Follow';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { tab } from '../parts/tab';
import { Tally } from '../parts/Tally';
import { useTitle } from '../parts/use-title';
import { counted, plainWords } from '../parts/words';
import { speakerQuery, statementsQuery } from './queries';
import { Roles } from './Roles';
import { Quotes, Statements } from './Said';
import { Shifts } from './Shifts';
import { Topics } from './Topics';

const Timeline = lazy(() => import('../parts/Timeline'));
const route = getRouteApi('/speakers/$id');

/** Somebody who is quoted: names, roles over time, what they said, of what they speak, who carries them. */
export function SpeakerPage(): React.JSX.Element {
  const { id } = route.useParams();
  const { show } = route.useSearch();
  const found = useQuery(speakerQuery(id));
  // Most who come read what was said: it is asked for at once, not after who said it is known.
  useInfiniteQuery({ ...statementsQuery(id), enabled: show !== 'quotes' });
  if (found.isError) return <Failure whole error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Loading what="the speaker" lines={9} />;
  if (found.data.speaker === null) return <Missing what="speaker" />;
  return <Shown page={found.data} speaker={found.data.speaker} />;
}

interface ShownProps {
  readonly page: SpeakerPageQuery;
  readonly speaker: NonNullable<SpeakerPageQuery['speaker']>;
}

function Shown({ page, speaker }: ShownProps): React.JSX.Element {
  const { show: asked } = route.useSearch();
  const total = speaker.statements.totalCount;
  const show = asked ?? (total > 0 ? 'statements' : 'quotes');
  // By no name nobody is found again: no way leads from here to the search.
  const isNamed = speaker.name !== '';
  const name = isNamed ? speaker.name : 'Somebody not named';
  useTitle(name);
  const others = speaker.aliases.filter((alias) => alias !== speaker.name);
  const quotes = speaker.quotes.totalCount;
  return (
    <div className="about-page">
      <header className="page-head">
        <p className="kicker">
          {speaker.unresolved ? 'A mention that could not be resolved to anybody' : plainWords(speaker.kind)}
        </p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {others.length > 0 && (
          <p className="also">
            Also called <bdi>{others.join(', ')}</bdi>
          </p>
        )}
        {speaker.merged.length > 0 && (
          <p className="also">
            One by judgement with <bdi>{speaker.merged.map((one) => one.name ?? one.id).join(', ')}</bdi>
          </p>
        )}
        <p className="facts">
          {isNamed && (
            <Link to="/" search={{ speaker: name }}>
              search their quotes
            </Link>
          )}
          <Link to="/graph/$id" params={{ id: speaker.id }}>
            as a graph
          </Link>
          <Follow filter={{ speakerId: speaker.id }} />
        </p>
      </header>
      <div className="about-columns">
        <div className="about-main">
          {isNamed && (
            <Suspense fallback={<div className="counts-place" />}>
              <Timeline filter={{ speakerId: speaker.id }} search={{ speaker: name }} />
            </Suspense>
          )}
          <Roles id={speaker.id} roles={speaker.roles} total={quotes} />
          <Shifts id={speaker.id} />
          <div>
            <nav className="tabs" aria-label="What they said">
              <Link
                to="/speakers/$id"
                params={{ id: speaker.id }}
                search={{ show: 'statements' }}
                resetScroll={false}
                {...tab(show === 'statements')}
              >
                {counted(total, 'statement')}
              </Link>
              <Link
                to="/speakers/$id"
                params={{ id: speaker.id }}
                search={{ show: 'quotes' }}
                resetScroll={false}
                {...tab(show === 'quotes')}
              >
                {counted(quotes, 'quote')}
              </Link>
            </nav>
            <Downloads title="Download all their quotes" filter={{ speakerId: speaker.id }} />
            {show === 'statements' ? <Statements id={speaker.id} /> : <Quotes id={speaker.id} />}
          </div>
          <PairForm kind="speakers" id={speaker.id} judgements={speaker.judgements} />
        </div>
        <aside className="about-side" aria-label="In which company">
          <Tally
            title="Relayed by"
            rows={page.relays.flatMap(({ relay, relayId, quotes: count }) =>
              typeof relay === 'string' && typeof relayId === 'string'
                ? [{ name: relay, count, to: { to: '/sources/$id', params: { id: relayId } } }]
                : [],
            )}
          />
          <Tally
            title="Printed by"
            rows={page.outlets.flatMap(({ publisher, publisherId, quotes: count }) =>
              typeof publisher === 'string' && typeof publisherId === 'string'
                ? [{ name: publisher, count, to: { to: '/sources/$id', params: { id: publisherId } } }]
                : [],
            )}
          />
          <Topics id={speaker.id} />
          <Events events={speaker.events.nodes} />
        </aside>
      </div>
    </div>
  );
}

function Events({ events }: { events: ShownProps['speaker']['events']['nodes'] }): React.JSX.Element | null {
  if (events.length === 0) return null;
  return (
    <section className="side-list" aria-labelledby="events">
      <h2 id="events">Took part in</h2>
      <ul>
        {events.map(({ id, name, date }) => (
          <li key={id}>
            <Link to="/events/$id" params={{ id }}>
              <bdi>{name}</bdi>
            </Link>
            {date !== null && (
              <small>
                <Day date={date} />
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
