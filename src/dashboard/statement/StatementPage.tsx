import '../judging/judging.css';
import './statement.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PairForm } from '../judging/PairForm';
import { Day } from '../parts/Day';
import { Downloads } from '../parts/Downloads';
import { Failure } from '../parts/Failure';
import { Follow } from '../parts/Follow';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { SourceName, SpeakerName } from '../parts/Names';
import { Pages } from '../parts/Pages';
import { useTitle } from '../parts/use-title';
import { counted } from '../parts/words';
import { Words } from '../parts/Words';
import { CiteButton } from './CiteButton';
import { ChainTree } from './ChainTree';
import { Printings } from './Printings';
import { statementQuery, type StatementFound, type StatementQuote } from './queries';

const route = getRouteApi('/statements/$id');

/** Origins that are named before the rest is counted. */
const ORIGINS = 8;

/** One utterance: in whose words it was printed where, and from how many origins. */
export function StatementPage(): React.JSX.Element {
  const { id } = route.useParams();
  const found = useInfiniteQuery(statementQuery(id));
  if (found.data === undefined) {
    if (found.isError) return <Failure whole error={found.error} retry={() => void found.refetch()} />;
    return <Loading what="the statement" lines={10} />;
  }
  const pages = found.data.pages.filter((page) => page !== null);
  const [statement] = pages;
  if (statement === undefined) return <Missing what="statement" />;
  const quotes = pages.flatMap((page) => page.quotes.nodes);
  return (
    <article className="statement-page">
      <Head statement={statement} quotes={quotes} />
      <section aria-labelledby="ways">
        <h2 id="ways">Through whom the words came</h2>
        <p className="summary">
          {counted(statement.quotes.totalCount, 'quote')},{' '}
          <strong>{counted(statement.independentCarriers, 'independent origin')}</strong>:{' '}
          {statement.origins.slice(0, ORIGINS).map((origin, index) => (
            <span key={origin.id}>
              {index > 0 && ', '}
              <SourceName source={origin} />
            </span>
          ))}
          {statement.independentCarriers > ORIGINS &&
            ` and ${(statement.independentCarriers - ORIGINS).toLocaleString('en-GB')} more`}
        </p>
        {quotes.length < statement.quotes.totalCount && (
          <p className="hint">Of the first {quotes.length} quotes; more come with the wordings beneath.</p>
        )}
        <ChainTree speaker={statement.speaker} quotes={quotes} />
      </section>
      <section aria-labelledby="wordings">
        <h2 id="wordings">In whose words</h2>
        <Printings statement={statement} quotes={quotes} />
        <Pages shown={quotes.length} total={statement.quotes.totalCount} query={found} />
      </section>
      <PairForm kind="statements" id={statement.id} judgements={statement.judgements} />
    </article>
  );
}

function Head({
  statement,
  quotes,
}: {
  statement: StatementFound;
  quotes: readonly StatementQuote[];
}): React.JSX.Element {
  const { speaker, event, firstSeen, lastSeen } = statement;
  useTitle(`${speaker.name}: ${statement.text.slice(0, 60)}`);
  const role = quotes.find((quote) => quote.role !== null)?.role;
  return (
    <header className="page-head">
      <h1 className="said-by">
        <SpeakerName speaker={speaker} />
        {role !== null && role !== undefined && <span className="role">{role}</span>}
      </h1>
      <div className="statement-words">
        <Words text={statement.text} type={statement.reference.type} />
      </div>
      <p className="facts">
        {event !== null && (
          <span>
            said at{' '}
            <Link to="/events/$id" params={{ id: event.id }}>
              <bdi>{event.name}</bdi>
            </Link>
          </span>
        )}
        {firstSeen !== null && (
          <span>
            first seen <Day date={firstSeen} />
          </span>
        )}
        {lastSeen !== null && lastSeen !== firstSeen && (
          <span>
            last seen <Day date={lastSeen} />
          </span>
        )}
        <Link to="/graph/$id" params={{ id: statement.id }}>
          as a graph
        </Link>
        <Follow filter={{ statementId: statement.id }} />
      </p>
      <div className="actions row">
        <CiteButton statement={statement} quotes={quotes} />
        <Downloads
          title="Download its quotes"
          filter={{ statementId: statement.id }}
          endings={['csv', 'jsonld', 'graphml', 'gexf', 'ris']}
        />
      </div>
    </header>
  );
}
