import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { ingest, ingestOne, type IngestReport } from '../../../src/ingest/ingest';
import { formatFailure } from '../../../src/ingest/read/failure';
import { readInputs } from '../../../src/ingest/read/read-inputs';
import { clearGraph } from '../../support/clear-graph';
import { graphFingerprint } from '../../support/graph-fingerprint';
import { openTestGraph } from '../../support/open-test-graph';

// A busy machine takes its time to start a process or to answer.

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = openTestGraph();
  await migrate(graph);
});
beforeEach(async () => {
  await clearGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'hearsay-ingest-'));
});
afterEach(() => rm(folder, { recursive: true }));
afterAll(() => graph.close());

const put = (name: string, content: string | Buffer): Promise<void> => writeFile(join(folder, name), content);
const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
const standardInput = Readable.from([]);

async function take(...names: string[]): Promise<IngestReport> {
  const paths = names.length === 0 ? [folder] : names.map((name) => join(folder, name));
  return ingest(graph, readInputs(paths, { standardInput }), () => undefined);
}

const failures = (report: IngestReport): string[] =>
  report.failures.map((one) => formatFailure(one).replaceAll(`${folder}/`, ''));

async function count(label: 'Article' | 'Quote' | 'Speaker' | 'Version'): Promise<number> {
  const [row] = await graph.read<{ n: number }>(`MATCH (one:${label}) RETURN count(one) AS n`);
  return row?.n ?? 0;
}

const BRIDGE = `The bridge at Ostrel is closed, Mayor Jane Roe said on Tuesday.
“Nobody crosses until I have crossed,” Roe said. The engineer, Idris al-Marri, told Marrow News Agency that it would open in spring.`;

