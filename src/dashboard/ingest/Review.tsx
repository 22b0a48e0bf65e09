import '../article/article.css';
import '../judging/judging.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import { voicesOf } from '../article/hues';
import { MarkedText } from '../article/MarkedText';
import { formatDay } from '../parts/Day';
import { unlessBusy } from '../parts/unless-busy';
import { keepWords, speakerOf, type Correction, type Corrections } from './corrections';
import type { Preview } from './IngestPage';
import { ReviewedQuote } from './ReviewedQuote';

interface ReviewProps {
  readonly preview: Preview;
  /** A name is set to sign corrections with. */
  readonly canCorrect: boolean;
  readonly busy: boolean;
  readonly keep: (corrections: Corrections) => void;
  readonly back: () => void;
}

/** The article as it was read: every quote marked, each to be believed, given to somebody else or not believed, before anything is kept. */
export function Review({ preview, canCorrect, busy, keep, back }: ReviewProps): React.JSX.Element {
  const { quotes, text } = preview;
  const [corrections, setCorrections] = useState<Corrections>(new Map());
  const [chosen, setChosen] = useState<number>();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const speakers = useMemo(
    () => quotes.map((quote) => speakerOf(quote, corrections.get(quote.id))),
    [quotes, corrections],
  );
  const hues = useMemo(() => huesOf(speakers), [speakers]);
  const labels = useMemo(() => speakers.map(({ name }) => name), [speakers]);
  const correct = (id: string, correction: Correction | undefined): void => {
    const next = new Map(corrections);
    if (correction === undefined) next.delete(id);
    else next.set(id, correction);
    setCorrections(next);
  };
  const near = useMemo(
    () => preview.speakers.map(({ id, name }) => ({ id, label: name })),
    [preview.speakers],
  );
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
          <button type="button" className="primary" {...unlessBusy(busy, () => keep(corrections))}>
            {keepWords(corrections)}
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
          {!canCorrect && quotes.length > 0 && (
            <p className="hint">To correct one, give your name beside the token: a correction is signed.</p>
          )}
          <ol className="review-quotes">
            {quotes.map((quote, index) => (
              <ReviewedQuote
                key={quote.id}
                quote={quote}
                number={index + 1}
                speaker={speakers[index] ?? speakerOf(quote, undefined)}
                hue={hues[index] ?? ''}
                isLookedAt={chosen === index}
                near={near}
                correction={corrections.get(quote.id)}
                canCorrect={canCorrect}
                busy={busy}
                correct={(correction) => correct(quote.id, correction)}
              />
            ))}
          </ol>
        </div>
      </div>
    </section>
  );
}

function huesOf(speakers: readonly ReturnType<typeof speakerOf>[]): readonly string[] {
  const all = speakers.map(() => '');
  const voices = voicesOf(speakers.map((speaker) => ({ speaker })));
  for (const { hue, quotes: own } of voices) for (const index of own) all[index] = hue;
  return all;
}
