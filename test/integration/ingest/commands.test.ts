import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExchangeDocument } from '../../../src/ingest/exchange/exchange-document';
import type { Graph } from '../../../src/graph/graph';
import { packageRoot } from '../../../src/graph/package-root';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';

/** These tests run what users run: the built command. */
const MAIN = join(packageRoot, 'dist', 'cli', 'main.js');

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

// A busy machine takes its time to start a process or to answer.

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'hearsay-commands-'))));
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content);

/** Runs `hearsay` in the folder of the test; `until` says when its reader has seen enough. */
function hearsay(args: readonly string[], input = '', until?: (out: string) => boolean): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder });
    const printed = { out: '', err: '' };
    child.stdout.on('data', (data: Buffer) => {
      printed.out += data.toString();
      if (until?.(printed.out)) child.stdout.destroy();
    });
    child.stderr.on('data', (data: Buffer) => (printed.err += data.toString()));
    // A command that ends early does not read all of its input.
    child.stdin.on('error', () => undefined).end(input);
    child.on('close', (status) => resolve({ status, ...printed }));
  });
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;
const TEXT = '🌉 “Nobody crosses,” said Mayor Jane Roe.';
const documents = (out: string): ExchangeDocument[] =>
  out
    .split('\n')
    .filter((one) => one !== '')
    .map((one) => JSON.parse(one) as ExchangeDocument);

describe('hearsay extract', () => {
  it('keeps the order of the articles, whichever worker is the quicker', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => String(index));
    const long = Array.from({ length: 60 }, () => TEXT).join('\n\n');
    const input = ids.map((id) => line({ id, text: Number(id) % 4 === 0 ? long : TEXT })).join('');
    const { status, out } = await hearsay(['extract', '-', '--workers', '2'], input);
    expect(status).toBe(0);
    expect(documents(out).map(({ id, quotes }) => [id, quotes.length])).toEqual(
      ids.map((id) => [id, Number(id) % 4 === 0 ? 60 : 1]),
    );
  });

  it('says how many workers it can have', async () => {
    const { status, err } = await hearsay(['extract', '-', '--workers', '0']);
    expect(status).toBe(2);
    expect(err).toContain('It must be a whole number from 1 to 64.');
  });

  it('prints a document for each good line, in order, and reports the bad ones with their numbers', async () => {
    const input = `${line({ id: 'a', text: TEXT })}{"id":"b"\n${line({ id: 'c', text: TEXT })}`;
    const { status, out, err } = await hearsay(['extract', '-', '--format', 'jsonl'], input);
    expect(status).toBe(1);
    expect(documents(out).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(err).toBe(
      'hearsay: standard input, line 2: the JSON is cut off at column 10; write the whole object on one line.\n',
    );
    const [quote] = documents(out)[0]!.quotes;
    expect(quote!.content.map(([start, end]) => [...TEXT].slice(start, end).join(''))).toEqual([
      '“Nobody crosses,”',
    ]);
  });

  it('reads a text from standard input', async () => {
    const { status, out } = await hearsay(['extract', '-', '--format', 'text'], TEXT);
    expect(status).toBe(0);
    expect(documents(out)).toMatchObject([
      { id: 'standard input', quotes: [{ speaker: { name: 'Jane Roe' } }] },
    ]);
  });

  it('takes outlet and date from the options where the input says neither', async () => {
    await put('a.txt', TEXT);
    await put('b.jsonl', line({ id: 'b', text: TEXT, outlet: 'Quay Courier', date: '2026-05-01' }));
    const said = ['--outlet', 'Northmoor Echo', '--date', '2026-05-14'];
    const { out } = await hearsay(['extract', 'a.txt', 'b.jsonl', ...said]);
    expect(documents(out).map(({ article }) => article)).toMatchObject([
      { outlet: 'Northmoor Echo', publishedAt: '2026-05-14' },
      { outlet: 'Quay Courier', publishedAt: '2026-05-01' },
    ]);
  });

  it('ends in silence when its reader has seen enough', async () => {
    await put(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, n) => line({ id: `a${n}`, text: TEXT })).join(''),
    );
    const { out, err } = await hearsay(['extract', 'many.jsonl'], '', (seen) => seen.includes('\n'));
    expect(err).toBe('');
    expect(out.split('\n').length).toBeLessThan(3000);
  });

  it.each([
    [['extract', 'nowhere.txt'], 'hearsay: There is no such file or folder: nowhere.txt.'],
    [['extract'], "error: missing required argument 'path'"],
    [['extract', '-', '--date', '2026-02-30'], 'It must be a date of the calendar'],
    [['extract', '-', '--format', 'pdf'], "'pdf' is invalid. Allowed choices are jsonl, text, html."],
    [['ingest', 'nowhere.txt', 'neither.txt'], 'There is no such file or folder: nowhere.txt, neither.txt.'],
  ])('ends with 2 for arguments that cannot be used: %j', async (args, message) => {
    const { status, out, err } = await hearsay(args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('hearsay ingest', () => {
  let graph: Graph;
  beforeAll(() => (graph = openTestGraph()));
  beforeEach(() => clearGraph(graph));
  afterAll(() => graph.close());

  it('stores what it can, sums up, and lists each failure once', async () => {
    await put('a.txt', TEXT);
    await put('b.txt', '');
    const first = await hearsay(['ingest', '.']);
    expect(first).toEqual({
      status: 1,
      out: '1 article new, 0 unchanged, 0 read anew, 0 with another text, 1 failed: 1 quote by 1 speaker.\n',
      err: 'hearsay: b.txt: it is empty; put the text of one article into it.\n',
    });
    const second = await hearsay(['ingest', 'a.txt', '--json']);
    expect(second.status).toBe(0);
    expect(JSON.parse(second.out)).toEqual({
      ...{ created: 0, unchanged: 1, replaced: 0, versioned: 0, failed: 0, quotes: 1, speakers: 1 },
      ...{ failures: [], remarks: [] },
    });
  });

  it('says how far it is, in lines, where no terminal is', async () => {
    await put(
      'many.jsonl',
      Array.from({ length: 60 }, (_, n) => line({ id: `a${n}`, text: `${TEXT} ${n}` })).join(''),
    );
    const { status, out, err } = await hearsay(['ingest', 'many.jsonl']);
    expect({ status, err }).toEqual({ status: 0, err: '50 stored, 0 failed\n' });
    expect(out).toBe(
      '60 articles new, 0 unchanged, 0 read anew, 0 with another text, 0 failed: 60 quotes by 1 speaker.\n',
    );
  });
});
