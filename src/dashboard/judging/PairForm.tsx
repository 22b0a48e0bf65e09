import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useIdentity } from '../app/token';
import { shortened } from '../../text/shortened';
import { unlessBusy } from '../parts/unless-busy';
import type { JudgedFragment } from '../generated';
import { History } from './History';
import { othersQuery, useJudge } from './queries';
import { Standing } from './Standing';

interface PairFormProps {
  readonly kind: 'speakers' | 'statements';
  readonly id: string;
  /** Those about it that stand. */
  readonly judgements: readonly JudgedFragment[];
}

const WORDS = {
  speakers: { title: 'The same as somebody else?', look: 'A name', of: 'this speaker' },
  statements: { title: 'The same as another statement?', look: 'Words of the other', of: 'this statement' },
} as const;

/** UTF-16 units. */
const LONGEST_LABEL = 160;

/** Joins two speakers or statements, or keeps them apart: looked for by name or words, judged, and taken back. */
export function PairForm({ kind, id, judgements }: PairFormProps): React.JSX.Element | null {
  const { token, user } = useIdentity();
  const { title, of } = WORDS[kind];
  const head = useId();
  if (token === '' && judgements.length === 0) return null;
  return (
    <section className="pair-form" aria-labelledby={head}>
      <h2 id={head}>{token === '' ? 'Judgements' : title}</h2>
      <Standing judgements={judgements} />
      {token !== '' &&
        (user === '' ? (
          <p className="hint">Give your name beside the token to judge.</p>
        ) : (
          <Look kind={kind} id={id} />
        ))}
      <History
        filter={kind === 'statements' ? { statementId: id, kind: ['STATEMENTS'] } : { subjectId: id }}
        of={of}
      />
    </section>
  );
}

function Look({ kind, id }: Pick<PairFormProps, 'kind' | 'id'>): React.JSX.Element {
  const [written, setWritten] = useState('');
  const [asked, setAsked] = useState('');
  const others = useQuery({ ...othersQuery(kind, asked), enabled: asked !== '' });
  const judge = useJudge();
  const found = others.data?.filter((other) => other.id !== id) ?? [];
  return (
    <>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(written.trim());
        }}
      >
        <label className="field">
          {WORDS[kind].look}
          <input
            value={written}
            maxLength={300}
            dir="auto"
            onChange={({ target }) => setWritten(target.value)}
          />
        </label>
        <button type="submit">Find</button>
      </form>
      {others.data !== undefined && found.length === 0 && (
        <p className="hint" role="status">
          Nothing else is found by that.
        </p>
      )}
      <ul className="others">
        {found.map((other) => (
          <li key={other.id}>
            <bdi>{shortened(other.label, LONGEST_LABEL)}</bdi>
            <span className="row">
              {(['SAME', 'DIFFERENT'] as const).map((verdict) => (
                <button
                  key={verdict}
                  type="button"
                  className="small"
                  {...unlessBusy(judge.isPending, () => judge.mutate({ [kind]: [id, other.id], verdict }))}
                >
                  {verdict === 'SAME' ? 'The same' : 'Different'}
                  <span className="unseen">: {other.label}</span>
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {(judge.isError || others.isError) && (
        <p role="alert" className="problem">
          {(judge.error ?? others.error)?.message}
        </p>
      )}
    </>
  );
}
