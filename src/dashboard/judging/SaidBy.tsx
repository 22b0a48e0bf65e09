import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { shortened } from '../../text/shortened';
import { unlessBusy } from '../parts/unless-busy';
import { othersQuery, type Other } from './queries';

/** Somebody who is held to have said a quote: one whom the graph or the article knows, or a name. */
export interface Sayer {
  readonly label: string;
  readonly said: { readonly speakerId: string } | { readonly speakerName: string };
}

interface SaidByProps {
  /** What is said: for who does not see what it stands beside. */
  readonly of: string;
  /** Id of the one who says it now. */
  readonly now: string;
  /** Who else speaks in the article. */
  readonly near: readonly Other[];
  readonly busy: boolean;
  readonly opened?: (open: boolean) => void;
  readonly choose: (sayer: Sayer) => void;
}

/** UTF-16 units. */
const LONGEST_LABEL = 80;

/** “Said by somebody else”: one of the article’s speakers, somebody whom the graph knows by a name, or somebody new. */
export function SaidBy({ of, now, near, busy, opened, choose }: SaidByProps): React.JSX.Element {
  const [written, setWritten] = useState('');
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const id = useId();
  const found = useQuery({ ...othersQuery('speakers', asked), enabled: asked !== '' });
  const [taken, setTaken] = useState(0);
  // What was pressed is folded away: the focus goes to what unfolds it.
  useEffect(() => {
    if (taken > 0) summary.current?.focus();
  }, [taken]);
  const take = (sayer: Sayer): void => {
    setTaken(taken + 1);
    setOpen(false);
    choose(sayer);
  };
  return (
    <details
      className="other-sayer"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        opened?.(currentTarget.open);
      }}
    >
      <summary ref={summary}>
        Said by somebody else<span className="unseen">: {of}</span>
      </summary>
      <fieldset>
        <legend>Who said it?</legend>
        <Offered others={near.filter((other) => other.id !== now)} busy={busy} take={take} />
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(written.trim());
          }}
        >
          <label className="field" htmlFor={id}>
            Somebody else, by name
            <input
              id={id}
              value={written}
              maxLength={300}
              dir="auto"
              onChange={({ target }) => setWritten(target.value)}
            />
          </label>
          <button type="submit" className="small">
            Find
          </button>
        </form>
        {found.data !== undefined && (
          <div role="status">
            {found.data.length === 0 && <p className="hint">Nobody in the graph is called that.</p>}
            <Offered others={found.data.filter((other) => other.id !== now)} busy={busy} take={take} />
            <button
              type="button"
              className="small"
              {...unlessBusy(busy, () => take({ label: asked, said: { speakerName: asked } }))}
            >
              Somebody new of the full name <bdi>{shortened(asked, LONGEST_LABEL)}</bdi>
            </button>
          </div>
        )}
        {found.isError && (
          <p role="alert" className="problem">
            {found.error.message}
          </p>
        )}
      </fieldset>
    </details>
  );
}

interface OfferedProps {
  readonly others: readonly Other[];
  readonly busy: boolean;
  readonly take: (sayer: Sayer) => void;
}

function Offered({ others, busy, take }: OfferedProps): React.JSX.Element | null {
  if (others.length === 0) return null;
  return (
    <ul className="offered">
      {others.map(({ id, label }) => (
        <li key={id}>
          <button
            type="button"
            className="small"
            {...unlessBusy(busy, () => take({ label, said: { speakerId: id } }))}
          >
            <bdi>{shortened(label, LONGEST_LABEL)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
