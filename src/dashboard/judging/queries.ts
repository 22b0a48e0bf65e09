import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { compareText } from '../../text/compare';
import { ask } from '../app/ask';
import { useIdentity } from '../app/token';
import {
  ArticleSpeakersDocument,
  FindSpeakersDocument,
  FindStatementsDocument,
  JudgeDocument,
  JudgedPairDocument,
  JudgementsDocument,
  QuoteToJudgeDocument,
  UndoJudgementDocument,
  type JudgeInput,
  type JudgementFilter,
} from '../generated';

/** Judgements of one thing that its history shows. */
const LATEST = 50;

/** All judgements of something, those that stand no more too, the latest first. */
export const judgementsQuery = (filter: JudgementFilter) =>
  queryOptions({
    queryKey: ['judgements', filter],
    queryFn: async () => (await ask(JudgementsDocument, { filter, first: LATEST })).judgements,
  });

/** The two that a judgement is about. */
export const pairQuery = (one: string, other: string) =>
  queryOptions({
    queryKey: ['judged pair', one, other],
    queryFn: () => ask(JudgedPairDocument, { one, other }),
  });

/** A quote with what was found about it; null where it stands in no text of today. */
export const quoteToJudgeQuery = (id: string) =>
  queryOptions({
    queryKey: ['quote to judge', id],
    queryFn: async () => (await ask(QuoteToJudgeDocument, { id })).quote,
  });

/** Who speaks in an article, each once, by name. */
export const articleSpeakersQuery = (id: string) =>
  queryOptions({
    queryKey: ['article speakers', id],
    queryFn: async (): Promise<readonly Other[]> => {
      const { article } = await ask(ArticleSpeakersDocument, { id });
      const speakers = new Map(article?.quotes.nodes.map(({ speaker }) => [speaker.id, speaker.name]));
      return [...speakers]
        .filter(([, name]) => name !== '')
        .map(([speaker, label]) => ({ id: speaker, label }))
        .sort((a, b) => compareText(a.label, b.label));
    },
  });

/** What one looks for among those that could be the same. */
export interface Other {
  readonly id: string;
  readonly label: string;
}

/** Speakers of that name, or statements with these words. */
export const othersQuery = (kind: 'speakers' | 'statements', text: string) =>
  queryOptions({
    queryKey: ['others', kind, text],
    queryFn: async (): Promise<readonly Other[]> => {
      if (kind === 'speakers') {
        const { speakers } = await ask(FindSpeakersDocument, { name: text });
        return speakers.nodes.map(({ id, name }) => ({ id, label: name }));
      }
      const { statements } = await ask(FindStatementsDocument, { text });
      return statements.nodes.map(({ id, text: words, speaker }) => ({
        id,
        label: `${speaker.name}: ${words}`,
      }));
    },
  });

/** Throws what a mutation says is wrong with what it was given. */
export const refused = ({
  errors: [problem],
}: {
  readonly errors: readonly { readonly message: string }[];
}): void => {
  if (problem !== undefined) throw new Error(problem.message);
};

/** What shows what was judged, once it may have another address. */
interface Shown {
  readonly statement?: string | undefined;
  readonly speaker?: string | undefined;
}

/**
 * What follows a verdict: whatever the page shows may be another now, and a quote whose attribution was rejected, or given back,
 * is a statement apart, or none, and somebody who was told apart may be nobody again: the page that shows them now is gone to, so
 * that what was just done is seen and can be taken back.
 */
function useFollow(): (shown: Shown) => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const shows = useLocation({ select: ({ pathname }) => pathname.split('/')[1] });
  return async ({ statement, speaker }) => {
    if (statement !== undefined && shows === 'statements') {
      await navigate({ to: '/statements/$id', params: { id: statement }, replace: true });
    }
    if (speaker !== undefined && shows === 'speakers') {
      await navigate({ to: '/speakers/$id', params: { id: speaker }, replace: true });
    }
    await client.invalidateQueries();
  };
}

/** Sends verdicts, signed with the name that stands beside the token. */
export function useJudge() {
  const { user } = useIdentity();
  return useMutation({
    mutationFn: async (input: Omit<JudgeInput, 'user'>): Promise<Shown> => {
      const { judge } = await ask(JudgeDocument, { input: { ...input, user } });
      refused(judge);
      return { statement: judge.quote?.statement.id };
    },
    onSuccess: useFollow(),
  });
}

/** Takes a judgement back, in the name that stands beside the token. */
export function useUndo() {
  const { user } = useIdentity();
  return useMutation({
    mutationFn: async (id: string): Promise<Shown> => {
      const { undoJudgement } = await ask(UndoJudgementDocument, { input: { id, user } });
      refused(undoJudgement);
      const { judgement } = undoJudgement;
      switch (judgement?.kind) {
        case 'QUOTE':
          return { statement: judgement.quote?.statement.id };
        case 'NAMING':
          return { speaker: judgement.subjects[1] };
        default:
          return {};
      }
    },
    onSuccess: useFollow(),
  });
}
