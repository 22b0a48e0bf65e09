import '../article/article.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { voicesOf } from '../article/hues';
import { MarkedText } from '../article/MarkedText';
import { formatDay } from '../parts/Day';
import { SOURCING_WORDS, TYPE_WORDS } from '../parts/words';
import { unlessBusy } from '../parts/unless-busy';
import { Words } from '../parts/Words';
import { Confidence } from '../parts/Confidence';
import type { Objections, Preview } from './IngestPage';

interface ReviewProps {
  readonly preview: Preview;
  /** A name is set to sign objections with. */
  readonly canObject: boolean;
  readonly busy: boolean;
  readonly keep: (objections: Objections) => void;
  readonly back: () => void;
}

/** The article as it was read: every quote marked, each to be believed or not, before anything is kept. */
export function Review({ preview, canObject, busy, keep, back }: ReviewProps): React.JSX.Element {
  const { quotes, text } = preview;
  const [objections, setObjections] = useState<Objections>(new Map());
  const [chosen, setChosen] = useState<number>();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const hues = useMemo(() => huesOf(quotes), [quotes]);
  const labels = useMemo(() => quotes.map(({ speaker }) => speaker), [quotes]);
  const object = (id: string, note: string | undefined): void => {
    const next = new Map(objections);
    if (note === undefined) next.delete(id);
    else next.set(id, note);
    setObjections(next);
  };
  const choose = (quote: number): void => {
    setChosen(quote);
    const place = document.getElementById(`review-${quote + 1}`);
    place?.scrollIntoView({ block: 'nearest' });
    place?.focus({ preventScroll: true });
  };
  return (
    <section className="review" aria-labelledby="review">
      <header>
        <h2 id="review" tabIndex={-1} ref={head}>
          <bdi>{preview.title ?? 'Without a headline'}</bdi>
        </h2>
        <p className="hint">
          {preview.outlet ?? 'an outlet not named'}
          {preview.publishedOn === null ? ', no date' : `, ${formatDay(preview.publishedOn)}`}
        </p>
        {preview.remarks.map((remark) => (
          <p key={remark} className="doubtful">
            {remark}
          </p>
        ))}
        <div className="row">
          <button type="button" className="primary" {...unlessBusy(busy, () => keep(objections))}>
            {objections.size === 0 ? 'Keep it' : `Keep it, ${objections.size} rejected`}
          </button>
          <button type="button" {...unlessBusy(busy, back)}>
            Change the text or what is known about it
          </button>
        </div>
      </header>
      <div className="article-columns">
        <MarkedText
          text={text}
          quotes={quotes}
          hues={hues}
          labels={labels}
          known={[preview.title, preview.outlet]}
          chosen={chosen}
          choose={choose}
          peek={() => undefined}
        />
        <div>
          <h3>{quotes.length === 0 ? 'No quotes were found.' : 'Is each of them right?'}</h3>
          {!canObject && quotes.length > 0 && (
            <p className="hint">To reject one, give your name beside the token: a rejection is signed.</p>
          )}
          <ol className="review-quotes">
            {quotes.map((quote, index) => (
              <li
                key={quote.id}
                id={`review-${index + 1}`}
                tabIndex={-1}
                className={chosen === index ? 'looked-at' : undefined}
              >
                <p>
                  <span className={`swatch ${hues[index] ?? ''}`} aria-hidden="true" /> {index + 1}.{' '}
                  <strong>
                    <bdi>{quote.speaker === '' ? 'somebody not named' : quote.speaker}</bdi>
                  </strong>
                  {quote.unresolved && (
                    <span className="unresolved">
                      <span className="mark"> unresolved</span>
                    </span>
                  )}
                  {quote.role !== null && <span className="role">{quote.role}</span>}
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
                <Objection
                  number={index + 1}
                  note={objections.get(quote.id)}
                  disabled={!canObject || busy}
                  set={(note) => object(quote.id, note)}
                />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

interface ObjectionProps {
  readonly number: number;
  /** Why it is rejected; undefined while it is not. */
  readonly note: string | undefined;
  readonly disabled: boolean;
  readonly set: (note: string | undefined) => void;
}

function Objection({ number, note, disabled, set }: ObjectionProps): React.JSX.Element {
  return (
    <div className="objection">
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
          What is right: who said it, or why it is no quote
          <input value={note} maxLength={2000} dir="auto" onChange={({ target }) => set(target.value)} />
        </label>
      )}
    </div>
  );
}

/** Before they are stored speakers have no id: the name tells them apart. */
function huesOf(quotes: Preview['quotes']): readonly string[] {
  const all = quotes.map(() => '');
  const voices = voicesOf(
    quotes.map(({ speaker, unresolved }) => ({ speaker: { id: speaker, name: speaker, unresolved } })),
  );
  for (const { hue, quotes: own } of voices) for (const index of own) all[index] = hue;
  return all;
}