describe('ingest', () => {
  it('stores what it can read and lists the rest, each once', async () => {
    await put('a.txt', BRIDGE);
    await put('b.txt', '');
    await put('c.txt', Buffer.from('caf\xe9', 'latin1'));
    await put(
      'd.jsonl',
      `${line({ id: 'd1', text: BRIDGE, outlet: 'Ostrel Post' })}{"id":"d2",\n${line({ id: 'd1', text: 'Other.' })}`,
    );
    await put('e.html', `<title>Closed</title><article><p>${BRIDGE}</p></article>`);
    const report = await take();
    expect(report).toMatchObject({ created: 3, unchanged: 0, replaced: 0, failed: 4 });
    expect(failures(report)).toEqual([
      'b.txt: it is empty; put the text of one article into it.',
      expect.stringContaining('c.txt: byte 3 is not valid UTF-8'),
      'd.jsonl, line 2: the JSON is cut off at column 12; write the whole object on one line.',
      'd.jsonl, line 3: id "d1" stands for another text in d.jsonl, line 1; give each article an id of its own, or each text its seenAt.',
    ]);
    expect(await count('Article')).toBe(3);
    expect(await count('Quote')).toBe(report.quotes);
    expect(report.quotes).toBeGreaterThanOrEqual(9);
  });

  it('changes nothing the second time', async () => {
    await put('a.txt', BRIDGE);
    await put('b.jsonl', line({ id: 'b1', text: BRIDGE }) + line({ id: 'b1', text: BRIDGE }));
    const first = await take();
    const before = await graphFingerprint(graph);
    const second = await take();
    expect(first).toMatchObject({ created: 2, unchanged: 1 });
    expect(second).toMatchObject({ created: 0, unchanged: 3, quotes: first.quotes });
    expect(await graphFingerprint(graph)).toBe(before);
  });

  it('gives the same graph when it was broken off and run again', async () => {
    const articles = Array.from({ length: 120 }, (_, n) => ({
      id: `x${n}`,
      text: `${BRIDGE} It was day ${n}.`,
    }));
    await put('a.jsonl', articles.map(line).join(''));
    const whole = await take();
    const expected = await graphFingerprint(graph);
    await clearGraph(graph);
    const stop = new Error('The run is broken off.');
    const broken = ingest(graph, readInputs([join(folder, 'a.jsonl')], { standardInput }), () => {
      throw stop;
    });
    await expect(broken).rejects.toBe(stop);
    expect(await count('Article')).toBe(50);
    expect(await take()).toMatchObject({ created: 70, unchanged: 50, quotes: whole.quotes });
    expect(await graphFingerprint(graph)).toBe(expected);
  });

  it('takes another text for an id that stands in the graph as a version of the article', async () => {
    await put('a.jsonl', line({ id: 'x', text: BRIDGE }));
    await take();
    await put('b.jsonl', `${line({ id: 'y', text: 'Fine.' })}${line({ id: 'x', text: 'Another text.' })}`);
    expect(await take('b.jsonl')).toMatchObject({ created: 1, versioned: 1, failed: 0 });
    expect(await count('Article')).toBe(2);
    expect(await count('Version')).toBe(3);
  });

  it('takes texts of one id in one file as versions when each says when it was seen', async () => {
    const seen = (hour: number, text: string): string =>
      line({ id: 'x', text, seenAt: `2026-03-04T${String(hour).padStart(2, '0')}:00:00Z` });
    await put('a.jsonl', `${seen(11, 'Another text.')}${seen(9, BRIDGE)}${seen(13, BRIDGE)}`);
    expect(await take()).toMatchObject({ created: 1, versioned: 2, failed: 0 });
    expect(await graph.read('MATCH (a:Article) RETURN a.text AS text, size(a.since) AS stood')).toEqual([
      { text: BRIDGE, stood: 2 },
    ]);
  });

  it('stores names with braces, backticks, operators and marks of direction as they are', async () => {
    const outlet = 'The `Post` } AND (x OR y)~2* \u200f';
    await put(
      'a.jsonl',
      line({ id: '`} MATCH', outlet, title: '{"$where": 1}', text: `“No,” said Jane \`}\` Roe. \u202e` }),
    );
    expect(await take()).toMatchObject({ created: 1, failed: 0 });
    const rows = await graph.read<{ id: string; outlet: string; text: string }>(
      'MATCH (a:Article) RETURN a.externalId AS id, a.outlet AS outlet, a.text AS text',
    );
    expect(rows).toEqual([
      { id: '`} MATCH', outlet: outlet.trim(), text: '“No,” said Jane `}` Roe. \u202e' },
    ]);
  });

  it('stores a text with control characters and half a pair at the offsets that it had', async () => {
    await put('a.jsonl', '{"id":"x","text":"\\u0000\\ud83c\\r\\n🌉 “Nobody,” said Jane Roe."}');
    expect(await take()).toMatchObject({ created: 1, failed: 0 });
    const [row] = await graph.read<{ text: string; content: number[] }>(
      'MATCH (q:Quote)-[:IN]->(a:Article) RETURN a.text AS text, q.content AS content',
    );
    expect([...row!.text].slice(...(row!.content as [number, number])).join('')).toBe('“Nobody,”');
    expect(row!.text).toBe(' \ufffd \n🌉 “Nobody,” said Jane Roe.');
  });

  it('remarks on a quotation that is never closed, and stores the article', async () => {
    await put('a.txt', `${BRIDGE}\n“Nobody crosses, the mayor said.\nThe ferry runs.`);
    const report = await take();
    expect(report).toMatchObject({ created: 1, failed: 0 });
    expect(report.remarks).toEqual([
      {
        origin: { path: join(folder, 'a.txt'), line: 3 },
        remark: expect.stringContaining(
          'the quotation “Nobody crosses, the mayor said. … is never closed',
        ) as string,
      },
    ]);
  });
});

describe('ingestOne', () => {
  const input = {
    origin: { path: 'the request' },
    readOn: '2031-06-01',
    body: { kind: 'text', text: BRIDGE },
  } as const;

  it('says what became of the article', async () => {
    const first = await ingestOne(graph, input);
    expect(first).toEqual({
      status: 'created',
      quotes: 3,
      article: expect.stringMatching(/^a_[0-9a-f]{24}$/u) as string,
    });
    expect(await ingestOne(graph, input)).toEqual({ ...first, status: 'unchanged' });
  });

  it('says why it cannot be stored', async () => {
    expect(await ingestOne(graph, { ...input, body: { kind: 'html', html: '<nav>Home</nav>' } })).toEqual({
      origin: input.origin,
      problem: 'the page holds no article; give the page of one article, or its text as a .txt file.',
    });
  });
});
