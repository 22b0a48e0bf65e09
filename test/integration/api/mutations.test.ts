import { migrate } from '../../../src/graph/migrate';
import { clearGraph } from '../../support/clear-graph';
import { graphFingerprint } from '../../support/graph-fingerprint';
import { openTestGraph } from '../../support/open-test-graph';
import { bearer, codesOf, startTestServer, TOKEN, type TestServer } from '../../support/test-server';

const graph = openTestGraph();
let server: TestServer;

beforeAll(async () => {
  await migrate(graph);
  server = await startTestServer(graph);
});
beforeEach(() => clearGraph(graph));
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const TEXT =
  'VELMORA, 4 March (Norda) — Prime Minister Mara Lindqvist opened the pier on Wednesday.\n\n' +
  '“We will keep the harbour open,” Lindqvist said.\n\nShe said the ferries would run at night.';

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    status
    quoteCount
    article { externalId title publishedAt publisher { name } quotes { totalCount nodes { text speaker { name } } } }
    errors { message field }
  }
}`;

interface Ingested {
  readonly status: string | null;
  readonly quoteCount: number;
  readonly article: Record<string, unknown> | null;
  readonly errors: readonly { readonly message: string; readonly field: string | null }[];
}

async function ingestArticle(input: object): Promise<Ingested> {
  const answer = await server.ask(INGEST, { input }, bearer(TOKEN));
  expect(answer.errors).toBeUndefined();
  return answer.data?.['ingestArticle'] as Ingested;
}

const article = {
  text: TEXT,
  id: 'pier-1',
  title: 'Pier opens',
  outlet: 'The Harbour Post',
  date: '2026-03-04',
};

describe('ingestArticle', () => {
  test('stores an article with its quotes and gives it back', async () => {
    const { status, quoteCount, article: stored, errors } = await ingestArticle(article);
    expect({ status, errors }).toEqual({ status: 'CREATED', errors: [] });
    expect(quoteCount).toBeGreaterThanOrEqual(1);
    expect(stored).toMatchObject({
      externalId: 'pier-1',
      title: 'Pier opens',
      publishedAt: '2026-03-04',
      publisher: { name: 'The Harbour Post' },
      quotes: { totalCount: quoteCount },
    });
    expect(JSON.stringify(stored)).toContain('We will keep the harbour open');
  });

  test('the same twice changes nothing', async () => {
    await ingestArticle(article);
    const before = await graphFingerprint(graph);
    expect((await ingestArticle(article)).status).toBe('UNCHANGED');
    expect(await graphFingerprint(graph)).toEqual(before);
  });

  test('the same text with other metadata replaces what stood there', async () => {
    await ingestArticle(article);
    expect(await ingestArticle({ ...article, title: 'Pier opens at last' })).toMatchObject({
      status: 'REPLACED',
      article: { title: 'Pier opens at last' },
    });
  });

  test('another text under the same id is a version of the article', async () => {
    await ingestArticle({ ...article, seenAt: '2026-03-04T09:00:00Z' });
    const other = {
      ...article,
      text: 'Something else was said here, police said.',
      seenAt: '2026-03-04T10:00:00Z',
    };
    expect(await ingestArticle(other)).toMatchObject({ status: 'VERSIONED', quoteCount: 1, errors: [] });
    expect(await ingestArticle(other)).toMatchObject({ status: 'UNCHANGED' });
  });

  test('a text that a fast clock saw tomorrow is a user error', async () => {
    const seenAt = new Date(Date.now() + 86_400_000).toISOString();
    const { status, errors } = await ingestArticle({ ...article, seenAt });
    expect(status).toBeNull();
    expect(errors).toEqual([
      { message: expect.stringContaining('in the future') as string, field: 'seenAt' },
    ]);
  });

  test('reads a page with its metadata', async () => {
    const html = `<html><head><title>Pier opens</title><meta property="og:site_name" content="Harbour Post">
      <meta property="article:published_time" content="2026-03-04T10:00:00Z"></head><body><article><h1>Pier opens</h1>
      ${TEXT.split('\n\n')
        .map(
          (paragraph) =>
            `<p>${paragraph} It was a long day for everybody at the harbour, and a loud one.</p>`,
        )
        .join('')}</article></body></html>`;
    expect(await ingestArticle({ html, id: 'pier-2' })).toMatchObject({
      status: 'CREATED',
      article: { publishedAt: '2026-03-04', publisher: { name: 'Harbour Post' } },
    });
  });

  test.each([
    ['nothing to read', {}, null, 'one of `text`, `html` and `url`'],
    ['text and HTML', { text: TEXT, html: '<p>x</p>' }, 'html', 'not both'],
    ['an empty text', { text: ' \n ' }, 'text', 'must not be empty'],
    ['HTML without an article', { html: '<html><body></body></html>' }, null, ''],
    ['a date that is none', { text: TEXT, date: '2026-02-30' }, 'date', 'date of the calendar'],
    ['an address that is none', { url: 'harbour.example/1' }, 'url', 'http'],
    ['a file', { url: 'file:///etc/passwd' }, 'url', 'http'],
    ['this machine', { url: 'http://127.0.0.1:7687/' }, 'url', ''],
    ['this machine by name', { url: 'http://localhost/' }, 'url', ''],
    ['the metadata of a cloud', { url: 'http://169.254.169.254/latest/meta-data/' }, 'url', ''],
    ['this machine in IPv6', { url: 'http://[::1]/' }, 'url', ''],
    ['this machine in octal', { url: 'http://0177.0.0.1/' }, 'url', ''],
    ['an id with a line break', { text: TEXT, id: 'a\nb' }, 'id', 'control characters'],
  ])('%s is a user error', async (_name, input, field, part) => {
    const { status, article: stored, errors } = await ingestArticle(input);
    expect({ status, stored }).toEqual({ status: null, stored: null });
    expect(errors).toEqual([{ message: expect.stringContaining(part) as string, field }]);
    expect(errors[0]?.message).not.toMatch(/undefined|Error:|ECONN/u);
    expect(await graph.read('MATCH (n:Article) RETURN n.id AS id')).toEqual([]);
  });

  test('without the token nothing is read', async () => {
    const answer = await server.ask(INGEST, { input: article });
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(await graph.read('MATCH (n:Article) RETURN n.id AS id')).toEqual([]);
  });

  test('a server without a token says how to switch mutations on', async () => {
    const closed = await startTestServer(graph, '');
    try {
      const answer = await closed.ask(INGEST, { input: article }, bearer(''));
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
      expect(answer.errors?.[0]?.message).toContain('HEARSAY_API_TOKEN');
    } finally {
      await closed.stop();
    }
  });
});

describe('judge', () => {
  const JUDGE = `mutation ($input: JudgeInput!) {
    judge(input: $input) {
      quote { id judgements { id verdict user note } }
      judgement { verdict user note at }
      errors { message field }
    }
  }`;
  let quoteId: string;

  beforeEach(async () => {
    await ingestArticle(article);
    const { data } = await server.ask('{ quotes(first: 1) { nodes { id } } }');
    quoteId = (data as { quotes: { nodes: [{ id: string }] } }).quotes.nodes[0].id;
  });

  const judge = async (input: object): Promise<Record<string, unknown>> => {
    const answer = await server.ask(JUDGE, { input: { quoteId, ...input } }, bearer(TOKEN));
    expect(answer.errors).toBeUndefined();
    return answer.data?.['judge'] as Record<string, unknown>;
  };

  test('is recorded once, however often it is sent', async () => {
    const first = await judge({ verdict: 'REJECT', user: 'ana', note: 'She said "might".' });
    const second = await judge({ verdict: 'REJECT', user: 'ana', note: 'She said "might".' });
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      quote: { id: quoteId, judgements: [{ verdict: 'REJECT', user: 'ana', note: 'She said "might".' }] },
      errors: [],
    });
  });

  test('another verdict of the same user takes its place; another user has another', async () => {
    await judge({ verdict: 'REJECT', user: 'ana', note: 'No.' });
    await judge({ verdict: 'CONFIRM', user: 'ana' });
    const { quote } = await judge({ verdict: 'REJECT', user: 'bo' });
    const { judgements } = quote as { judgements: object[] };
    expect(judgements).toHaveLength(2);
    expect(judgements).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ verdict: 'CONFIRM', user: 'ana', note: null }),
        expect.objectContaining({ verdict: 'REJECT', user: 'bo' }),
      ]),
    );
  });

  test.each([
    ['a quote that is not there', { quoteId: 'q_000000000000000000000000', user: 'ana' }, 'quoteId'],
    ['nobody', { user: '  ' }, 'user'],
    ['a long name', { user: 'a'.repeat(301) }, 'user'],
    ['a long note', { user: 'ana', note: 'a'.repeat(2_001) }, 'note'],
  ])('%s is a user error', async (_name, input, field) => {
    expect(await judge({ verdict: 'CONFIRM', ...input })).toMatchObject({
      quote: null,
      judgement: null,
      errors: [{ field }],
    });
    expect(await graph.read('MATCH (j:Judgement) RETURN j.id AS id')).toEqual([]);
  });

  test('an article that is read anew keeps the judgements of the quotes that it still has', async () => {
    await judge({ verdict: 'CONFIRM', user: 'ana' });
    await ingestArticle({ ...article, title: 'Another headline' });
    const { data } = await server.ask(
      'query ($id: ID!) { node(id: $id) { ... on Quote { judgements { user } } } }',
      {
        id: quoteId,
      },
    );
    expect(data).toEqual({ node: { judgements: [{ user: 'ana' }] } });
  });
});
