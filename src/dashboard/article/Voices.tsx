import { SpeakerName } from '../parts/Names';
import type { Voice } from './hues';

/** The key to the colours: who speaks, and which quotes are theirs. */
export function Voices({
  voices,
  choose,
}: {
  voices: readonly Voice[];
  choose: (quote: number) => void;
}): React.JSX.Element {
  return (
    <div className="key">
      <h2>Who speaks here</h2>
      <ul>
        {voices.map(({ speaker, hue, quotes }) => (
          <li key={speaker.id}>
            <span className={`swatch ${hue}`} aria-hidden="true" />
            <SpeakerName speaker={speaker} />
            <span className="own">
              {quotes.map((quote) => (
                <a
                  key={quote}
                  href={`#quote-${quote + 1}`}
                  onClick={(event) => {
                    event.preventDefault();
                    choose(quote);
                    const place = document.getElementById(`quote-${quote + 1}`);
                    place?.scrollIntoView({ block: 'center' });
                    place?.focus({ preventScroll: true });
                  }}
                >
                  <span className="unseen">quote </span>
                  {quote + 1}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="parts-key">
        <mark className="content hue-0">what was said</mark>{' '}
        <span className="cue">the words that report it</span> <span className="mention">who</span>{' '}
        <span className="relay">according to whom</span>
      </p>
    </div>
  );
}
