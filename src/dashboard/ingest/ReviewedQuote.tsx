import { SaidBy } from '../judging/SaidBy';
import type { Other } from '../judging/queries';
import { Confidence } from '../parts/Confidence';
import { Words } from '../parts/Words';
import { SOURCING_WORDS, TYPE_WORDS } from '../parts/words';
import type { Correction, speakerOf } from './corrections';
import type { Preview } from './IngestPage';

interface ReviewedQuoteProps {
  readonly quote: Preview['quotes'][number];
  readonly number: number;
  /** Who speaks, as it stands corrected. */
  readonly speaker: ReturnType<typeof speakerOf>;
  readonly hue: string;
  readonly isLookedAt: boolean;
  /** Whom the article speaks of. */
  readonly near: readonly Other[];
  readonly correction: Correction | undefined;
  readonly canCorrect: boolean;
  readonly busy: boolean;
  readonly correct: (correction: Correction | undefined) => void;
}

/** A quote as it was read, to be believed, given to somebody else, or not believed. */
export function ReviewedQuote(props: ReviewedQuoteProps): React.JSX.Element {
  const { quote, number, speaker, hue, isLookedAt, near, correction, canCorrect, busy, correct } = props;
  const isGiven = correction !== undefined && 'sayer' in correction;
  return (
    <li id={`review-${number}`} tabIndex={-1} className={isLookedAt ? 'looked-at' : undefined}>
      <p>
        <span className={`swatch ${hue}`} aria-hidden="true" /> {number}.{' '}
        <strong>
          <bdi>{nameOf(speaker.name)}</bdi>
        </strong>
        {speaker.unresolved && (
          <span className="unresolved">
            <span className="mark"> unresolved</span>
          </span>
        )}
        {isGiven ? (
          <small>
            {' '}
            (read as <bdi>{nameOf(quote.speaker)}</bdi>)
          </small>
        ) : (
          quote.role !== null && <span className="role">{quote.role}</span>
        )}
      </p>
      <Words text={quote.text} type={quote.type} />
      <p className="facts">
        {quote.accordingTo.length > 0 && (
          <span>according to {quote.accordingTo.map(({ name }) => name).join(', ')}</span>
        )}
        <span>{TYPE_WORDS[quote.type]}</span>
        <span>source: {SOURCING_WORDS[quote.sourcing]}</span>
        <Confidence value={quote.confidence} />
      </p>
      {isGiven && (
        <button type="button" className="quiet small" disabled={busy} onClick={() => correct(undefined)}>
          Leave it with <bdi>{nameOf(quote.speaker)}</bdi>
        </button>
      )}
      {canCorrect && (
        <SaidBy
          of={`quote ${number}`}
          now={speaker.id}
          near={near}
          busy={busy}
          choose={(sayer) =>
            correct(
              'speakerId' in sayer.said && sayer.said.speakerId === quote.speakerId ? undefined : { sayer },
            )
          }
        />
      )}
      <Rejection
        number={number}
        note={correction !== undefined && 'note' in correction ? correction.note : undefined}
        disabled={!canCorrect || busy}
        set={(note) => correct(note === undefined ? undefined : { note })}
      />
    </li>
  );
}

const nameOf = (name: string): string => (name === '' ? 'somebody not named' : name);

interface RejectionProps {
  readonly number: number;
  /** Why it is rejected; undefined while it is not. */
  readonly note: string | undefined;
  readonly disabled: boolean;
  readonly set: (note: string | undefined) => void;
}

function Rejection({ number, note, disabled, set }: RejectionProps): React.JSX.Element {
  return (
    <div className="rejection">
      <label className="tick">
        <input
          type="checkbox"
          disabled={disabled}
          checked={note !== undefined}
          onChange={({ target }) => set(target.checked ? '' : undefined)}
        />
        Reject quote {number}
      </label>
      {note !== undefined && (
        <label className="field">
          Why it is not right, or no quote
          <input value={note} maxLength={2000} dir="auto" onChange={({ target }) => set(target.value)} />
        </label>
      )}
    </div>
  );
}
