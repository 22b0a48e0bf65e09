import { isInputObjectType } from 'graphql';
import { schema } from '../../../src/api/schema';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { graphFingerprint } from '../../support/graph-fingerprint';
import { harbourArticles } from '../../support/harbour-articles';
import { INJECTIONS, INTERNAL } from '../../support/injections';
import { openTestGraph } from '../../support/open-test-graph';
import { stringArguments } from '../../support/string-arguments';
import { bearer, codesOf, startTestServer, type Answer, type TestServer } from '../../support/test-server';

/* Every argument that takes a string, found by walking the schema, is given every injection. */

const graph = openTestGraph();
let server: TestServer;
let before: unknown;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  await writeArticles(graph, harbourArticles());
  before = await graphFingerprint(graph);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** A value was taken as a value, or refused with a reason; it was never run, and nothing internal was told. */
function expectHarmless(answer: Answer, value: string): void {
  for (const code of codesOf(answer)) expect([value, code]).toEqual([value, 'BAD_USER_INPUT']);
  // What the asker typed may stand in the answer again; nothing else of the kind may.
  const told = answer.errors?.map(({ message }) => message).join(' ') ?? '';
  expect(told.replaceAll(value, '')).not.toMatch(INTERNAL);
}

const ARGUMENTS = stringArguments(schema);

test('the walk finds what is known to be there', () => {
  expect(ARGUMENTS.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'quotes(filter.speaker)',
      'quotes(filter.text)',
      'quotes(after)',
      'node(id)',
      'speaker(name)',
      'speakers.quotes(filter.accordingTo)',
      'articles(filter.url)',
    ]),
  );
});

describe('queries', () => {
  afterAll(async () => {
    expect(await graphFingerprint(graph)).toEqual(before);
  });

  test.each(ARGUMENTS.map(({ name, ...argument }) => [name, argument] as const))(
    '%s',
    async (_name, { query, variables, isNested }) => {
      const ask = async (value: string): Promise<void> =>
        expectHarmless(await server.ask(query, variables(value)), value);
      // Nested, an argument is read by the same code: what breaks out of a statement is enough.
      await Promise.all((isNested ? INJECTIONS.slice(0, 7) : INJECTIONS).map(ask));
    },
  );
});

describe('mutations', () => {
  const fieldsOf = (input: string): string[] => {
    const type = schema.getType(input);
    if (!isInputObjectType(type)) throw new Error(`The schema has no input ${input}.`);
    return Object.values(type.getFields())
      .filter(({ type: field }) => /^(?:String|ID)!?$/u.test(String(field)))
      .map(({ name }) => name);
  };
  /** What holds the harbour's articles together must be there after each attack, whatever else was stored. */
  const seen = async (): Promise<unknown> =>
    (await server.ask('{ quotes(filter: { publishedBy: "The Harbour Post" }) { totalCount } }')).data;

  // An address is fetched, and none that an injection makes is one.
  test.each(fieldsOf('IngestArticleInput'))('ingestArticle(input.%s)', async (field) => {
    const harbour = await seen();
    const text = '“The ferry will sail,” said Mara Quill, the harbour master.';
    for (const value of INJECTIONS) {
      const answer = await server.ask(
        'mutation($i: IngestArticleInput!) { ingestArticle(input: $i) { status article { id } errors { field message } } }',
        { i: { ...(field === 'html' ? {} : { text }), [field]: value } },
        bearer(server.token),
      );
      expectHarmless(answer, value);
    }
    expect(await seen()).toEqual(harbour);
  });

  test.each(fieldsOf('JudgeInput'))('judge(input.%s)', async (field) => {
    const { data } = await server.ask('{ quotes(first: 1) { nodes { id } } }');
    const [quote] = (data?.['quotes'] as { nodes: { id: string }[] }).nodes;
    for (const value of INJECTIONS) {
      const input = { quoteId: quote?.id, verdict: 'CONFIRM', user: 'x', [field]: value };
      const answer = await server.ask(
        'mutation($i: JudgeInput!) { judge(input: $i) { judgement { id user note } errors { message } } }',
        { i: input },
        bearer(server.token),
      );
      expectHarmless(answer, value);
    }
  });
});
