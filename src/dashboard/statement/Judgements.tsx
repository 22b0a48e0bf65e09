import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../app/ask';
import { useIdentity } from '../app/token';
import { plainWords } from '../parts/words';
import { JudgeQuoteDocument, type Verdict } from '../generated';
import { statementQuery, type StatementQuote } from './queries';

/** As past participles; a verdict that is none on a quote keeps its own word. */
const VERDICT_WORDS: Readonly<Partial<Record<Verdict, string>>> = {
  CONFIRM: 'confirmed',
  REJECT: 'rejected',
};

interface JudgementsProps {
  readonly quote: Pick<StatementQuote, 'id' | 'judgements' | 'speaker'>;
  readonly statementId: string;
  readonly canJudge: boolean;
}

/** What people found about a quote and, for who has the token, the buttons to say so. */
export function Judgements({ quote, statementId, canJudge }: JudgementsProps): React.JSX.Element {
  const { user } = useIdentity();
  const client = useQueryClient();
  const judge = useMutation({
    mutationFn: async (verdict: Verdict) => {
      const { judge: payload } = await ask(JudgeQuoteDocument, {
        input: { quoteId: quote.id, user, verdict },
      });
      const [problem] = payload.errors;
      if (problem !== undefined) throw new Error(problem.message);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: statementQuery(statementId).queryKey }),
  });
  const own = quote.judgements.find((judgement) => judgement.user === user)?.verdict;
  return (
    <div className="judgements">
      {quote.judgements.map(({ id, user: by, verdict, note }) => (
        <span key={id} className={`judgement ${verdict.toLowerCase()}`}>
          {VERDICT_WORDS[verdict] ?? plainWords(verdict)} by <bdi>{by}</bdi>
          {note !== null && note !== '' && <> – {note}</>}
        </span>
      ))}
      {canJudge && user === '' && <span>Give your name beside the token to judge.</span>}
      {canJudge && user !== '' && (
        <span className="row">
          {(['CONFIRM', 'REJECT'] as const).map((verdict) => (
            <button
              key={verdict}
              type="button"
              className="small"
              aria-pressed={own === verdict}
              disabled={judge.isPending}
              onClick={() => judge.mutate(verdict)}
            >
              {verdict === 'CONFIRM' ? 'Confirm' : 'Reject'}
              <span className="unseen"> what {quote.speaker.name} is quoted with</span>
            </button>
          ))}
        </span>
      )}
      {judge.isError && (
        <span role="alert" className="problem">
          {judge.error.message}
        </span>
      )}
    </div>
  );
}
