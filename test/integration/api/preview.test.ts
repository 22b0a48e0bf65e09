import { migrate } from '../../../src/graph/migrate';
import { clearGraph } from '../../support/clear-graph';
import { graphFingerprint } from '../../support/graph-fingerprint';
import { openTestGraph } from '../../support/open-test-graph';
import { bearer, codesOf, startTestServer, TOKEN, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

beforeAll(async () => {
  await clearGraph(graph);
  await migrate(graph);
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const TEXT =
  'VELMORA, 4 March (Norda) — Prime Minister Mara Lindqvist opened the pier 😀 on Wednesday.\n\n' +
  '“We will keep the harbour open,” Lindqvist said.\n\n“A promise without a closing mark, a passer-by said.';
const INPUT = { text: TEXT, title: 'Pier opens', outlet: 'The Harbour Post', date: '2026-03-04' };

const PREVIEW = `mutation ($input: IngestArticleInput!) {
  previewArticle(input: $input) {
    preview {
      id title outlet publishedOn text remarks
      stages { name found }
      speakers { id name unresolved }
      quotes { id text type content { start end } speaker speakerId unresolved role accordingTo { name } sourcing confidence }
    }
    errors { message field }
  }
}`;

interface Previewed {
  readonly preview: {
    readonly id: string;
    readonly text: string;
    readonly remarks: readonly string[];
    readonly stages: readonly { readonly name: string; readonly found: number }[];
    readonly speakers: readonly {
      readonly id: string;
      readonly name: string;
      readonly unresolved: boolean;
    }[];
    readonly quotes: readonly {
      readonly id: string;
      readonly speaker: string;
      readonly speakerId: string;
      readonly content: readonly { start: number; end: number }[];
    }[];
  } | null;
  readonly errors: readonly { readonly message: string; readonly field: string | null }[];
}

async function previewOf(input: object): Promise<Previewed> {
  const answer = await server.ask(PREVIEW, { input }, bearer(TOKEN));
  expect(answer.errors).toBeUndefined();
  return answer.data?.['previewArticle'] as Previewed;
}

test('tells what would be stored, under the ids that it would have, and stores nothing', async () => {
  const before = await graphFingerprint(graph);
  const { preview, errors } = await previewOf(INPUT);
  expect(errors).toEqual([]);
  expect(preview).toMatchObject({
    title: 'Pier opens',
    outlet: 'The Harbour Post',
    publishedOn: '2026-03-04',
    text: TEXT,
  });
  expect(preview?.quotes[0]).toMatchObject({
    text: 'We will keep the harbour open',
    type: 'DIRECT',
    speaker: 'Mara Lindqvist',
    unresolved: false,
    accordingTo: [{ name: 'Norda' }],
    sourcing: 'NAMED',
  });
  const [{ start, end } = { start: 0, end: 0 }] = preview?.quotes[0]?.content ?? [];
  expect([...TEXT].slice(start, end).join('')).toBe('“We will keep the harbour open,”');
  expect(preview?.stages.find(({ name }) => name === 'quotes')?.found).toBe(preview?.quotes.length);
  expect(preview?.remarks).toEqual([expect.stringContaining('is never closed')]);
  expect(preview?.speakers).toEqual([
    { id: preview?.quotes[0]?.speakerId, name: 'Mara Lindqvist', unresolved: false },
    { id: preview?.quotes[1]?.speakerId, name: preview?.quotes[1]?.speaker, unresolved: true },
  ]);
  expect(await graphFingerprint(graph)).toEqual(before);

  const stored = await server.ask(
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { article { id quotes { nodes { id speaker { id } } } } } }',
    { input: INPUT },
    bearer(TOKEN),
  );
  expect(stored.data).toMatchObject({
    ingestArticle: {
      article: {
        id: preview?.id,
        quotes: { nodes: preview?.quotes.map(({ id, speakerId }) => ({ id, speaker: { id: speakerId } })) },
      },
    },
  });
});

test.each([
  ['nothing to read', {}, null],
  ['an empty text', { text: ' ' }, 'text'],
  ['a date that is none', { text: TEXT, date: 'soon' }, 'date'],
  ['an address of this machine', { url: 'http://127.0.0.1/' }, 'url'],
])('%s is said, with its field', async (_name, input, field) => {
  const { preview, errors } = await previewOf(input);
  expect([preview, errors[0]?.field]).toEqual([null, field]);
});

test('without the token nothing is read', async () => {
  expect(codesOf(await server.ask(PREVIEW, { input: INPUT }))).toEqual(['UNAUTHENTICATED']);
});
