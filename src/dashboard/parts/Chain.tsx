import { SourceName, SpeakerName } from './Names';

interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly unresolved: boolean;
}

interface ChainProps {
  readonly quote: {
    readonly speaker: Speaker;
    /** Whom it was read as said by, where somebody rejected that. */
    readonly rejectedSpeaker?: Speaker | null;
    readonly accordingTo: readonly { readonly id: string; readonly name: string }[];
  };
  readonly publisher: { readonly id: string; readonly name: string } | null;
}

/** Through whom the words reached the page, in one line: speaker, relays, outlet. */
export function Chain({ quote, publisher }: ChainProps): React.JSX.Element {
  return (
    <ol className="chain" aria-label="Through whom the words came">
      <li>
        <SpeakerName speaker={quote.speaker} />
        {quote.rejectedSpeaker && (
          <small>
            {' '}
            (read as <SpeakerName speaker={quote.rejectedSpeaker} />: rejected)
          </small>
        )}
      </li>
      {quote.accordingTo.map((relay) => (
        <li key={relay.id} className="relay">
          <SourceName source={relay} />
        </li>
      ))}
      <li className="outlet">
        {publisher === null ? 'an outlet not named' : <SourceName source={publisher} />}
      </li>
    </ol>
  );
}
