import { Link } from '@tanstack/react-router';

/** Who said it: a link, marked where the mention could not be resolved to anybody. */
export function SpeakerName({
  speaker,
}: {
  speaker: { readonly id: string; readonly name: string; readonly unresolved: boolean };
}): React.JSX.Element {
  const name = speaker.name === '' ? 'somebody not named' : speaker.name;
  return (
    <Link
      to="/speakers/$id"
      params={{ id: speaker.id }}
      className={speaker.unresolved ? 'unresolved' : 'speaker'}
    >
      <bdi>{name}</bdi>
      {speaker.unresolved && <span className="mark"> unresolved</span>}
    </Link>
  );
}

/** An outlet, agency or other source. */
export function SourceName({
  source,
}: {
  source: { readonly id: string; readonly name: string };
}): React.JSX.Element {
  return (
    <Link to="/sources/$id" params={{ id: source.id }}>
      <bdi>{source.name}</bdi>
    </Link>
  );
}
