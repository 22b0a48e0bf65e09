import './ingest.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../app/ask';
import { useIdentity } from '../app/token';
import {
  JudgeDocument,
  KeepArticleDocument,
  PreviewArticleDocument,
  type PreviewArticleMutation,
} from '../generated';
import { refused } from '../judging/queries';
import { Failure } from '../parts/Failure';
import { useTitle } from '../parts/use-title';
import { ArticleForm } from './ArticleForm';
import { judgementOf, type Corrections } from './corrections';
import { EMPTY, toInput, type Draft } from './draft';
import { Review } from './Review';
import { Stages } from './Stages';

export type Preview = NonNullable<PreviewArticleMutation['previewArticle']['preview']>;

/** What the sender of an article can put right. */
export interface Problem {
  readonly message: string;
  readonly field: string | null;
}

/** Paste or link, read, look over, keep. Nothing is stored before the last step. */
export function IngestPage(): React.JSX.Element {
  useTitle('Add an article');
  const { token, user } = useIdentity();
  const [draft, setDraft] = useState<Draft>(EMPTY);
  const navigate = useNavigate();
  const client = useQueryClient();
  const read = useMutation({
    mutationFn: async () => (await ask(PreviewArticleDocument, { input: toInput(draft) })).previewArticle,
  });
  const keep = useMutation({
    mutationFn: async (corrections: Corrections) => {
      const { ingestArticle } = await ask(KeepArticleDocument, { input: toInput(draft) });
      // Cut off between, the same again goes on: what is kept is kept, and a judgement that was given is not given twice.
      for (const [quoteId, correction] of ingestArticle.article === null ? [] : corrections) {
        const { judge } = await ask(JudgeDocument, { input: { ...judgementOf(quoteId, correction), user } });
        refused(judge);
      }
      return ingestArticle;
    },
    onSuccess: async ({ article }) => {
      await client.invalidateQueries();
      if (article !== null) await navigate({ to: '/articles/$id', params: { id: article.id } });
    },
  });
  const preview = read.data?.preview ?? undefined;
  const problems: readonly Problem[] = keep.data?.errors ?? read.data?.errors ?? [];
  const stage = keep.isPending ? 'keep' : preview !== undefined ? 'look' : read.isPending ? 'read' : 'give';
  return (
    <div className="ingest-page">
      <header className="page-head">
        <h1>Add an article</h1>
        <p className="hint">
          It is read, and its quotes are marked for you to look over, before anything is kept.
        </p>
      </header>
      <Stages stage={stage} found={preview?.stages} />
      {token === '' && (
        <p className="notice-line" role="note">
          Adding needs the token of this server: sign in with it at the top of the page.
        </p>
      )}
      {read.isError && <Failure error={read.error} />}
      {keep.isError && <Failure error={keep.error} />}
      {problems.length > 0 && (
        <ul className="problems" role="alert">
          {problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {preview === undefined ? (
        <ArticleForm
          draft={draft}
          change={setDraft}
          busy={read.isPending}
          allowed={token !== ''}
          problems={problems}
          read={() => read.mutate()}
        />
      ) : (
        <Review
          preview={preview}
          canCorrect={user !== ''}
          busy={keep.isPending}
          keep={(corrections) => keep.mutate(corrections)}
          back={() => {
            read.reset();
            keep.reset();
          }}
        />
      )}
    </div>
  );
}
