import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Readable } from 'node:stream';
import type { ArticleInput } from '../../../../src/ingest/document';
import { LIMITS } from '../../../../src/ingest/limits';
import { formatFailure, isReadFailure } from '../../../../src/ingest/read/failure';
import { measureInputs, readInputs, type ReadOptions } from '../../../../src/ingest/read/read-inputs';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'hearsay-read-'))));
afterEach(() => rm(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);

async function put(files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(at(name), '..'), { recursive: true });
    await writeFile(at(name), content);
  }
}

const nothing = Readable.from([]);

/** What was read, one line each: `a.txt = its text`, or the failure as the user sees it. */
async function read(paths: readonly string[], options: Partial<ReadOptions> = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const one of readInputs(paths, { standardInput: nothing, ...options }))
    found.push(isReadFailure(one) ? formatFailure(one) : `${place(one)} = ${bodyOf(one)}`);
  return found.map((line) => line.replaceAll(`${folder}/`, ''));
}

const place = ({ origin, id }: ArticleInput): string =>
  [relative(folder, origin.path), origin.line, id].filter((part) => part !== undefined).join(':');
const bodyOf = ({ body }: ArticleInput): string => {
  if (body.kind === 'notice') return '';
  return body.kind === 'text' ? body.text : body.html;
};

const article = (id: string, text = `Text of ${id}.`): string => JSON.stringify({ id, text });

describe('a file', () => {
  it.each([
    ['a.txt', 'The bridge.', 'a.txt = The bridge.'],
    ['A.TXT', 'The bridge.', 'A.TXT = The bridge.'],
    ['a.html', '<p>The bridge.</p>', 'a.html = <p>The bridge.</p>'],
    ['a.htm', '<p>The bridge.</p>', 'a.htm = <p>The bridge.</p>'],
    ['a.jsonl', article('x'), 'a.jsonl:1:x = Text of x.'],
    ['a.ndjson', article('x'), 'a.ndjson:1:x = Text of x.'],
  ])('is read as its suffix says: %s', async (name, content, expected) => {
    await put({ [name]: content });
    expect(await read([at(name)])).toEqual([expected]);
  });

  it('of another suffix is read with --format alone', async () => {
    await put({ 'a.log': 'The bridge.' });
    expect(await read([at('a.log')])).toEqual([
      'a.log: its suffix is none that Hearsay reads (.txt, .html, .htm, .jsonl, .ndjson); say what it is with --format.',
    ]);
    expect(await read([at('a.log')], { format: 'text' })).toEqual(['a.log = The bridge.']);
  });

  it('that is given twice, by whatever name, is read once', async () => {
    await put({ 'a.txt': 'The bridge.' });
    await symlink(at('a.txt'), at('b.txt'));
    expect(await read([at('a.txt'), join(folder, '.', 'a.txt'), at('b.txt'), folder])).toEqual([
      'a.txt = The bridge.',
    ]);
  });

  it('keeps marks of direction as they are', async () => {
    await put({ 'a.txt': 'She said \u200f“שלום”\u200e.' });
    expect(await read([at('a.txt')])).toEqual(['a.txt = She said \u200f“שלום”\u200e.']);
  });

  it.each([
    ['empty.txt', '', 'it is empty; put the text of one article into it.'],
    ['blank.txt', ' \n\t\u00a0\n', 'it holds white space alone; put the text of one article into it.'],
    ['mark.txt', '\ufeff', 'it is empty; put the text of one article into it.'],
    ['empty.html', ' \n', 'it is empty; put the page of one article into it.'],
    ['empty.jsonl', '', 'it holds no article; write one JSON object a line.'],
    ['blank.jsonl', '\n \n', 'it holds no article; write one JSON object a line.'],
    [
      'binary.txt',
      'ab\0cd',
      'this is a binary file (a NUL byte at offset 2), not text; export the article as text or HTML first.',
    ],
    ['latin.txt', Buffer.from('caf\xe9 noir', 'latin1'), 'byte 3 is not valid UTF-8;'],
    ['large.txt', 'x'.repeat(10_000_000), 'the text is larger than 2 MB, the limit; split it.'],
    ['large.html', 'x'.repeat(LIMITS.htmlBytes + 1), 'the page is larger than 5 MB, the limit; split it.'],
  ])('that cannot be used is told in one sentence: %s', async (name, content, message) => {
    await put({ [name]: content });
    const [failure, ...others] = await read([at(name)]);
    expect(failure).toContain(`${name}: ${message}`);
    expect(others).toEqual([]);
  });

  it('that does not exist does not keep the others from being read', async () => {
    await put({ 'a.txt': 'The bridge.' });
    expect(await read([at('none.txt'), at('a.txt')])).toEqual([
      'none.txt: there is no such file or folder; check the path.',
      'a.txt = The bridge.',
    ]);
  });
});

describe('a folder', () => {
  it('is read to its depth, in the order of names, without hidden files and other suffixes', async () => {
    await put({
      'b.txt': 'b',
      'a/z.html': 'z',
      'a/y.txt': 'y',
      'a/deep/er/x.txt': 'x',
      'c.jsonl': article('c'),
      '.hidden.txt': 'no',
      '.git/d.txt': 'no',
      'notes.md': 'no',
      'picture.png': 'no',
    });
    expect(await read([folder])).toEqual([
      'a/deep/er/x.txt = x',
      'a/y.txt = y',
      'a/z.html = z',
      'b.txt = b',
      'c.jsonl:1:c = Text of c.',
    ]);
  });

  it('with nothing to read is told', async () => {
    await put({ 'notes.md': 'no', 'sub/.hidden.txt': 'no' });
    expect(await read([folder])).toEqual([
      expect.stringContaining(
        'the folder holds nothing to read; Hearsay reads .txt, .html, .htm, .jsonl, .ndjson.',
      ),
    ]);
  });

  it('that leads round in a circle is read once', async () => {
    await put({ 'sub/a.txt': 'a' });
    await symlink(folder, at('sub/round'));
    await symlink(at('nowhere'), at('sub/broken.txt'));
    expect(await read([folder])).toEqual(['sub/a.txt = a']);
  });

  it('reads the good files beside the bad ones', async () => {
    await put({ 'a.txt': '', 'b.txt': 'b', 'c.txt': 'c\0', 'd.txt': 'd' });
    const found = await read([folder]);
    expect(found.map((line) => line.split(' ')[0])).toEqual(['a.txt:', 'b.txt', 'c.txt:', 'd.txt']);
  });
});

