import type { Graph } from '../graph/graph';
import type { ArticleInput, Origin } from './document';
import { Identities } from './link/identities';
import { linkArticle } from './link/link';
import type { LinkedArticle } from './link/linked-article';
import { EXTRACTOR } from './extractor';
import { isReadFailure, type ReadFailure } from './read/failure';
import { onThisThread, type ArticleReader } from './reading/article-reader';
import { readInOrder, readOne, type Then } from './reading/read-in-order';
import { remarksOn, type Remark } from './remarks';
import type { VersionPlan } from './write/plan-versions';
import { writeArticles, type WriteOutcome } from './write/write-articles';

/** What an ingest did; the first five are numbers of articles. */
export interface IngestReport {
  readonly created: number;
  readonly unchanged: number;
  /** Stored before, and read differently now. */
  readonly replaced: number;
  /** Another text of an article that was stored before. */
  readonly versioned: number;
  readonly failed: number;
  /** Quotes of the articles that stand in the graph now. */
  readonly quotes: number;
  /** Different speakers of those quotes. */
  readonly speakers: number;
  /** Each input that is not in the graph, those of one batch together. */
  readonly failures: readonly ReadFailure[];
  /** What was doubtful in articles that are in the graph. */
  readonly remarks: readonly Remark[];
}

/** What became of one article: its id in the graph and how many quotes it has there, or why it is not there. */
export type IngestOutcome =
  (Extract<WriteOutcome, { status: VersionPlan['status'] }> & { readonly quotes: number }) | ReadFailure;

/** How much is annotated before it is written: the memory that it takes, and what a kill loses. */
const BATCH = { articles: 50, characters: 2_000_000 } as const;

interface Pending {
  readonly origin: Origin;
  readonly article: LinkedArticle;
  readonly remarks: readonly Remark[];
}

/**
 * Stores articles as they are read. An article stands in the graph whole or not at all; one that cannot be read or is
 * refused is reported and the others are stored. To ingest the same again changes nothing.
 *
 * @param inputs - what `readInputs` gives
 * @param onProgress - told the report so far after each full batch
 * @param identities - who bears which names, as the user says
 * @param reader - where articles are read
 * @throws the graph's errors; what was reported before is stored
 */
export async function ingest(
  graph: Graph,
  inputs: AsyncIterable<ArticleInput | ReadFailure>,
  onProgress: (report: IngestReport) => void,
  identities: Identities = new Identities(),
  reader: ArticleReader = onThisThread,
): Promise<IngestReport> {
  const tally = new Tally();
  let batch: Pending[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0)
      tally.add(
        batch,
        await writeArticles(
          graph,
          batch.map(({ article }) => article),
        ),
      );
    batch = [];
    characters = 0;
  };
  for await (const read of readInOrder(inputs, reader, linking(identities))) {
    if (isReadFailure(read)) {
      tally.fail(read);
      continue;
    }
    batch.push(read);
    characters += read.article.text.length;
    if (batch.length >= BATCH.articles || characters >= BATCH.characters) {
      await flush();
      onProgress(tally.report());
    }
  }
  await flush();
  return tally.report();
}

/**
 * Stores one article.
 *
 * @param input - as a caller gave it
 * @param identities - who bears which names, as the user says
 * @param reader - where articles are read
 * @returns the article's id and whether it was new, or the failure
 * @throws the graph's errors
 */
export async function ingestOne(
  graph: Graph,
  input: ArticleInput,
  identities: Identities = new Identities(),
  reader: ArticleReader = onThisThread,
): Promise<IngestOutcome> {
  const read = await readOne(input, reader, linking(identities));
  if (isReadFailure(read)) return read;
  const [outcome] = await writeArticles(graph, [read.article]);
  if (outcome === undefined) throw new Error('No outcome came for an article that was written.');
  return outcome.status === 'refused'
    ? { origin: input.origin, problem: outcome.reason }
    : { ...outcome, quotes: read.article.quotes.length };
}

function linking(identities: Identities): Then<Pending> {
  return (annotated, input) => ({
    origin: input.origin,
    article: linkArticle(annotated, EXTRACTOR, identities),
    remarks: remarksOn(annotated, input),
  });
}

/** Counts what was done. */
class Tally {
  private readonly counts = { created: 0, unchanged: 0, replaced: 0, versioned: 0 };
  private readonly speakers = new Set<string>();
  private readonly failures: ReadFailure[] = [];
  private readonly remarks: Remark[] = [];
  private quotes = 0;

  fail(failure: ReadFailure): void {
    this.failures.push(failure);
  }

  add(batch: readonly Pending[], outcomes: readonly WriteOutcome[]): void {
    outcomes.forEach((outcome, index) => {
      const pending = batch[index];
      if (pending === undefined) return;
      if (outcome.status === 'refused') {
        this.fail({ origin: pending.origin, problem: outcome.reason });
        return;
      }
      this.counts[outcome.status] += 1;
      this.remarks.push(...pending.remarks);
      this.quotes += pending.article.quotes.length;
      for (const { said } of pending.article.quotes) this.speakers.add(said.speaker);
    });
  }

  report(): IngestReport {
    return {
      ...this.counts,
      failed: this.failures.length,
      quotes: this.quotes,
      speakers: this.speakers.size,
      failures: [...this.failures],
      remarks: [...this.remarks],
    };
  }
}
