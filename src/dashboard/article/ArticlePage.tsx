import './article.css';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Day, formatDay } from '../parts/Day';
import { Downloads } from '../parts/Downloads';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { Missing } from '../parts/Missing';
import { SourceName } from '../parts/Names';
import { counted } from '../parts/words';
import { useTitle } from '../parts/use-title';
import { voicesOf } from './hues';
import { MarkedText } from './MarkedText';
import { Note } from './Note';
import { articleQuery } from './queries';
import { StandingNote, Versions } from './Versions';
import { Voices } from './Voices';

const route = getRouteApi('/articles/$id');

/** An article: its text with every quote marked in place, and the chain of the one that is looked at. */
export function ArticlePage(): React.JSX.Element {
  const { id } = route.useParams();
  const found = useQuery(articleQuery(id));
  if (found.isError) return <Failure whole error={found.error} retry={() => void found.refetch()} />;
  if (found.data === undefined) return <Loading what="the article" lines={12} />;
  if (found.data === null) return <Missing what="article" />;
  return <Shown key={id} {...found.data} />;
}

type ShownProps = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof articleQuery>['queryFn']>>>>;

function Shown({ article, quotes }: ShownProps): React.JSX.Element {
  const { quote: open } = route.useSearch();
  const navigate = useNavigate();
  const [peeked, setPeeked] = useState<number>();
  const note = useRef<HTMLElement>(null);
  useTitle(article.title ?? 'Article');
  const voices = useMemo(() => voicesOf(quotes), [quotes]);
  const hues = useMemo(() => {
    const all = quotes.map(() => '');
    for (const { hue, quotes: own } of voices) for (const index of own) all[index] = hue;
    return all;
  }, [quotes, voices]);
  const labels = useMemo(() => quotes.map(({ speaker }) => speaker.name), [quotes]);
  const opened = open === undefined ? -1 : quotes.findIndex(({ id }) => id === open);
  const chosen = peeked ?? (opened === -1 ? undefined : opened);
  useEffect(() => {
    if (opened !== -1) document.getElementById(`quote-${opened + 1}`)?.scrollIntoView({ block: 'center' });
    // Where the page was opened at a quote: later the reader has it before their eyes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  // The note that opens may stand over the number that has the focus.
  useEffect(() => {
    const { activeElement } = document;
    if ((peeked ?? open) !== undefined && activeElement?.classList.contains('number') === true)
      activeElement.scrollIntoView({ block: 'nearest' });
  }, [peeked, open]);
  const choose = (index: number | undefined): void => {
    const quote = index === undefined ? undefined : quotes[index];
    void navigate({
      to: '/articles/$id',
      params: { id: article.id },
      search: quote === undefined ? {} : { quote: quote.id },
      replace: true,
      resetScroll: false,
    });
  };
  const shown = chosen === undefined ? undefined : quotes[chosen];
  // By keyboard the way leads from a number into its note, and back.
  const openNote = (index: number, byKey: boolean): void => {
    choose(index);
    if (byKey) note.current?.focus();
  };
  const closeNote = (): void => {
    setPeeked(undefined);
    choose(undefined);
    if (note.current?.contains(document.activeElement) === true && chosen !== undefined)
      document.getElementById(`quote-${chosen + 1}`)?.focus();
  };
  return (
    <article className="article-page">
      <header className="page-head">
        <p className="kicker">
          {article.publisher === null ? 'An outlet not named' : <SourceName source={article.publisher} />}
          {article.publishedAt !== null && (
            <>
              {' · '}
              <Day date={article.publishedAt} />
            </>
          )}
        </p>
        <h1>
          <bdi>{article.title ?? 'Without a headline'}</bdi>
        </h1>
        <p className="facts">
          <span>{counted(quotes.length, 'quote')}</span>
          {article.versions.length > 1 && <a href="#versions">{article.versions.length} versions</a>}
          {article.url !== null && (
            <a className="source-link" href={article.url} rel="noreferrer">
              at the outlet’s own page
            </a>
          )}
          <Link to="/graph/$id" params={{ id: article.id }}>
            as a graph
          </Link>
        </p>
        {quotes.length > 0 && <Downloads title="Download its quotes" filter={{ articleId: article.id }} />}
      </header>
      <StandingNote article={article} />
      <div className="article-columns">
        <MarkedText
          text={article.text}
          quotes={quotes}
          hues={hues}
          labels={labels}
          known={[
            article.title,
            article.publisher?.name,
            article.publishedAt === null ? null : formatDay(article.publishedAt),
          ]}
          chosen={chosen}
          choose={openNote}
          peek={setPeeked}
        />
        <aside className="margin" aria-label="Who speaks here">
          {shown !== undefined && chosen !== undefined ? (
            <Note
              quote={shown}
              number={chosen + 1}
              publisher={article.publisher}
              hue={hues[chosen] ?? ''}
              opened={chosen === opened}
              place={note}
              close={closeNote}
              left={() => setPeeked(undefined)}
            />
          ) : quotes.length === 0 ? (
            <p className="hint">No quotes were found in this article.</p>
          ) : (
            <p className="hint">
              Point at a marked passage, or press a number, to see through whom its words came.
            </p>
          )}
          <Voices voices={voices} choose={choose} />
        </aside>
      </div>
      <Versions article={article} />
    </article>
  );
}
