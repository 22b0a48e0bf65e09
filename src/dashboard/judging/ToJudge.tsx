import './judging.css';
import { useQuery } from '@tanstack/react-query';
import { useIdentity } from '../app/token';
import { Judgements } from './Judgements';
import { quoteToJudgeQuery } from './queries';

/** What was found about the quote that is looked at, and the buttons to judge it, for who has the token. */
export function ToJudge({ id }: { id: string }): React.JSX.Element | null {
  const { token } = useIdentity();
  const found = useQuery({ ...quoteToJudgeQuery(id), enabled: token !== '' });
  if (token === '') return null;
  if (found.isError)
    return <p className="problem">What was found about it could not be read: {found.error.message}</p>;
  return found.data ? <Judgements quote={found.data} /> : null;
}
