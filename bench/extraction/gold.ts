import { readFileSync } from 'node:fs';
import type { ArticleInput, Span } from '../../src/ingest/document';
import { Offsets } from '../../src/text/offsets';
import { readMarked } from '../resolution/corpus';
import { givenQuotes } from '../resolution/given-quotes';

/** A quote as somebody marked it; spans in UTF-16 code units of the text. */
export interface MarkedQuote {
  readonly type: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
}

/** An article with the quotes that somebody marked in it. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly title?: string;
  readonly quotes: readonly MarkedQuote[];
}

/** Any day: only an article without a date of its own would show it. */
const READ_ON = '2026-11-01';

/** The article as the line takes it in. */
export function inputOf({ id, text, outlet, date, title }: GoldArticle): ArticleInput {
  return {
    origin: { path: id },
    readOn: READ_ON,
    id,
    body: { kind: 'text', text },
    ...(outlet === undefined ? {} : { outlet }),
    ...(date === undefined ? {} : { date }),
    ...(title === undefined ? {} : { title }),
  };
}

/** Reads a folder of `NAME.txt` and `NAME.expected.json`, as `bench:resolution` does. */
export function goldOfFolder(folder: string): GoldArticle[] {
  return readMarked(folder).map(({ name, article, expected }) => ({
    id: name,
    text: article.text,
    ...(expected.article.title === null ? {} : { title: expected.article.title }),
    ...(expected.article.outlet === null ? {} : { outlet: expected.article.outlet }),
    ...(expected.article.publishedOn === null ? {} : { date: expected.article.publishedOn }),
    quotes: givenQuotes(expected, article.text),
  }));
}

interface ExchangeLine extends Omit<GoldArticle, 'quotes'> {
  readonly quotes: readonly (Omit<MarkedQuote, 'content' | 'cue' | 'source'> & {
    readonly content: readonly Span[];
    readonly cue: readonly Span[] | null;
    readonly source: readonly Span[] | null;
  })[];
}

/** Reads JSON Lines of the exchange format: an article a line, with its quotes, spans in code points. */
export function goldOfFile(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, outlet, date, title, quotes } = JSON.parse(line) as ExchangeLine;
      const inUnits = unitsOf(text);
      return {
        id,
        text,
        ...(title === undefined ? {} : { title }),
        ...(outlet === undefined ? {} : { outlet }),
        ...(date === undefined ? {} : { date }),
        quotes: quotes.map(({ type, content, cue, source }) => ({
          type,
          content: content.map(inUnits),
          cue: (cue ?? []).map(inUnits),
          source: (source ?? []).map(inUnits),
        })),
      };
    });
}

/** Turns spans in code points of a text into spans in UTF-16 code units. */
export function unitsOf(text: string): (span: Span) => Span {
  const offsets = new Offsets(text);
  return ([start, end]) => [offsets.toUtf16(start), offsets.toUtf16(end)];
}
