import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { statementsOf } from '../ingest/write/judged';
import { relink } from '../ingest/write/relink';
import { clusters, type Edge } from './clusters';
import type { Merge } from './merged';
import { moveTies } from './move-ties';

interface Known {
  readonly id: string;
  /** Whom it is one with now. */
  readonly into: string | null;
  /** Who is one with it now. */
  readonly members: readonly string[];
  readonly edges: readonly Edge[];
}

/**
 * Brings the graph in line with the judgements that stand about some speakers and all that they are connected with: those
 * whom they make one are merged, those whom nothing holds together any more are split. Both move ties that say whom they
 * were read as, so that nothing has to be ingested again; what the moved quotes express is found out anew.
 *
 * @param run - runs a statement in a transaction that holds the lock of `write/link/lock`
 * @param ids - the speakers
 */
export async function applyToSpeakers(run: Run, ids: readonly string[]): Promise<void> {
  const known = await connected(run, ids);
  const wanted = clusters(
    [...known.keys()],
    [...known.values()].flatMap(({ edges }) => edges),
  );
  const rows = [...known.values()].map(({ id, into }) => ({
    id,
    now: into ?? id,
    then: wanted.get(id) ?? id,
  }));
  const moved = rows.filter(({ now, then }) => now !== then);
  if (moved.length === 0) return;
  const articles = await articlesOf(
    run,
    moved.map(({ id }) => id),
  );
  const leaving: Merge[] = moved
    .filter(({ id, now }) => now !== id)
    .map(({ id, now }) => ({ id, into: now }));
  const joining: Merge[] = moved
    .filter(({ id, then }) => then !== id)
    .map(({ id, then }) => ({ id, into: then }));
  const touched = [...new Set(moved.flatMap(({ id, now, then }) => [id, now, then]))].sort();
  await moveTies(run, { speakers: touched, articles }, async () => {
    if (leaving.length > 0) await run(cypher('write/judgements/split-speakers'), { rows: leaving });
    if (joining.length > 0) await run(cypher('write/judgements/merge-speakers'), { rows: joining });
  });
}

/**
 * Brings statements in line with the judgements that stand about whether pairs of quotes report one utterance.
 *
 * @param run - as for {@link applyToSpeakers}
 * @param quotes - the ids of the quotes that were judged
 */
export async function applyToStatements(run: Run, quotes: readonly string[]): Promise<void> {
  await relink(run, { statements: await statementsOf(run, quotes), articles: [] });
}

/** Everybody whom judgements or merges connect with some speakers, however far. */
async function connected(run: Run, ids: readonly string[]): Promise<Map<string, Known>> {
  const known = new Map<string, Known>();
  let open = [...ids];
  while (open.length > 0) {
    const found = await run<Known>(cypher('write/judgements/edges'), { ids: open.sort() });
    for (const one of found) known.set(one.id, one);
    const next = found.flatMap(({ into, members, edges }) => [
      ...(into === null ? [] : [into]),
      ...members,
      ...edges.flatMap(({ one, other }) => [one, other]),
    ]);
    open = [...new Set(next)].filter((id) => !known.has(id));
  }
  return known;
}

async function articlesOf(run: Run, ids: readonly string[]): Promise<string[]> {
  const rows = await run<{ article: string }>(cypher('write/judgements/articles'), { ids });
  return rows.map(({ article }) => article).sort();
}
