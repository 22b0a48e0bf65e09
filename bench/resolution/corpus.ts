import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/ingest/document';
import { toArticle } from '../../src/ingest/article/to-article';
import type { ExpectedArticle } from '../../test/support/readable';

/** An article with the quotes that somebody marked in it. */
export interface MarkedArticle {
  readonly name: string;
  readonly article: Article;
  readonly expected: ExpectedArticle;
}

/** Any day: only an article without a date of its own would show it. */
const READ_ON = '2026-11-01';

/** Reads the articles of a folder and of those in it: `NAME.txt` with `NAME.expected.json` beside it. */
export function readMarked(folder: string): MarkedArticle[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/u, '');
      const text = readFileSync(join(folder, file), 'utf8');
      const expected = JSON.parse(
        readFileSync(join(folder, `${name}.expected.json`), 'utf8'),
      ) as ExpectedArticle;
      const { title, outlet, publishedOn } = expected.article;
      const article = toArticle({
        origin: { path: file },
        readOn: READ_ON,
        ...(title === null ? {} : { title }),
        ...(outlet === null ? {} : { outlet }),
        ...(publishedOn === null ? {} : { date: publishedOn }),
        body: { kind: 'text', text },
      });
      return { name, article, expected };
    });
}
