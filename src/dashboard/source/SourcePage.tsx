import '../speaker/speaker.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { SourcePageQuery } from '../generated';
import { Downloads } from '../parts/Downloads';
import { Failure } from '../parts/Failure';
import { Follow } from '../parts/Follow';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { QuoteList } from '../parts/QuoteList';
import { tab } from '../parts/tab';
import { Articles } from '../parts/Articles';
import { useTitle } from '../parts/use-title';
import { counted, plainWords } from '../parts/words';
import { Company } from './Company';
import { sourceQuery, sourceQuotesQuery } from './queries';

const Timeline = lazy(() => import('../parts/Timeline'));
const route = getRouteApi('/sources/$id');

/** An outlet, agency, channel or document: what it prints itself, and what others have from it. */
export function SourcePage(): React.JSX.Element {
  const { id } = route.useParams();
  const found = useQuery(sourceQuery(id));
  if (found.isError) return <Failure whole error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Loading what="the source" lines={9} />;
  if (found.data === null) return <Missing what="source" />;
  return <Shown source={found.data} />;
}

type Show = 'relayed' | 'published';

function Shown({ source }: { source: NonNullable<SourcePageQuery['source']> }): React.JSX.Element {
  const { id, name, kind, aliases, published, relayed, articles } = source;
  useTitle(name);
  const { show: asked } = route.useSearch();
  const show = asked ?? (published.totalCount > 0 ? 'published' : 'relayed');
  const others = aliases.filter((alias) => alias !== name);
  return (
    <div className="about-page">
      <header className="page-head">
        <p className="kicker">{plainWords(kind)}</p>
        <h1>
          <bdi>{name}</bdi>
        </h1>
        {others.length > 0 && (
          <p className="also">
            Also called <bdi>{others.join(', ')}</bdi>
          </p>
        )}
        <p className="facts">
          <span>{counted(articles.totalCount, 'article')}</span>
          <Link to="/" search={show === 'relayed' ? { relay: name } : { outlet: name }}>
            search these quotes
          </Link>
          <Link to="/graph/$id" params={{ id }}>
            as a graph
          </Link>
          <Follow filter={show === 'relayed' ? { accordingToId: id } : { publishedById: id }} />
        </p>
      </header>
      <div className="about-columns">
        <div className="about-main">
          <nav className="tabs" aria-label="Quotes">
            <Link
              to="/sources/$id"
              params={{ id }}
              search={{ show: 'published' }}
              {...tab(show === 'published')}
            >
              Prints {published.totalCount.toLocaleString('en-GB')}
            </Link>
            <Link to="/sources/$id" params={{ id }} search={{ show: 'relayed' }} {...tab(show === 'relayed')}>
              Others have from it {relayed.totalCount.toLocaleString('en-GB')}
            </Link>
          </nav>
          <Suspense fallback={<div className="counts-place" />}>
            <Timeline
              filter={show === 'relayed' ? { accordingToId: id } : { publishedById: id }}
              search={show === 'relayed' ? { relay: name } : { outlet: name }}
            />
          </Suspense>
          <Downloads
            title={show === 'relayed' ? 'Download what others have from it' : 'Download what it prints'}
            filter={show === 'relayed' ? { accordingToId: id } : { publishedById: id }}
          />
          <Carried id={id} name={name} show={show} />
        </div>
        <aside className="about-side" aria-label="In which company">
          <Company id={id} />
          <Articles title="Latest articles" articles={articles.nodes} />
        </aside>
      </div>
    </div>
  );
}

function Carried({ id, name, show }: { id: string; name: string; show: Show }): React.JSX.Element {
  const query = useInfiniteQuery(sourceQuotesQuery(id, show));
  const empty =
    show === 'relayed' ? `No article here has words from ${name}.` : `No article of ${name} is here.`;
  return <QuoteList query={query} empty={empty} />;
}
