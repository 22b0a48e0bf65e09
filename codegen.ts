import type { CodegenConfig } from '@graphql-codegen/cli';

const row = '../graph/compiler/row#Row';
const page = './page#Page';
const edge = './page#PageEdge';
const listed = ['Judgement', 'Quote', 'Statement', 'Speaker', 'Source', 'Article', 'Event', 'Place'];

/** The typed documents of a client; a document is sent as the string that it is. */
const typedDocuments = (documents: string): CodegenConfig['generates'][string] => ({
  documents,
  plugins: ['typescript-operations', 'typed-document-node'],
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    // The client throws what errors say, so that what is null for them alone is never null to it.
    nullability: { errorHandlingClient: true },
    scalars: { ID: { input: 'string', output: 'string' }, Date: 'string', DateTime: 'string' },
  },
});

/** Types the resolvers by the schema, and the client by schema and documents. The result is committed; a test fails when it is stale. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/schema-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        contextType: './context#ApiContext',
        // graphql-scalars hands resolvers a Date for an argument and takes a string for a result.
        scalars: {
          ID: { input: 'string', output: 'string' },
          Date: { input: 'Date', output: 'string' },
          DateTime: { input: 'Date', output: 'string' },
        },
        mappers: {
          ...Object.fromEntries(
            [
              ...listed,
              'Relay',
              'Path',
              'TextSelector',
              'Wording',
              'StatementComparison',
              'ComparisonRow',
              'Merged',
              'ArticleVersion',
            ].map((type) => [type, row]),
          ),
          ...Object.fromEntries(
            listed.flatMap((type) => [
              [`${type}Connection`, page],
              [`${type}Edge`, edge],
            ]),
          ),
          SearchConnection: page,
          SearchEdge: edge,
          PageInfo: page,
          IngestArticlePayload: './resolvers/mutation#IngestArticleResult',
          JudgePayload: './resolvers/judge#JudgeResult',
          UndoJudgementPayload: './resolvers/judge#JudgeResult',
        },
      },
    },
    'src/client/generated.ts': typedDocuments('src/client/documents.graphql'),
    'src/dashboard/generated.ts': typedDocuments('src/dashboard/documents/*.graphql'),
  },
};

export default config;
