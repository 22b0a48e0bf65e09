import { Link } from '@tanstack/react-router';
import type { RefObject } from 'react';
import { ToJudge } from '../judging/ToJudge';
import { Chain } from '../parts/Chain';
import { Confidence } from '../parts/Confidence';
import { Day } from '../parts/Day';
import { RESOLUTION_WORDS, SOURCING_WORDS, TYPE_WORDS } from '../parts/words';
import type { ArticleQuote } from './queries';

interface NoteProps {
  readonly quote: ArticleQuote;
  readonly number: number;
  readonly publisher: { readonly id: string; readonly name: string } | null;
  readonly hue: string;
  /** It was opened, not only pointed at. */
  readonly opened: boolean;
  readonly place: RefObject<HTMLElement>;
  readonly close: () => void;
  /** The focus left it. */
  readonly left: () => void;
}

/** What is known about the quote that is looked at: chain first. */
export function Note({
  quote,
  number,
  publisher,
  hue,
  opened,
  place,
  close,
  left,
}: NoteProps): React.JSX.Element {
  return (
    <section
      ref={place}
      tabIndex={-1}
      className={`note ${hue}`}
      aria-label={`Quote ${number}`}
      aria-live="polite"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) left();
      }}
    >
      <header>
        <h2>Quote {number}</h2>
        <button type="button" className="quiet small" onClick={close}>
          Close
        </button>
      </header>
      <Chain quote={quote} publisher={publisher} />
      <dl>
        {quote.mention !== null && quote.mention !== '' && (
          <Fact name="Called here">
            <bdi>{quote.mention}</bdi>, {RESOLUTION_WORDS[quote.resolution]}
          </Fact>
        )}
        {quote.role !== null && <Fact name="Role">{quote.role}</Fact>}
        {quote.cue !== null && quote.cue !== '' && (
          <Fact name="Reported with">
            <bdi>{quote.cue}</bdi>
          </Fact>
        )}
        <Fact name="Quotation marks">{TYPE_WORDS[quote.type]}</Fact>
        <Fact name="Source">{SOURCING_WORDS[quote.sourcing]}</Fact>
        {quote.sourcingReason !== null && <Fact name="Reason">{quote.sourcingReason}</Fact>}
        {quote.saidOn !== null && (
          <Fact name="Said on">
            <Day date={quote.saidOn} />
          </Fact>
        )}
        {quote.event !== null && (
          <Fact name="Said at">
            <Link to="/events/$id" params={{ id: quote.event.id }}>
              <bdi>{quote.event.name}</bdi>
            </Link>
          </Fact>
        )}
      </dl>
      <p className="facts">
        <Confidence value={quote.confidence} />
        <Link to="/statements/$id" params={{ id: quote.statement.id }}>
          Who else carries this
        </Link>
        <a href={quote.permalink}>In the source</a>
      </p>
      {opened && <ToJudge id={quote.id} />}
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }): React.JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
