import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StatementRowFragment } from '../generated';
import { Day } from '../parts/Day';
import { SourceName } from '../parts/Names';
import { PagedList } from '../parts/PagedList';
import { QuoteList } from '../parts/QuoteList';
import { counted } from '../parts/words';
import { Words } from '../parts/Words';
import { speakerQuotesQuery, statementsQuery } from './queries';

/** Each quote of somebody with its chain, the latest first. */
export function Quotes({ id }: { id: string }): React.JSX.Element {
  return <QuoteList query={useInfiniteQuery(speakerQuotesQuery(id))} empty="No quote is theirs." />;
}

/** All that somebody said, each utterance once, the latest first. */
export function Statements({ id }: { id: string }): React.JSX.Element {
  return (
    <PagedList
      query={useInfiniteQuery(statementsQuery(id))}
      what="statements"
      empty="What they are quoted with is part of statements of others."
    >
      {(statement) => <OneStatement statement={statement} />}
    </PagedList>
  );
}

/** Outlets that one row names before it counts the rest. */
const NAMED = 4;

function OneStatement({ statement }: { statement: StatementRowFragment }): React.JSX.Element {
  const { id, text, firstSeen, lastSeen, event, carriers, origins, independentCarriers } = statement;
  return (
    <article className="quote-card">
      <Words text={text} statement={id} />
      <p className="facts">
        {firstSeen !== null && (
          <span>
            <Day date={firstSeen} />
            {lastSeen !== null && lastSeen !== firstSeen && (
              <>
                {' '}
                to <Day date={lastSeen} />
              </>
            )}
          </span>
        )}
        {event !== null && (
          <span>
            at{' '}
            <Link to="/events/$id" params={{ id: event.id }}>
              <bdi>{event.name}</bdi>
            </Link>
          </span>
        )}
        <span>
          in <Sources sources={carriers} />
        </span>
        {!same(carriers, origins) && (
          <span>
            {independentCarriers === 1 ? 'from ' : `from ${counted(independentCarriers, 'origin')}: `}
            <Sources sources={origins} />
          </span>
        )}
      </p>
    </article>
  );
}

type SourceList = StatementRowFragment['carriers'];

function Sources({ sources }: { sources: SourceList }): React.JSX.Element {
  return (
    <>
      {sources.slice(0, NAMED).map((source, index) => (
        <span key={source.id}>
          {index > 0 && ', '}
          <SourceName source={source} />
        </span>
      ))}
      {sources.length > NAMED && ` and ${sources.length - NAMED} more`}
    </>
  );
}

/** Each outlet has the words from the speaker: nobody stands between them. */
const same = (carriers: SourceList, origins: SourceList): boolean =>
  carriers.length === origins.length &&
  origins.every(({ id }) => carriers.some((carrier) => carrier.id === id));
