import type { Article, RelayClause, Span } from '../../../../src/ingest/document';
import { ArticleOutlets } from '../../../../src/ingest/lexicon/article-outlets';
import { lastFrom } from '../../../../src/ingest/segment/lookup';
import { Reading, type Draft, type Pattern } from '../../../../src/ingest/quotes/reading';
import type { DraftRefiner } from '../../../../src/ingest/quotes/refiners';
import { segment } from '../../../../src/ingest/segment/segment';

/** An article with the reports that its marks tell. */
export interface MarkedReports {
  readonly reading: Reading;
  /** In the order of their numbers. */
  readonly drafts: readonly Draft[];
}

type Parts = Record<'[' | '<' | '{' | '⟨', Span[]>;

const CLOSERS: Record<keyof Parts, string> = { '[': ']', '<': '>', '{': '}', '⟨': '⟩' };

/**
 * Reads a text in which `[content]`, `<cue>`, `{source}` and `⟨relay clause⟩` are marked. With several reports in one text,
 * each mark but those of report 1 carries its number: `[2:content]`. Marks of different kinds may stand in each other, and overlap.
 *
 * @param pattern - of the reports: a rule's source is a range of tokens, the tagger's a span
 */
export function readMarked(marked: string, pattern: Pattern = 'tagged'): MarkedReports {
  const reports = new Map<string, Parts>();
  const open: { closer: string; list: Span[]; start: number }[] = [];
  let text = '';
  for (const [token] of marked.matchAll(/[[<{⟨](?:\d:)?|[\]>}⟩]|[^[<{⟨\]>}⟩]+/gu)) {
    if (/^[[<{⟨]/u.test(token)) {
      const report = token[1] ?? '1';
      const parts = reports.get(report) ?? { '[': [], '<': [], '{': [], '⟨': [] };
      reports.set(report, parts);
      open.push({
        closer: CLOSERS[token[0] as keyof Parts],
        list: parts[token[0] as keyof Parts],
        start: text.length,
      });
    } else if (/^[\]>}⟩]$/u.test(token)) {
      const last = open.findLastIndex(({ closer }) => closer === token);
      const [{ list, start }] = open.splice(last, 1) as [(typeof open)[number]];
      list.push([start, text.length]);
    } else text += token;
  }
  const article: Article = { text, furniture: [] };
  const reading = new Reading(article, segment(article), new ArticleOutlets(article));
  const numbered = [...reports].sort(([one], [other]) => one.localeCompare(other));
  return { reading, drafts: numbered.map(([, parts]) => draftOf(reading, parts, pattern)) };
}

function draftOf(reading: Reading, parts: Parts, pattern: Pattern): Draft {
  const cue = parts['<'];
  const content = parts['['];
  const [source] = parts['{'];
  const sentence = lastFrom(reading.sentences, (cue[0] ?? content[0] ?? [0])[0]);
  const ranges = [...cue, ...parts['{']]
    .map((span) => reading.tokensWithin(sentence, span))
    .filter(([from, to]) => from < to);
  const [begin] = reading.sentenceTokens(sentence);
  return {
    pattern,
    sentence,
    cue,
    source: source === undefined || pattern === 'tagged' ? undefined : reading.tokensWithin(sentence, source),
    ...(source !== undefined && pattern === 'tagged' && { sourceSpan: source }),
    content,
    frame:
      ranges.length === 0
        ? [begin, begin]
        : [Math.min(...ranges.map(([from]) => from)), Math.max(...ranges.map(([, to]) => to))],
    cutsAt: undefined,
    confidence: 1,
    relayClauses: parts['⟨'].map((span): RelayClause => ({ span, source: span })),
  };
}

/** Reports, one a line: `who | what was said / where it goes on`, then ` | through whom`; `?` for nobody. */
export function linesOf(reading: Reading, drafts: readonly Draft[]): string[] {
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => reading.text.slice(...span)).join(' / ');
  return drafts.map((draft) => {
    const source = reading.sourceOf(draft);
    return [
      source === undefined ? '?' : words([source]),
      words(draft.content),
      ...draft.relayClauses.map((clause) => words([clause.source])),
    ].join(' | ');
  });
}

/** A table of marked texts, each with the lines that a refiner must leave of them. */
export type MarkedCases = readonly (readonly [marked: string, ...lines: readonly string[]])[];

/** Makes one test of each row of a table. */
export function checkRefiner(refine: DraftRefiner, cases: MarkedCases, pattern?: Pattern): void {
  test.each(cases.map(([marked, ...lines]) => ({ marked, lines })))('$marked', ({ marked, lines }) => {
    const { reading, drafts } = readMarked(marked, pattern);
    expect(linesOf(reading, refine(reading, drafts))).toEqual(lines);
  });
}

/** Makes one test of each text whose reports a refiner must leave as they are. */
export function checkUntouched(refine: DraftRefiner, texts: readonly string[], pattern?: Pattern): void {
  test.each(texts)('%s', (marked) => {
    const { reading, drafts } = readMarked(marked, pattern);
    expect(drafts.length).toBeGreaterThan(0);
    expect(refine(reading, drafts)).toEqual(drafts);
  });
}

/** Makes one test of each text of which a refiner must leave no report. */
export function checkDropped(refine: DraftRefiner, texts: readonly string[], pattern?: Pattern): void {
  test.each(texts)('%s', (marked) => {
    const { reading, drafts } = readMarked(marked, pattern);
    expect(drafts.length).toBeGreaterThan(0);
    expect(linesOf(reading, refine(reading, drafts))).toEqual([]);
  });
}
