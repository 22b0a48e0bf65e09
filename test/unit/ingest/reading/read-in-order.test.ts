import type { ArticleInput } from '../../../../src/ingest/document';
import type { ReadFailure } from '../../../../src/ingest/read/failure';
import { onThisThread, type ArticleReader } from '../../../../src/ingest/reading/article-reader';
import { readInOrder } from '../../../../src/ingest/reading/read-in-order';

const inputOf = (id: string): ArticleInput => ({
  origin: { path: `${id}.txt` },
  readOn: '2031-06-01',
  id,
  body: { kind: 'text', text: `“Nobody crosses,” said Mayor Jane Roe of ${id}.` },
});

/** Gives inputs one by one and counts how many were taken. */
class Source {
  taken = 0;

  constructor(private readonly inputs: readonly (ArticleInput | ReadFailure)[]) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<ArticleInput | ReadFailure> {
    for (const input of this.inputs) {
      this.taken += 1;
      yield await Promise.resolve(input);
    }
  }
}

/** Reads as `onThisThread` does, and ends each article when the test says so. */
class HeldReader implements ArticleReader {
  readonly workers = 2;
  readonly reading: string[] = [];
  private readonly held = new Map<string, () => void>();

  readonly read: ArticleReader['read'] = async (input) => {
    this.reading.push(input.id ?? '');
    await new Promise<void>((resolve) => this.held.set(input.id ?? '', resolve));
    return onThisThread.read(input);
  };

  end(id: string): void {
    this.held.get(id)?.();
  }
}

/** Long enough for every promise that can settle to have settled. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

const idOf = (_: object, { id = '' }: ArticleInput): { id: string } => ({ id });

it('gives articles in their order, though a later one is read sooner', async () => {
  const reader = new HeldReader();
  const found: object[] = [];
  const all = (async () => {
    for await (const read of readInOrder(new Source(['a', 'b'].map(inputOf)), reader, idOf)) found.push(read);
  })();
  await settled();
  expect(reader.reading).toEqual(['a', 'b']);
  reader.end('b');
  await settled();
  expect(found).toEqual([]);
  reader.end('a');
  await all;
  expect(found).toEqual([{ id: 'a' }, { id: 'b' }]);
});

it('takes no more inputs than the reader holds and as much again, while the caller takes nothing', async () => {
  const source = new Source(Array.from({ length: 50 }, (_, index) => inputOf(String(index))));
  const reading: ArticleReader = { workers: 2, read: onThisThread.read };
  const results = readInOrder(source, reading, idOf)[Symbol.asyncIterator]();
  await results.next();
  await settled();
  const ahead = source.taken;
  expect(ahead).toBeLessThanOrEqual(8);
  await settled();
  expect(source.taken).toBe(ahead);
  await results.return?.();
});

it('gives an article as soon as it is read, though more may come', async () => {
  let more = (): void => undefined;
  async function* slowly(): AsyncGenerator<ArticleInput> {
    yield inputOf('a');
    await new Promise<void>((resolve) => (more = resolve));
    yield inputOf('b');
  }
  const results = readInOrder(slowly(), { workers: 4, read: onThisThread.read }, idOf)[
    Symbol.asyncIterator
  ]();
  expect(await results.next()).toEqual({ done: false, value: { id: 'a' } });
  more();
  expect(await results.next()).toEqual({ done: false, value: { id: 'b' } });
  expect((await results.next()).done).toBe(true);
});

it('gives a failure in its place: of an input, of the reader, of what was made of it', async () => {
  const failed: ReadFailure = { origin: { path: 'x.jsonl', line: 2 }, problem: 'it is cut off.' };
  const empty: ArticleInput = { ...inputOf('empty'), body: { kind: 'html', html: '<nav>Home</nav>' } };
  const source = new Source([inputOf('a'), failed, empty, inputOf('odd'), inputOf('z')]);
  const then = (_: object, { id = '' }: ArticleInput): { id: string } => {
    if (id === 'odd') throw new TypeError('Nobody foresaw this.');
    return { id };
  };
  const found: object[] = [];
  for await (const read of readInOrder(source, onThisThread, then)) found.push(read);
  expect(found).toEqual([
    { id: 'a' },
    failed,
    { origin: empty.origin, problem: expect.stringContaining('text') as string },
    { origin: { path: 'odd.txt' }, problem: expect.stringContaining('(TypeError)') as string },
    { id: 'z' },
  ]);
});

it('ends with the error of a source that breaks', async () => {
  async function* broken(): AsyncGenerator<ArticleInput> {
    yield await Promise.resolve(inputOf('a'));
    throw new RangeError('The disk is gone.');
  }
  const all = (async () => {
    for await (const read of readInOrder(broken(), onThisThread, idOf)) expect(read).toEqual({ id: 'a' });
  })();
  await expect(all).rejects.toThrow('The disk is gone.');
});