describe('JSON Lines', () => {
  it('are read line by line; a line that cannot be used is told with its number', async () => {
    await put({
      'a.jsonl': `\ufeff${article('a')}\r\n\n{"id":"b","tex\n[]\n{"id":"c"}\n${article('d')}`,
    });
    expect(await read([at('a.jsonl')])).toEqual([
      'a.jsonl:1:a = Text of a.',
      'a.jsonl, line 3: the JSON is cut off at column 15; write the whole object on one line.',
      'a.jsonl, line 4: the line must be an object such as {"id": "a-1", "text": "…"}, not a list.',
      'a.jsonl, line 5: field "text" is missing.',
      'a.jsonl:6:d = Text of d.',
    ]);
  });

  it('name the offset of a bad byte in the file', async () => {
    const good = `${article('a')}\n`;
    await put({ 'a.jsonl': Buffer.concat([Buffer.from(good), Buffer.from('{"id":"\xe9"}', 'latin1')]) });
    const [, failure] = await read([at('a.jsonl')]);
    expect(failure).toContain(`a.jsonl, line 2: byte ${good.length + 7} is not valid UTF-8`);
  });

  it('in UTF-16 are refused, since their lines cannot be told', async () => {
    await put({ 'a.jsonl': Buffer.from(`\ufeff${article('a')}`, 'utf16le') });
    expect(await read([at('a.jsonl')])).toEqual([
      'a.jsonl, line 1: JSON Lines must be UTF-8, and this begins as UTF-16; save it as UTF-8.',
    ]);
  });

  it.each(['{\n  "id": "a",\n  "text": "x"\n}\n', '[\n{"id":"a","text":"x"}\n]\n'])(
    'that are one JSON text over many lines are told once',
    async (content) => {
      await put({ 'a.jsonl': content });
      expect(await read([at('a.jsonl')])).toEqual([
        'a.jsonl, line 1: a JSON text is spread over several lines; write one object a line (jq -c does).',
      ]);
    },
  );

  it('may not give one id to two texts, in one file or in two', async () => {
    await put({
      'a.jsonl': `${article('x', 'One.')}\n${article('y', 'Two.')}\n${article('x', 'Three.')}`,
      'b.jsonl': `${article('y', 'Four.')}\n${article('x', 'One.')}`,
    });
    expect(await read([at('a.jsonl'), at('b.jsonl')])).toEqual([
      'a.jsonl:1:x = One.',
      'a.jsonl:2:y = Two.',
      'a.jsonl, line 3: id "x" stands for another text in a.jsonl, line 1; give each article an id of its own, or each text its seenAt.',
      'b.jsonl, line 1: id "y" stands for another text in a.jsonl, line 2; give each article an id of its own, or each text its seenAt.',
      'b.jsonl:2:x = One.',
    ]);
  });

  it('keep a `}`, a backtick and Lucene operators in names', async () => {
    const outlet = 'The `Post` } AND (x OR y)~2*';
    await put({ 'a.jsonl': JSON.stringify({ id: 'a', text: 'x', outlet }) });
    for await (const one of readInputs([at('a.jsonl')], { standardInput: nothing }))
      expect(one).toMatchObject({ outlet });
    expect.assertions(1);
  });

  it('are read without holding more than one line', async () => {
    let pulled = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.from(`${article(`a-${(pulled += 1)}`)}\n`);
      })(),
    );
    let taken = 0;
    for await (const one of readInputs(['-'], { standardInput: endless })) {
      expect(isReadFailure(one)).toBe(false);
      if ((taken += 1) === 1000) break;
    }
    expect(pulled).toBeLessThan(1200);
  });
});

describe('standard input', () => {
  it.each([
    [undefined, article('a'), 'standard input:1:a = Text of a.'],
    ['text' as const, 'The bridge.', 'standard input = The bridge.'],
    ['html' as const, '<p>The bridge.', 'standard input = <p>The bridge.'],
  ])('is read as %s', async (format, content, expected) => {
    const found = await read(['-', '-'], { format, standardInput: Readable.from([Buffer.from(content)]) });
    expect(found.map((line) => line.replace(/^.*(?=standard input)/u, ''))).toEqual([expected]);
  });

  it('is named in a failure', async () => {
    expect(await read(['-'], { standardInput: Readable.from([Buffer.from('{"id"')]) })).toEqual([
      'standard input, line 1: the JSON is cut off at column 6; write the whole object on one line.',
    ]);
  });
});

describe('the measure of what is to be read', () => {
  it('is the size of the files, and every byte of them is told', async () => {
    await put({ 'a.txt': 'four', 'b/c.jsonl': `${article('x')}\n` });
    let told = 0;
    await read([folder], { onBytes: (bytes) => (told += bytes) });
    expect(await measureInputs([folder])).toBe(told);
    expect(told).toBeGreaterThan(4);
  });

  it.each(['-', 'https://ostrel.example/bridge'])('is not known for %s', async (path) => {
    expect(await measureInputs([folder, path])).toBeUndefined();
  });
});
