import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { whatIsLoosened } from '../ingest/write/plan-statements';
import { relink } from '../ingest/write/relink';
import { settle } from '../ingest/write/replace';
import { addToTallies, takeFromTallies } from '../ingest/write/tallies';
import { elementsOf } from './merged';
import { putParticipantsRight } from './namings';

/** Whose ties are moved. */
interface Touched {
  /** Ids of speakers, of those that lose ties as of those that get them. */
  readonly speakers: readonly string[];
  /** Ids of the articles that tie quotes to them. */
  readonly articles: readonly string[];
}

/**
 * Moves ties from speakers to others, with all that hangs on them: counts, who took part in what, names, and what the moved
 * quotes express.
 *
 * @param run - runs a statement in a transaction that holds the lock of `write/link/lock`
 * @param move - moves them
 */
export async function moveTies(
  run: Run,
  { speakers, articles }: Touched,
  move: () => Promise<void>,
): Promise<void> {
  const before = await heldUp(run, speakers);
  const taken = await takeFromTallies(run, articles);
  await move();
  await addToTallies(run, articles, taken);
  const after = await heldUp(run, speakers);
  await takePart(run, [...new Set([...before.events, ...after.events])].sort());
  await settle(run, [...new Set([...before.nodes, ...(await elementsOf(run, speakers))])].sort());
  const loosened = await whatIsLoosened(run, articles);
  await relink(run, { ...loosened, articles: [...articles, ...loosened.articles] });
}

/** Some speakers and the events that they take part in: element ids of all, ids of the events. */
async function heldUp(
  run: Run,
  ids: readonly string[],
): Promise<{ readonly nodes: readonly string[]; readonly events: readonly string[] }> {
  const events = await run<{ id: string; node: string }>(cypher('write/judgements/events'), { ids });
  return {
    nodes: [...(await elementsOf(run, ids)), ...events.map(({ node }) => node)],
    events: events.map(({ id }) => id),
  };
}

/** Works out anew, from what articles tell, who took part in some events. */
async function takePart(run: Run, events: readonly string[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((id) => ({ id, kind: null }));
  await run(cypher('write/gather-prune'), { rows });
  await run(cypher('write/gather-participants'), { rows });
  await putParticipantsRight(run, events);
}
