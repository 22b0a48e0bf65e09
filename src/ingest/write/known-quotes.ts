import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import type { Sketched } from '../copies/choose-originals';
import { type ComparedQuote, type QuoteFacts, toCompared } from '../statements/compared-quote';
import { speakingOf } from '../statements/keys';
import { lookupsFor } from '../statements/lookups';

interface StoredQuote extends Omit<QuoteFacts, 'speaker'> {
  readonly speakerId: string;
  readonly saidBy: string;
  readonly statement: string | null;
  readonly strength: string | null;
}

interface StoredArticle extends Sketched {
  readonly strength: string | null;
}

/** What has been read of stored quotes and articles, each prepared once. */
export class KnownQuotes {
  private readonly rows = new Map<string, StoredQuote>();
  private readonly compared = new Map<string, ComparedQuote>();

  /**
   * @param run - in the transaction that writes
   * @param rewritten - ids of articles that are being written: what is stored of them is no longer true
   */
  constructor(
    private readonly run: Run,
    private readonly rewritten: ReadonlySet<string>,
  ) {}

  /** All quotes of some articles. */
  async ofArticles(articles: readonly string[]): Promise<ComparedQuote[]> {
    const others = this.stored(articles);
    if (others.length === 0) return [];
    return this.keep(await this.run<StoredQuote>(cypher('write/link/of-articles'), { articles: others }));
  }

  /** Everything that shares a key with some quotes, but for these. */
  async near(quotes: readonly ComparedQuote[]): Promise<ComparedQuote[]> {
    const { bySpeaker, byAnchor, bySecondAnchor } = lookupsFor(quotes);
    const found = await Promise.all([
      this.run<StoredQuote>(cypher('write/link/by-speaker'), { rows: bySpeaker }),
      this.run<StoredQuote>(cypher('write/link/by-anchor'), { rows: byAnchor }),
      this.run<StoredQuote>(cypher('write/link/by-second-anchor'), { rows: bySecondAnchor }),
    ]);
    const own = new Set(quotes.map(({ id }) => id));
    return this.keep(found.flat()).filter(({ id }) => !own.has(id));
  }

  /** Some articles, with the strength of the original that each has. */
  async articles(articles: readonly string[]): Promise<StoredArticle[]> {
    const others = this.stored(articles);
    if (others.length === 0) return [];
    return this.run<StoredArticle>(cypher('write/link/articles'), { articles: others });
  }

  /** How strong the reasons are for which quotes hang where they do, by id. */
  strengths(): Map<string, string> {
    return new Map(
      [...this.rows.values()].flatMap(({ id, strength }) =>
        strength === null ? [] : [[id, strength] as const],
      ),
    );
  }

  /** Ids of the statements that some of the quotes express. */
  statementsOf(quotes: readonly string[]): string[] {
    return quotes.flatMap((id) => this.rows.get(id)?.statement ?? []);
  }

  private stored(articles: readonly string[]): string[] {
    return [...new Set(articles)].filter((id) => !this.rewritten.has(id)).sort();
  }

  /** Each quote once. */
  private keep(rows: readonly StoredQuote[]): ComparedQuote[] {
    const quotes = new Map<string, ComparedQuote>();
    for (const row of rows) {
      if (this.rewritten.has(row.article)) continue;
      const { speakerId, saidBy, ...facts } = row;
      const quote =
        this.compared.get(row.id) ?? toCompared({ ...facts, speaker: speakingOf(speakerId, saidBy) });
      this.rows.set(row.id, row);
      this.compared.set(row.id, quote);
      quotes.set(row.id, quote);
    }
    return [...quotes.values()];
  }
}
