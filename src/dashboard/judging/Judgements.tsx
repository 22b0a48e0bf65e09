import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useIdentity } from '../app/token';
import type { JudgedFragment } from '../generated';
import { unlessBusy } from '../parts/unless-busy';
import { History } from './History';
import { articleSpeakersQuery, useJudge } from './queries';
import { SaidBy } from './SaidBy';
import { Standing } from './Standing';

interface JudgementsProps {
  readonly quote: {
    readonly id: string;
    readonly judgements: readonly JudgedFragment[];
    readonly speaker: {
      readonly id: string;
      readonly name: string;
      readonly unresolved: boolean;
      readonly judgements: readonly JudgedFragment[];
    };
    readonly article: { readonly id: string };
  };
  /** The quote that its statement's text is; absent for this one itself, and where no statement is shown. */
  readonly reference?: string | undefined;
}

/** What people found about a quote and, for who has the token, the buttons to say so or to take it back. */
export function Judgements({ quote, reference }: JudgementsProps): React.JSX.Element {
  const { token, user } = useIdentity();
  const judge = useJudge();
  const [open, setOpen] = useState(false);
  const near = useQuery({ ...articleSpeakersQuery(quote.article.id), enabled: open });
  const own = quote.judgements.find((judgement) => judgement.user === user)?.verdict;
  const namings = quote.speaker.judgements.filter(
    ({ kind, subjects }) => kind === 'NAMING' && subjects.includes(quote.article.id),
  );
  return (
    <div className="judgements">
      <Standing judgements={[...quote.judgements, ...namings]} />
      {token !== '' && user === '' && <span>Give your name beside the token to judge.</span>}
      {token !== '' && user !== '' && (
        <span className="row">
          {(['CONFIRM', 'REJECT'] as const).map((verdict) => (
            <button
              key={verdict}
              type="button"
              className="small"
              aria-pressed={own === verdict}
              {...unlessBusy(judge.isPending, () => judge.mutate({ quoteId: quote.id, verdict }))}
            >
              {verdict === 'CONFIRM' ? 'Confirm' : 'Reject'}
              <span className="unseen"> what {quote.speaker.name} is quoted with</span>
            </button>
          ))}
          {!quote.speaker.unresolved && namings.length === 0 && (
            <button
              type="button"
              className="small"
              {...unlessBusy(judge.isPending, () =>
                judge.mutate({
                  naming: { articleId: quote.article.id, speakerId: quote.speaker.id },
                  verdict: 'DIFFERENT',
                }),
              )}
            >
              Another of that name<span className="unseen"> than {quote.speaker.name} in this article</span>
            </button>
          )}
          {reference !== undefined && (
            <button
              type="button"
              className="small"
              {...unlessBusy(judge.isPending, () =>
                judge.mutate({ quotes: [reference, quote.id], verdict: 'DIFFERENT' }),
              )}
            >
              Not this statement
            </button>
          )}
        </span>
      )}
      {token !== '' && user !== '' && (
        <SaidBy
          of={`what ${quote.speaker.name} is quoted with`}
          now={quote.speaker.id}
          near={near.data ?? []}
          busy={judge.isPending}
          opened={setOpen}
          choose={({ said }) => judge.mutate({ quoteId: quote.id, verdict: 'REATTRIBUTE', ...said })}
        />
      )}
      {judge.isError && (
        <span role="alert" className="problem">
          {judge.error.message}
        </span>
      )}
      {token !== '' && <History filter={{ quoteId: quote.id }} of="this quote" />}
    </div>
  );
}
