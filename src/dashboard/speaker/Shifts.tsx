import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ShiftHalfFragment, ShiftReason } from '../generated';
import { Offsets } from '../../text/offsets';
import { Day } from '../parts/Day';
import { shiftsQuery } from './queries';

const REASON_WORDS: Readonly<Record<ShiftReason, string>> = {
  NEGATION: 'one denies what the other says',
  OPPOSITE: 'one says the opposite',
  NUMBER: 'the numbers differ',
};

/** Pairs of statements on one matter that may stand against each other; the reader judges, the page does not. */
export function Shifts({ id }: { id: string }): React.JSX.Element | null {
  const { data } = useQuery(shiftsQuery(id));
  if (data === undefined || data.length === 0) return null;
  return (
    <section aria-labelledby="shifts">
      <h2 id="shifts">May have said otherwise before</h2>
      <p className="hint">Found by words alone. Read both before you call it a change of mind.</p>
      <ul className="shifts">
        {data.map(({ reason, earlier, later }) => (
          <li key={`${earlier.statementId} ${later.statementId}`}>
            <p className="kicker">{REASON_WORDS[reason]}</p>
            <div>
              <Half half={earlier} />
              <Half half={later} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Half({ half: { statementId, text, day, span } }: { half: ShiftHalfFragment }): React.JSX.Element {
  const offsets = new Offsets(text);
  const [start, end] = [offsets.toUtf16(span.start), offsets.toUtf16(span.end)];
  return (
    <div>
      <p className="facts">
        <Day date={day} />
      </p>
      <blockquote dir="auto">
        <Link to="/statements/$id" params={{ id: statementId }}>
          {text.slice(0, start)}
          <strong>{text.slice(start, end)}</strong>
          {text.slice(end)}
        </Link>
      </blockquote>
    </div>
  );
}
