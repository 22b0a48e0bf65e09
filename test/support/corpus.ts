import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleInput } from '../../src/ingest/document';
import type { ExpectedArticle } from './readable';

/** An article of `seed/` with what ought to be read off it. */
export interface CorpusArticle {
  /** `halyard/wire#hal-20260908-ardle` or `wasl/accord-signed`. */
  readonly name: string;
  readonly input: ArticleInput;
  readonly expected: ExpectedArticle;
}

interface JsonLine {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
  readonly text: string;
}

/** Any day after the last article: only an article without a date of its own would show it. */
const READ_ON = '2026-11-01';

/**
 * Reads `seed/` with the annotations beside its articles.
 *
 * @param root - the folder that holds `seed/`
 * @throws Error when an article has no `NAME.expected.json` or a line of one has no entry in it
 */
export function readCorpus(root: string): readonly CorpusArticle[] {
  const seed = join(root, 'seed');
  return readdirSync(seed, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|html|jsonl)$/u.test(file))
    .sort()
    .flatMap((file) => {
      const name = file.replace(/\.\w+$/u, '');
      const expectedPath = join(seed, `${name}.expected.json`);
      if (!existsSync(expectedPath))
        throw new Error(`seed/${file} has no annotations: ${name}.expected.json`);
      const content = readFileSync(join(seed, file), 'utf8');
      const expected: unknown = JSON.parse(readFileSync(expectedPath, 'utf8'));
      return file.endsWith('.jsonl')
        ? linesOf(name, content, expected as Record<string, ExpectedArticle>)
        : [{ name, input: fileInput(file, content), expected: expected as ExpectedArticle }];
    });
}

function fileInput(file: string, content: string): ArticleInput {
  const body = file.endsWith('.html')
    ? ({ kind: 'html', html: content } as const)
    : ({ kind: 'text', text: content } as const);
  return { origin: { path: `seed/${file}` }, readOn: READ_ON, body };
}

function linesOf(name: string, content: string, expected: Record<string, ExpectedArticle>): CorpusArticle[] {
  return content
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const { id, title, outlet, date, url, text } = JSON.parse(line) as JsonLine;
      const annotations = expected[id];
      if (annotations === undefined) throw new Error(`seed/${name}.expected.json has no entry for ${id}`);
      const origin = { path: `seed/${name}.jsonl`, line: index + 1 };
      const input = {
        origin,
        readOn: READ_ON,
        id,
        title,
        outlet,
        date,
        url,
        body: { kind: 'text', text },
      } as const;
      return { name: `${name}#${id}`, input, expected: annotations };
    });
}
