import { useQuery } from '@tanstack/react-query';
import { linkTo } from '../parts/link-to';
import { Tally } from '../parts/Tally';
import { acrossTimeQuery } from './queries';
import { topicsOf } from './topics';

const SHOWN = 10;

/** Of what somebody speaks, in their earliest and latest quotes. */
export function Topics({ id }: { id: string }): React.JSX.Element {
  const { data: quotes = [] } = useQuery(acrossTimeQuery(id));
  const topics = topicsOf(quotes).slice(0, SHOWN);
  return (
    <Tally
      title="Speaks of"
      rows={topics.map(({ topic, count }) => ({ name: topic.name, count, to: linkTo(topic) }))}
    />
  );
}
