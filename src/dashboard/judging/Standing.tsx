import { useIdentity } from '../app/token';
import type { JudgedFragment } from '../generated';
import { unlessBusy } from '../parts/unless-busy';
import { Pair } from './Pair';
import { useUndo } from './queries';
import { verdictWords } from './words';

/** The judgements that stand, each with who found so; who has the token can take one back. */
export function Standing({
  judgements,
}: {
  judgements: readonly JudgedFragment[];
}): React.JSX.Element | null {
  const { token, user } = useIdentity();
  const undo = useUndo();
  if (judgements.length === 0) return null;
  return (
    <ul className="judged">
      {judgements.map((judgement) => (
        <li key={judgement.id} className={`judgement ${judgement.verdict.toLowerCase()}`}>
          {verdictWords(judgement)} by <bdi>{judgement.user}</bdi>
          <Pair judgement={judgement} />
          {judgement.note !== null && judgement.note !== '' && <> – {judgement.note}</>}{' '}
          {token !== '' && user !== '' && (
            <button
              type="button"
              className="quiet small"
              {...unlessBusy(undo.isPending, () => undo.mutate(judgement.id))}
            >
              Take back<span className="unseen"> what {judgement.user} found</span>
            </button>
          )}
        </li>
      ))}
      {undo.isError && (
        <li role="alert" className="problem">
          {undo.error.message}
        </li>
      )}
    </ul>
  );
}
