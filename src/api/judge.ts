import { cypher } from '../graph/cypher-files';
import type { Graph } from '../graph/graph';
import { judgementId } from '../ingest/link/ids';

/** Who says what about which quote. */
export interface Judgement {
  readonly quoteId: string;
  readonly verdict: 'CONFIRM' | 'REJECT';
  readonly user: string;
  readonly note?: string | undefined;
}

/**
 * Records a judgement. Its id is made of quote and user, so that the same one twice is one.
 *
 * @returns the judgement's id; undefined when there is no such quote
 */
export async function recordJudgement(
  graph: Graph,
  { quoteId, verdict, user, note }: Judgement,
): Promise<string | undefined> {
  const parameters = { id: judgementId(quoteId, user), quoteId, verdict, user, note: note ?? null };
  const [row] = await graph.write((run) => run<{ id: string }>(cypher('write/judge'), parameters));
  return row?.id;
}
