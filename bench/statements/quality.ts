import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toArticle } from '../../src/ingest/article/to-article';
import type { ArticleInput } from '../../src/ingest/document';
import { linkArticle } from '../../src/ingest/link/link';
import type { LinkedArticle, LinkedQuote } from '../../src/ingest/link/linked-article';
import { annotate } from '../../src/ingest/pipeline';
import { chooseParents } from '../../src/ingest/statements/choose-parents';
import type { ComparedQuote } from '../../src/ingest/statements/compared-quote';
import { matchByBlocks, matchInStories, storiesOf } from '../../src/ingest/statements/find-matches';
import { comparedQuotes } from '../../src/ingest/statements/keys';
import { loadedTagger } from '../../src/model/load-tagger';

/** Words in a row that make two quotes of one speaker no longer “other words”. */
const RUN = 4;

interface Pair {
  readonly identical: boolean;
  /** How one stands to the other; "paraphrase" where one of them is told in the writer's words. */
  readonly kind?: string;
  readonly a: { readonly doc: string; readonly span: readonly [number, number] };
  readonly b: { readonly doc: string; readonly span: readonly [number, number] };
}

interface Told {
  readonly quote: ComparedQuote;
  readonly event: string;
}

/** Pairs of quotes that share a statement, of all pairs of each sort. */
type Shares = Readonly<Record<string, { pairs: number; joined: number; share?: string }>>;

/** Sixteen invented events, each told by three outlets: see bench/README.md. */
export const STORIES = join(__dirname, 'stories');

/** @param folder - with `articles.jsonl` and `pairs.jsonl` */
export async function measureQuality(folder: string): Promise<Shares> {
  const articles = await readAll(corpusArticles(folder));
  const told = articles.flatMap(({ article, event }) =>
    comparedQuotes(article).map((quote) => ({ quote, event })),
  );
  const rootOf = rootsOf(told.map(({ quote }) => quote));
  const shares: Record<string, { pairs: number; joined: number; share?: string }> = {};
  const count = (sort: string, one: string, other: string): void => {
    const row = (shares[sort] ??= { pairs: 0, joined: 0 });
    row.pairs++;
    if (rootOf(one) === rootOf(other)) row.joined++;
  };
  const byId = new Map(articles.map(({ name, article }) => [name, article]));
  for (const { identical, kind, a, b } of lines<Pair>(join(folder, 'pairs.jsonl'))) {
    const [one, other] = [a, b].map(({ doc, span }) => quoteAt(byId.get(doc), span));
    if (one === undefined || other === undefined) continue;
    count(kind === 'paraphrase' ? 'told in other words' : 'same words', one.id, other.id);
    if (identical && kind !== 'paraphrase') count('the same, word for word', one.id, other.id);
  }
  forEachPair(told, (one, other) => {
    const isHard = one.event === other.event && one.quote.speaker.id === other.quote.speaker.id;
    if (!isHard) count('another speaker or event', one.quote.id, other.quote.id);
    else if (!shareRun(one.quote, other.quote))
      count('same speaker and event, other words', one.quote.id, other.quote.id);
  });
  for (const row of Object.values(shares)) row.share = `${((100 * row.joined) / row.pairs).toFixed(3)} %`;
  return shares;
}

function rootsOf(quotes: readonly ComparedQuote[]): (id: string) => string {
  const primary = matchByBlocks(quotes, []);
  const stories = storiesOf(primary);
  const matches = [...primary, ...matchInStories(quotes, [], stories, primary)];
  const up = new Map(chooseParents(matches, new Map()).map(({ child, parent }) => [child, parent]));
  return (id) => {
    let root = id;
    for (let next = up.get(root); next !== undefined; next = up.get(root)) root = next;
    return root;
  };
}

function forEachPair(told: readonly Told[], visit: (one: Told, other: Told) => void): void {
  told.forEach((one, index) => {
    for (const other of told.slice(index + 1)) {
      if (one.quote.article !== other.quote.article) visit(one, other);
    }
  });
}

function shareRun(one: ComparedQuote, other: ComparedQuote): boolean {
  const runs = (stems: readonly string[]): string[] =>
    stems.slice(0, Math.max(0, stems.length - RUN + 1)).map((_, at) => stems.slice(at, at + RUN).join(' '));
  const known = new Set(runs(one.stems));
  return runs(other.stems).some((run) => known.has(run));
}

/** The quote that has most of a span, of several the shortest. */
function quoteAt(
  article: LinkedArticle | undefined,
  [from, to]: readonly [number, number],
): LinkedQuote | undefined {
  const overlap = ({ content }: LinkedQuote): number =>
    content.reduce(
      (sum, start, at) =>
        at % 2 === 1 ? sum : sum + Math.max(0, Math.min(content[at + 1]!, to) - Math.max(start, from)),
      0,
    );
  return article?.quotes
    .filter((quote) => overlap(quote) > 0)
    .sort((a, b) => overlap(b) - overlap(a) || a.text.length - b.text.length)[0];
}

interface Named {
  readonly name: string;
  readonly event: string;
  readonly article: LinkedArticle;
}

type Unread = Omit<Named, 'article'> & { readonly input: ArticleInput };

async function readAll(articles: readonly Unread[]): Promise<Named[]> {
  const tagger = await loadedTagger();
  const read: Named[] = [];
  for (const { input, ...rest } of articles) {
    read.push({ ...rest, article: linkArticle(await annotate(toArticle(input), tagger), 'bench') });
  }
  return read;
}

interface Line {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
}

function corpusArticles(folder: string): Unread[] {
  return lines<Line>(join(folder, 'articles.jsonl')).map(({ id, event, text, title, outlet, date }) => ({
    name: id,
    event,
    input: {
      ...{ id, body: { kind: 'text', text }, origin: { path: id }, readOn: date ?? '2026-01-01' },
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(date !== undefined && { date }),
    },
  }));
}

const lines = <Row>(file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
