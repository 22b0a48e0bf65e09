import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ArticlePageQuery, ArticleVersionsQuery, NoticeKind, Standing } from '../generated';
import { Day } from '../parts/Day';
import { Diff } from '../parts/Diff';
import { Failure } from '../parts/Failure';
import { Loading } from '../parts/Loading';
import { CHANGE_WORDS } from '../parts/words';
import { compareWords } from '../parts/word-diff';
import { articleVersionsQuery } from './queries';

type Article = NonNullable<ArticlePageQuery['article']>;
type Texts = NonNullable<ArticleVersionsQuery['article']>;
type Change = Texts['changes'][number];

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  CORRECTED: 'Its outlet corrected it',
  WITHHELD: 'Its outlet does not want it published yet',
  RETRACTED: 'Its outlet took it back',
};

const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  CORRECTION: 'a correction',
  RETRACTION: 'a retraction',
};

/** How far the outlet stands by the article, above its text. */
export function StandingNote({ article }: { article: Article }): React.JSX.Element | null {
  const { standing, standingSince } = article;
  if (standing === null) return null;
  return (
    <p className="notice-line" role="note">
      {STANDING_WORDS[standing]}
      {standingSince !== null && (
        <>
          , seen on <Day date={standingSince} />
        </>
      )}
      .
    </p>
  );
}

/** The texts of an article that was fetched again with another one, and what changed from each to the next. */
export function Versions({ article }: { article: Article }): React.JSX.Element | null {
  const several = article.versions.length > 1;
  const found = useQuery({ ...articleVersionsQuery(article.id), enabled: several });
  if (!several) return null;
  return (
    <section className="versions" aria-labelledby="versions">
      <h2 id="versions">{article.versions.length} versions of this article were seen</h2>
      {found.isError && <Failure error={found.error} retry={() => void found.refetch()} />}
      {found.isPending && <Loading what="the versions" />}
      <ol>
        {article.versions.map((version, index) => (
          <li key={version.id}>
            <p>
              <strong>
                Version {index + 1}
                {version.isCurrent && ', as it stands'}
              </strong>{' '}
              <span className="hint">
                first seen <Day date={version.firstSeen} />
                {version.noticeKind !== null && `, with ${NOTICE_WORDS[version.noticeKind]}`}
              </span>
            </p>
            {version.notice !== null && (
              <blockquote dir="auto" className="published-notice">
                {version.notice}
              </blockquote>
            )}
            {index > 0 && found.data !== undefined && found.data !== null && (
              <FromTheOneBefore texts={found.data} index={index} firstSeen={version.firstSeen} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StepProps {
  readonly texts: Texts;
  /** Of the later version. */
  readonly index: number;
  readonly firstSeen: string;
}

function FromTheOneBefore({ texts, index, firstSeen }: StepProps): React.JSX.Element {
  const changes = texts.changes.filter(({ at, kind }) => at === firstSeen && kind !== 'KEPT');
  return (
    <>
      {changes.length === 0 ? (
        <p className="hint">None of its quotes changed.</p>
      ) : (
        <ul className="changes">
          {changes.map((change) => (
            <li key={`${change.before?.id ?? ''} ${change.after?.id ?? ''}`}>
              <OneChange change={change} />
            </li>
          ))}
        </ul>
      )}
      <Comparison before={texts.versions[index - 1]?.text ?? ''} after={texts.versions[index]?.text ?? ''} />
    </>
  );
}

function OneChange({ change: { kind, before, after } }: { change: Change }): React.JSX.Element {
  const pieces = useMemo(() => compareWords(before?.text ?? '', after?.text ?? ''), [before, after]);
  return (
    <>
      <span className={`change ${kind.toLowerCase()}`}>{CHANGE_WORDS[kind]}</span>{' '}
      <Chained state={after ?? before} />
      {before !== null && after !== null && chainOf(before) !== chainOf(after) && (
        <>
          {' '}
          (before: <Chained state={before} />)
        </>
      )}
      : <Diff pieces={pieces} />
    </>
  );
}

type State = Change['before'];

const chainOf = (state: NonNullable<State>): string => [state.speaker, ...state.accordingTo].join(' → ');

function Chained({ state }: { state: State }): React.JSX.Element | null {
  return state === null ? null : <bdi className="who">{chainOf(state)}</bdi>;
}

/** Both texts in one, marked word by word: laid beside each other when they are asked for. */
function Comparison({ before, after }: { before: string; after: string }): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const pieces = useMemo(() => (open ? compareWords(before, after) : []), [open, before, after]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The whole text, compared with the version before</summary>
      <div className="compared">
        <Diff pieces={pieces} />
      </div>
    </details>
  );
}
