import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Span } from '../../../src/ingest/document';
import type { Tagger } from '../../../src/ingest/quotes/tagger/tagger';
import { segment } from '../../../src/ingest/segment/segment';
import { loadedTagger, loadTagger } from '../../../src/model/load-tagger';

const MODEL = join(__dirname, '..', '..', '..', 'model');

async function attributions(tagger: Tagger, text: string): Promise<string[]> {
  const words = (span: Span | undefined): string => (span === undefined ? '?' : text.slice(...span));
  const reports = await tagger.tag(text, segment({ text, furniture: [] }), []);
  return reports.map(({ source, cue, content }) =>
    [words(source), words(cue), content.map(words).join(' / ')].join(' | '),
  );
}

const CASES: readonly (readonly [text: string, ...attributions: readonly string[]])[] = [
  [
    '“The road is closed,” said Ada Marsh, the mayor of Corran. “It will open in May.”',
    'Ada Marsh, the mayor of Corran | said | “The road is closed,” / “It will open in May.”',
  ],
  [
    'Bo Linde told reporters that the ferry had sunk and that nobody was on board.',
    'Bo Linde | told | that the ferry had sunk and that nobody was on board',
  ],
  [
    'Bo Linde said the ferry had sunk. Ada Marsh denied that it was overloaded.',
    'Bo Linde | said | the ferry had sunk',
    'Ada Marsh | denied | that it was overloaded',
  ],
  [
    'According to the coastguard, the ferry sank in shallow water.',
    'the coastguard | According to | the ferry sank in shallow water',
  ],
  ['The harbour is quiet. The boats lie at the quay, and the gulls sleep.'],
];

describe('the tagger reads who said what', () => {
  test.each(CASES)('%s', async (text, ...expected) => {
    expect(await attributions(await loadedTagger(), text)).toEqual(expected);
  });
});

test('it reads a text the same each time, whatever it read before', async () => {
  const texts = CASES.map(([text]) => text);
  const tagger = await loadedTagger();
  const there = [];
  for (const text of texts) there.push(await tagger.tag(text, segment({ text, furniture: [] }), []));
  const back = [];
  for (const text of [...texts].reverse())
    back.unshift(await tagger.tag(text, segment({ text, furniture: [] }), []));
  expect(back).toEqual(there);
});

test('it reads several texts at once as one by one', async () => {
  const tagger = await loadedTagger();
  const together = await Promise.all(CASES.map(([text]) => attributions(tagger, text)));
  expect(together).toEqual(CASES.map(([, ...expected]) => expected));
});

test('how likely a part is lies between 0 and 1', async () => {
  const tagger = await loadedTagger();
  const text = CASES.map(([given]) => given).join('\n\n');
  const reports = await tagger.tag(text, segment({ text, furniture: [] }), []);
  const all = reports.flatMap(({ likely }) => Object.values(likely));
  expect(all.length).toBeGreaterThan(0);
  for (const one of all) {
    expect(one).toBeGreaterThanOrEqual(0);
    expect(one).toBeLessThanOrEqual(1 + 1e-6);
  }
});

test('a process loads it once', () => {
  expect(loadedTagger()).toBe(loadedTagger());
});

describe('a model that lacks a part', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-model-'));
    for (const file of FILES) await cp(join(MODEL, file), join(folder, file));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const FILES = ['vocabulary.txt', 'links.json', 'tagger.int8.onnx'];

  test.each(FILES)('cannot be loaded without %s', async (file) => {
    await rm(join(folder, file));
    await expect(loadTagger(folder)).rejects.toThrow(
      new RegExp(`^The tagger’s file hearsay-model-\\w+/${file} is missing or damaged; `, 'u'),
    );
  });

  test.each(FILES)('cannot be loaded with another %s', async (file) => {
    await writeFile(join(folder, file), 'no model');
    await expect(loadTagger(folder)).rejects.toThrow(
      new RegExp(`^The tagger’s file hearsay-model-\\w+/${file} is missing or damaged; `, 'u'),
    );
  });
});
