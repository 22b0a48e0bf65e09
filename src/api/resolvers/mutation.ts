import { ingestOne } from '../../ingest/ingest';
import { isReadFailure } from '../../ingest/read/failure';
import { requireToken } from '../auth';
import { toArticleInput, type UserError } from '../ingest-input';
import { recordJudgement } from '../judge';
import { LIMITS } from '../../limits';
import { previewOf } from '../preview';
import { currentRequest } from '../request';
import type {
  IngestArticlePayloadResolvers,
  JudgeInput,
  JudgePayloadResolvers,
  MutationResolvers,
} from '../schema-types';
import { readNode } from './read-node';

/** What `ingestArticle` hands to the fields of its payload; the article is read when it is asked for. */
export interface IngestArticleResult {
  readonly articleId?: string;
  readonly quoteCount: number;
  readonly status?: 'CREATED' | 'UNCHANGED' | 'REPLACED';
  readonly errors: readonly UserError[];
}

/** What `judge` hands to the fields of its payload; quote and judgement are read when they are asked for. */
export interface JudgeResult {
  readonly quoteId?: string;
  readonly judgementId?: string;
  readonly errors: readonly UserError[];
}

const STATUS = { created: 'CREATED', unchanged: 'UNCHANGED', replaced: 'REPLACED' } as const;

const notStored = (errors: readonly UserError[]): IngestArticleResult => {
  currentRequest().ingested.push({ status: 'refused', quotes: 0 });
  return { quoteCount: 0, errors };
};

export const Mutation: MutationResolvers = {
  async ingestArticle(_root, { input }, context): Promise<IngestArticleResult> {
    requireToken(context);
    const given = await toArticleInput(input);
    if ('errors' in given) return notStored(given.errors);
    const outcome = await ingestOne(context.graph, given.article, context.identities, context.reader);
    if ('problem' in outcome) return notStored([{ message: outcome.problem }]);
    currentRequest().ingested.push({ status: outcome.status, quotes: outcome.quotes });
    return {
      articleId: outcome.article,
      quoteCount: outcome.quotes,
      status: STATUS[outcome.status],
      errors: [],
    };
  },

  async previewArticle(_root, { input }, context) {
    requireToken(context);
    const given = await toArticleInput(input);
    if ('errors' in given) return { preview: null, errors: given.errors };
    const preview = await previewOf(given.article, context.identities, context.reader);
    return isReadFailure(preview)
      ? { preview: null, errors: [{ message: preview.problem }] }
      : { preview, errors: [] };
  },

  async judge(_root, { input }, context): Promise<JudgeResult> {
    requireToken(context);
    const errors = checkJudgement(input);
    if (errors.length > 0) return { errors };
    const { quoteId, verdict, user, note } = input;
    const judgementId = await recordJudgement(context.graph, {
      quoteId,
      verdict,
      user: user.trim(),
      note: note ?? undefined,
    });
    if (judgementId === undefined) {
      return { errors: [{ message: 'No quote has this id; take one from a query.', field: 'quoteId' }] };
    }
    return { quoteId, judgementId, errors: [] };
  },
};

export const IngestArticlePayload: IngestArticlePayloadResolvers = {
  article: ({ articleId }, _arguments, context, info) =>
    articleId === undefined ? null : readNode('Article', articleId, context, info),
};

export const JudgePayload: JudgePayloadResolvers = {
  quote: ({ quoteId }, _arguments, context, info) =>
    quoteId === undefined ? null : readNode('Quote', quoteId, context, info),
  judgement: ({ judgementId }, _arguments, context, info) =>
    judgementId === undefined ? null : readNode('Judgement', judgementId, context, info),
};

function checkJudgement({ quoteId, user, note }: JudgeInput): UserError[] {
  const errors: UserError[] = [];
  if (quoteId.length > LIMITS.cursorLength) {
    errors.push({ message: 'No quote has this id; take one from a query.', field: 'quoteId' });
  }
  if (user.trim() === '' || user.length > LIMITS.filterLength) {
    errors.push({
      message: `The field "user" must name somebody in at most ${LIMITS.filterLength} characters.`,
      field: 'user',
    });
  }
  if ((note ?? '').length > LIMITS.noteLength) {
    errors.push({
      message: `The field "note" must be at most ${LIMITS.noteLength} characters long.`,
      field: 'note',
    });
  }
  return errors;
}
