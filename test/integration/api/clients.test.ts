import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hearsayClient, HearsayError } from '../../../src/client/client';
import {
  CountQuotesDocument,
  IngestArticleDocument,
  JudgeDocument,
  QuotesDocument,
  SourcesDocument,
  SpeakerDocument,
  StatementDocument,
} from '../../../src/client/generated';
import { packageRoot } from '../../../src/graph/package-root';
import { TOKEN } from '../../support/test-server';
import { harbour, served } from '../../support/served';

/* How others ask: the typed client, and the commands of docs/api.md as they are printed there. */

const { server } = served(harbour);

describe('the typed client', () => {
  test('asks each of its queries', async () => {
    const ask = hearsayClient({ url: server.url });
    expect((await ask(CountQuotesDocument)).quotes.totalCount).toBe(8);
    const { quotes } = await ask(QuotesDocument, { filter: { speaker: 'al-Voss' }, first: 1 });
    const [quote] = quotes.nodes;
    expect(quote?.speaker.name).toMatch(/al-Voss/iu);
    const rest = await ask(QuotesDocument, {
      filter: { speaker: 'al-Voss' },
      after: quotes.pageInfo.endCursor,
    });
    expect(rest.quotes.nodes.map(({ id }) => id)).not.toContain(quote?.id);
    const { statement } = await ask(StatementDocument, { id: quote?.statement.id ?? '' });
    expect(statement?.quotes.nodes.map(({ id }) => id)).toContain(quote?.id);
    const { speaker } = await ask(SpeakerDocument, { name: 'al-Voss' });
    expect(speaker?.id).toBe(quote?.speaker.id);
    expect((await ask(SpeakerDocument, { name: 'Nobody at All' })).speaker).toBeNull();
    expect((await ask(SourcesDocument)).sources.nodes.length).toBeGreaterThan(0);
  });

  test('throws what the API tells', async () => {
    const ask = hearsayClient({ url: server.url });
    const refused = ask(QuotesDocument, { first: 0 });
    await expect(refused).rejects.toThrow(HearsayError);
    await expect(refused).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'Argument first must be between 1 and 100.',
    });
    const input = { quoteId: 'none', verdict: 'CONFIRM', user: 'x' } as const;
    await expect(ask(JudgeDocument, { input })).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 200,
    });
  });

  test('changes the graph with the token', async () => {
    const ask = hearsayClient({ url: server.url, token: TOKEN });
    const input = { id: 'client-1', text: '“The ferry will sail,” said Mara Quill, the harbour master.' };
    expect((await ask(IngestArticleDocument, { input })).ingestArticle).toMatchObject({
      status: 'CREATED',
      errors: [],
    });
    const { judge } = await ask(JudgeDocument, { input: { quoteId: 'none', verdict: 'REJECT', user: 'x' } });
    expect(judge.judgement).toBeNull();
    expect(judge.errors.map(({ field }) => field)).toEqual(['quoteId']);
  });

  test('says so when something else than Hearsay answers', async () => {
    const proxy: Server = createServer((_request, response) =>
      response.writeHead(502).end('<html>Bad gateway'),
    );
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    const { port } = proxy.address() as AddressInfo;
    try {
      await expect(
        hearsayClient({ url: `http://127.0.0.1:${port}` })(CountQuotesDocument),
      ).rejects.toMatchObject({
        message: 'The server answered with status 502 and no GraphQL.',
        code: undefined,
      });
    } finally {
      proxy.close();
    }
  });
});

describe('docs/api.md', () => {
  const run = promisify(execFile);
  const block = (language: string): string => {
    const text = readFileSync(join(packageRoot, 'docs', 'api.md'), 'utf8');
    const found =
      new RegExp(`\`\`\`${language}\\n(?<code>[\\s\\S]*?)\`\`\``, 'u').exec(text)?.groups?.['code'] ?? '';
    expect(found).toContain('http://127.0.0.1:4000');
    return found.replaceAll('http://127.0.0.1:4000', server.url);
  };

  test('the curl works as printed', async () => {
    const { stdout } = await run('bash', ['-c', block('sh')]);
    const { data } = JSON.parse(stdout) as { data: { quotes: { nodes: object[] } } };
    expect(data.quotes.nodes.length).toBeGreaterThan(0);
  });

  test('the three lines of the notebook work as printed', async () => {
    expect(block('python').trim().split('\n')).toHaveLength(3);
    const { stdout } = await run('python3', ['-c', `${block('python')}\nprint(json.dumps(quotes))`]);
    const rows = JSON.parse(stdout) as object[];
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0] ?? {})).toEqual(['text', 'saidOn', 'publisher']);
  });
});
