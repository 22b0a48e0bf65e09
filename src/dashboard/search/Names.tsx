import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../parts/Day';
import { plainWords } from '../parts/words';
import { namesQuery } from './queries';

/** Speakers, sources and events of that name, above the rows: a name is often what is looked for. */
export function Names({ text }: { text: string }): React.JSX.Element | null {
  // The grammar of quotes (speaker:…) is not that of names; what it says about names the rows show.
  const { data } = useQuery({ ...namesQuery(text), enabled: !text.includes(':') });
  if (data === undefined || data.length === 0) return null;
  return (
    <nav className="names" aria-label="Of that name">
      <ul>
        {data.map((found) => {
          switch (found.__typename) {
            case 'Speaker':
              return (
                <li key={found.id}>
                  <Link to="/speakers/$id" params={{ id: found.id }}>
                    <bdi>{found.name}</bdi>{' '}
                    <small>{found.unresolved ? 'unresolved speaker' : 'speaker'}</small>
                  </Link>
                </li>
              );
            case 'Source':
              return (
                <li key={found.id}>
                  <Link to="/sources/$id" params={{ id: found.id }}>
                    <bdi>{found.name}</bdi> <small>{plainWords(found.sourceKind)}</small>
                  </Link>
                </li>
              );
            case 'Event':
              return (
                <li key={found.id}>
                  <Link to="/events/$id" params={{ id: found.id }}>
                    <bdi>{found.name}</bdi>{' '}
                    <small>{found.date === null ? 'event' : formatDay(found.date)}</small>
                  </Link>
                </li>
              );
            default:
              return null;
          }
        })}
      </ul>
    </nav>
  );
}
