import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLDate, GraphQLDateTime } from 'graphql-scalars';
import gql from 'graphql-tag';
import type { DocumentNode } from 'graphql';
import { packageRoot } from '../graph/package-root';
import { Mentioned, Node } from './resolvers/abstract';
import { connectionResolvers, PageInfo } from './resolvers/connections';
import { Judgement, JudgePayload, UndoJudgementPayload } from './resolvers/judge';
import { IngestArticlePayload, Mutation } from './resolvers/mutation';
import { Path } from './resolvers/path';
import { Query } from './resolvers/query';
import { Quote } from './resolvers/quote';
import { Relay } from './resolvers/relay';
import { attachRowResolvers } from './resolvers/rows';
import { SearchConnection, SearchEdge, SearchResult } from './resolvers/search';
import { Speaker } from './resolvers/speaker';
import { TextSelector } from './resolvers/text-selector';
import { Wording } from './resolvers/wording';
import { Article, ArticleVersion } from './resolvers/versions';

/** The schema of `schema/*.graphql` with its resolvers. */
export const schema = makeExecutableSchema({
  typeDefs: readTypes(),
  resolvers: {
    Date: GraphQLDate,
    DateTime: GraphQLDateTime,
    ...connectionResolvers,
    PageInfo,
    Query,
    Mutation,
    Node,
    Mentioned,
    Quote,
    Article,
    ArticleVersion,
    Relay,
    Path,
    SearchConnection,
    SearchEdge,
    SearchResult,
    Speaker,
    TextSelector,
    Wording,
    IngestArticlePayload,
    JudgePayload,
    UndoJudgementPayload,
    Judgement,
  },
  resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
});

attachRowResolvers(schema);

function readTypes(): DocumentNode[] {
  const folder = join(packageRoot, 'schema');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => gql(readFileSync(join(folder, file), 'utf8')));
}
