import { ingestOne } from '../../ingest/ingest';
import { isReadFailure } from '../../ingest/read/failure';
import { requireToken } from '../auth';
import { toArticleInput, type UserError } from '../ingest-input';
import { previewOf } from '../preview';
import { currentRequest } from '../request';
import type { IngestArticlePayloadResolvers, MutationResolvers } from '../schema-types';
import { judge, undoJudgement } from './judge';
import { readNode } from './read-node';

/** What `ingestArticle` hands to the fields of its payload; the article is read when it is asked for. */
export interface IngestArticleResult {
  readonly articleId?: string;
  readonly quoteCount: number;
  readonly status?: 'CREATED' | 'UNCHANGED' | 'REPLACED' | 'VERSIONED';
  readonly errors: readonly UserError[];
}

const STATUS = {
  created: 'CREATED',
  unchanged: 'UNCHANGED',
  replaced: 'REPLACED',
  versioned: 'VERSIONED',
} as const;

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

  judge,
  undoJudgement,
};

export const IngestArticlePayload: IngestArticlePayloadResolvers = {
  article: ({ articleId }, _arguments, context, info) =>
    articleId === undefined ? null : readNode('Article', articleId, context, info),
};
