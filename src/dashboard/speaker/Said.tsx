import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StatementRowFragment } from '../generated';
import { Day } from '../parts/Day';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { SourceName } from '../parts/Names';
import { Pages } from '../parts/Pages';
import { counted } from '../parts/words';
import { Words } from '../parts/Words';
import { statementsQuery } from './queries';

/** All that somebody said, the latest first. */
export function Said({ id }: { id: string }): React.JSX.Element {
  const said = useInfiniteQuery(statementsQuery(id));
  if (said.data === undefined) {
    return said.isError ? (
      <Failure error={said.error} retry={() => void said.refetch()} />
    ) : (
      <Loading what="statements" lines={6} />
    );
  }
  const pages = said.data.pages.filter((page) => page !== null);
  const rows = pages.flatMap(({ nodes }) => nodes);
  const total = pages[0]?.totalCount ?? 0;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{counted(total, 'statement')}</h2>
      <ol className="quotes">
        {rows.map((statement) => (
          <li key={statement.id}>
            <OneStatement statement={statement} />
          </li>
        ))}
      </ol>
      <Pages shown={rows.length} total={total} query={said} />
    </section>
  );
}

/** Outlets that one row names before it counts the rest. */
const NAMED = 4;

function OneStatement({ statement }: { statement: StatementRowFragment }): React.JSX.Element {
  const { id, text, firstSeen, event, carriers, independentCarriers } = statement;
  return (
    <article className="quote-card">
      <Words text={text} statement={id} />
      <p className="facts">
        {firstSeen !== null && <Day date={firstSeen} />}
        {event !== null && (
          <span>
            at{' '}
            <Link to="/events/$id" params={{ id: event.id }}>
              <bdi>{event.name}</bdi>
            </Link>
          </span>
        )}
        <span>
          {carriers.slice(0, NAMED).map((carrier, index) => (
            <span key={carrier.id}>
              {index > 0 && ', '}
              <SourceName source={carrier} />
            </span>
          ))}
          {carriers.length > NAMED && ` and ${carriers.length - NAMED} more`}
        </span>
        <span>{counted(independentCarriers, 'origin')}</span>
      </p>
    </article>
  );
}
