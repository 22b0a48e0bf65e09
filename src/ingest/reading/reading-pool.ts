import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { attempt } from '../attempt';
import type { AnnotatedArticle, ArticleInput } from '../document';
import type { ArticleReader } from './article-reader';

/** More are started only when they are asked for: each takes some 400 MB. */
const USUAL_WORKERS = 4;

/** A worker that had nothing to do for so long ends and gives its memory back. */
const IDLE_MS = 60_000;

/**
 * Worker threads that read articles, each with a tagger of its own. The thread that asks stays free for what else it
 * does: answering requests, writing to the graph.
 */
export class ReadingPool implements ArticleReader {
  readonly workers: number;
  private readonly begun = new Set<Promise<unknown>>();
  private readonly pool: Piscina<ArticleInput, AnnotatedArticle>;

  /** @param workers - at most; unset, one a core, and four at most. They are started when there is work for them. */
  constructor(workers = Math.min(availableParallelism(), USUAL_WORKERS)) {
    this.workers = workers;
    this.pool = new Piscina({
      filename: join(__dirname, 'worker.js'),
      minThreads: 0,
      maxThreads: workers,
      idleTimeout: IDLE_MS,
      // Waiting for work by Atomics would keep a worker from the promises of its network.
      atomics: 'disabled',
    });
  }

  /** Reads an article in the next worker that is free. A worker that breaks is that article's failure. */
  readonly read: ArticleReader['read'] = (input) => {
    const reading = attempt(input, (article) => this.pool.run(article));
    this.begun.add(reading);
    void reading.finally(() => this.begun.delete(reading));
    return reading;
  };

  /** Waits until all that was begun is read. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.begun);
  }

  /**
   * Ends the workers as soon as all that was begun is read: one that is stopped in the middle of its network's native code takes
   * the process down.
   */
  async close(): Promise<void> {
    await this.settled();
    await this.pool.destroy();
  }
}
