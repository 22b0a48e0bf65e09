import '../speaker/speaker.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { EventPageQuery } from '../generated';
import { Articles } from '../parts/Articles';
import { Day } from '../parts/Day';
import { Downloads } from '../parts/Downloads';
import { Failure } from '../parts/Failure';
import { Follow } from '../parts/Follow';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { SpeakerName } from '../parts/Names';
import { Pages } from '../parts/Pages';
import { QuoteCard } from '../parts/QuoteCard';
import { Tally } from '../parts/Tally';
import { useTitle } from '../parts/use-title';
import { counted, plainWords } from '../parts/words';
import { eventQuery } from './queries';

const route = getRouteApi('/events/$id');

/** Something that happened: who spoke there, and in whose words it is told. */
export function EventPage(): React.JSX.Element {
  const { id } = route.useParams();
  const found = useInfiniteQuery(eventQuery(id));
  if (found.data === undefined) {
    if (found.isError) return <Failure whole error={found.error} retry={() => void found.refetch()} />;
    return <Loading what="the event" lines={9} />;
  }
  const pages = found.data.pages.filter((page) => page !== null);
  const [event] = pages;
  if (event === undefined) return <Missing what="event" />;
  const quotes = pages.flatMap((page) => page.quotes.nodes);
  return (
    <div className="about-page">
      <Head event={event} />
      <div className="about-columns">
        <div className="about-main">
          <section aria-labelledby="spoken">
            <h2 id="spoken">
              {quotes.length === 0
                ? 'Nothing is known to have been said there'
                : `Said there: ${counted(event.quotes.totalCount, 'quote')}`}
            </h2>
            {quotes.length === 0 && (
              <p className="hint">
                Articles tell of it, but no quote names it as its occasion. Those articles stand beside.
              </p>
            )}
            {quotes.length > 0 && <Downloads title="Download them" filter={{ eventId: event.id }} />}
            <ol className="quotes">
              {quotes.map((quote) => (
                <li key={quote.id}>
                  <QuoteCard quote={quote} />
                </li>
              ))}
            </ol>
            <Pages shown={quotes.length} total={event.quotes.totalCount} query={found} />
          </section>
          {event.mentionedIn.nodes.length > 0 && (
            <section aria-labelledby="spoken-of">
              <h2 id="spoken-of">Spoken of in {counted(event.mentionedIn.totalCount, 'quote')}</h2>
              <ol className="quotes">
                {event.mentionedIn.nodes.map((quote) => (
                  <li key={quote.id}>
                    <QuoteCard quote={quote} />
                  </li>
                ))}
              </ol>
            </section>
          )}
        </div>
        <aside className="about-side" aria-label="Who was there">
          <Tally title="Spoke there" rows={voicesAt(quotes)} />
          <Participants event={event} />
          <Articles title="Told by" articles={event.articles} />
        </aside>
      </div>
    </div>
  );
}

type EventFound = NonNullable<EventPageQuery['event']>;

function Head({ event }: { event: EventFound }): React.JSX.Element {
  useTitle(event.name);
  return (
    <header className="page-head">
      <p className="kicker">{event.kind === 'OTHER' ? 'event' : plainWords(event.kind)}</p>
      <h1>
        <bdi>{event.name}</bdi>
      </h1>
      <p className="facts">
        {event.date !== null && (
          <span>
            <Day date={event.date} />
            {event.endDate !== null && (
              <>
                {' '}
                to <Day date={event.endDate} />
              </>
            )}
          </span>
        )}
        {event.place !== null && (
          <Link to="/graph/$id" params={{ id: event.place.id }}>
            <bdi>{event.place.name}</bdi>
          </Link>
        )}
        {event.quotes.totalCount > 0 && (
          <Link to="/" search={{ event: event.id }}>
            its quotes in the search
          </Link>
        )}
        <Link to="/graph/$id" params={{ id: event.id }}>
          as a graph
        </Link>
        <Follow filter={{ eventId: event.id }} />
      </p>
    </header>
  );
}

function Participants({ event }: { event: EventFound }): React.JSX.Element | null {
  if (event.participants.length === 0) return null;
  return (
    <section className="side-list" aria-labelledby="participants">
      <h2 id="participants">Took part</h2>
      <ul>
        {event.participants.map((speaker) => (
          <li key={speaker.id}>
            <SpeakerName speaker={speaker} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function voicesAt(quotes: EventFound['quotes']['nodes']) {
  const voices = new Map<
    string,
    { name: string; count: number; to: { to: '/speakers/$id'; params: { id: string } } }
  >();
  for (const { speaker } of quotes) {
    const known = voices.get(speaker.id) ?? {
      name: speaker.name === '' ? 'somebody not named' : speaker.name,
      count: 0,
      to: { to: '/speakers/$id' as const, params: { id: speaker.id } },
    };
    known.count += 1;
    voices.set(speaker.id, known);
  }
  return [...voices.values()].sort((a, b) => b.count - a.count);
}
