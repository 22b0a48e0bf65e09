import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import { statementId } from '../link/ids';
import { type ComparedQuote, type QuoteFacts, toCompared } from '../statements/compared-quote';
import { matchByBlocks } from '../statements/find-matches';
import { lookupsFor } from '../statements/lookups';
import { strengthOf } from '../statements/match-quotes';
import { speakingOf } from '../statements/keys';
import { KnownQuotes } from './known-quotes';

interface PastQuote extends Omit<QuoteFacts, 'speaker'> {
  readonly key: string;
  readonly speakerId: string;
  readonly saidBy: string;
  /** The statement of the quote of the same words that stands in the article today. */
  readonly same: string | null;
}

/** What may change what quotes express that stand no more. */
export interface Changed {
  /** Ids of articles that are written, or of which a text is archived. */
  readonly articles: readonly string[];
  /** Ids of statements that change, or go. */
  readonly statements: readonly string[];
  /** Quotes that are written, or whose place is looked for again. */
  readonly quotes: readonly ComparedQuote[];
}

/**
 * Which quotes of texts that stand no more have to be looked at again. Asked before anything is written, since what they
 * express may go.
 *
 * @returns the keys of the quotes
 */
export async function affectedPast(run: Run, { articles, statements, quotes }: Changed): Promise<string[]> {
  const rows = await run<{ key: string }>(cypher('write/past/affected-quotes'), {
    articles,
    statements,
    ...lookupsFor(quotes),
  });
  return rows.map(({ key }) => key).sort();
}

/**
 * Finds out what quotes express that stand no more: what the same quote expresses that stands in their article today; else
 * what the quote of today expresses that they match best by their own words and speakers; else a statement of their own, which is
 * past. So they follow the statements of today, and none of these depends on them.
 *
 * @param keys - of the quotes, see {@link affectedPast}
 */
export async function settlePast(run: Run, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const rows = await run<PastQuote>(cypher('write/past/quotes-by-key'), { keys });
  const found = await bestOf(
    run,
    rows.filter(({ same }) => same === null),
  );
  const ties = rows.map(({ key, id, same }) => {
    const statement = same ?? found.get(key);
    return { key, statement: statement ?? statementId(id), isOwn: statement === undefined };
  });
  const before = await run<{ id: string }>(cypher('write/past/forget-statements'), { keys });
  await run(cypher('write/past/express'), { rows: ties });
  const ids = [...before.map(({ id }) => id), ...ties.map(({ statement }) => statement)];
  await run(cypher('write/past/statements'), { ids: [...new Set(ids)].sort() });
}

/** The statement that each expresses by its likeness to a quote of today. */
async function bestOf(run: Run, rows: readonly PastQuote[]): Promise<Map<string, string>> {
  const past = rows.map(({ key, speakerId, saidBy, same: _, id: __, ...facts }) =>
    toCompared({ ...facts, id: key, speaker: speakingOf(speakerId, saidBy) }),
  );
  const known = new KnownQuotes(run, new Set());
  const today = past.length === 0 ? [] : await known.near(past);
  const isToday = new Set(today.map(({ id }) => id));
  const best = new Map<string, { readonly strength: string; readonly statement: string }>();
  for (const { one, other, evidence } of matchByBlocks(past, today)) {
    if (!isToday.has(other.id)) continue;
    const [statement] = known.statementsOf([other.id]);
    const strength = strengthOf(evidence, other);
    if (statement !== undefined && strength > (best.get(one.id)?.strength ?? ''))
      best.set(one.id, { strength, statement });
  }
  return new Map([...best].map(([key, { statement }]) => [key, statement]));
}
