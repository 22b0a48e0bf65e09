import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { JudgedFragment, JudgementFilter } from '../generated';
import { Day } from '../parts/Day';
import { Pair } from './Pair';
import { judgementsQuery } from './queries';
import { verdictWords } from './words';

/** Who found what and when, and what was taken back: asked for when it is opened. */
export function History({ filter, of }: { filter: JudgementFilter; of: string }): React.JSX.Element {
  const [open, setOpen] = useState(false);
  const found = useQuery({ ...judgementsQuery(filter), enabled: open });
  return (
    <details className="history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        Judgements<span className="unseen"> of {of}</span>
      </summary>
      {found.isError && <p className="problem">The judgements could not be read: {found.error.message}</p>}
      {open && found.isPending && <p className="hint">Loading …</p>}
      {found.data !== undefined && found.data.nodes.length === 0 && (
        <p className="hint">Nobody has judged {of} yet.</p>
      )}
      <ol>
        {found.data?.nodes.map((judgement) => (
          <li key={judgement.id}>
            <OneJudgement judgement={judgement} />
          </li>
        ))}
      </ol>
      {found.data !== undefined && found.data.totalCount > found.data.nodes.length && (
        <p className="hint">The latest {found.data.nodes.length} of them.</p>
      )}
    </details>
  );
}

function OneJudgement({ judgement }: { judgement: JudgedFragment }): React.JSX.Element {
  const { at, user, note, stands, endedAt, endedBy, endedNote } = judgement;
  return (
    <>
      <Day date={at} />: {stands ? verdictWords(judgement) : <s>{verdictWords(judgement)}</s>} by{' '}
      <bdi>{user}</bdi>
      <Pair judgement={judgement} />
      {note !== null && note !== '' && <> – {note}</>}
      {endedAt !== null && (
        <>
          , until <Day date={endedAt} />
          {endedBy !== null && (
            <>
              {' '}
              (<bdi>{endedBy}</bdi>
              {endedNote !== null && endedNote !== '' && <>: {endedNote}</>})
            </>
          )}
        </>
      )}
    </>
  );
}
