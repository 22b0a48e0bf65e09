import { useQuery } from '@tanstack/react-query';
import { Tally, type TallyRow } from '../parts/Tally';
import { sourceCountsQuery } from './queries';

type Counted = string | null | undefined;

const row = (to: '/sources/$id' | '/speakers/$id', name: Counted, id: Counted, count: number): TallyRow[] =>
  typeof name === 'string' && name !== '' && typeof id === 'string'
    ? [{ name, count, to: { to, params: { id } } }]
    : [];

/** Whom a source carries and from whom, and who has words from it. */
export function Company({ id }: { id: string }): React.JSX.Element | null {
  const { data } = useQuery(sourceCountsQuery(id));
  if (data === undefined) return null;
  return (
    <>
      <Tally
        title="Outlets that have words from it"
        rows={data.originates.flatMap(({ publisher, publisherId, quotes }) =>
          row('/sources/$id', publisher, publisherId, quotes),
        )}
      />
      <Tally
        title="Speakers it relays"
        rows={data.speakersRelayed.flatMap(({ speaker, speakerId, quotes }) =>
          row('/speakers/$id', speaker, speakerId, quotes),
        )}
      />
      <Tally
        title="Speakers it prints"
        rows={data.speakersPrinted.flatMap(({ speaker, speakerId, quotes }) =>
          row('/speakers/$id', speaker, speakerId, quotes),
        )}
      />
      <Tally
        title="Has words from"
        rows={data.relaysPrinted.flatMap(({ relay, relayId, quotes }) =>
          row('/sources/$id', relay, relayId, quotes),
        )}
      />
    </>
  );
}
