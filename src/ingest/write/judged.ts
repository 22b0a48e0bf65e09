import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import type { Edge } from '../../judgements/clusters';

/** Whether anybody ever judged whether quotes report one utterance. */
export async function anyJudged(run: Run): Promise<boolean> {
  const [judged] = await run<{ any: boolean }>(cypher('write/link/any-judged'));
  return judged?.any === true;
}

/**
 * What was judged of pairs of quotes, whether they report one utterance, and stands.
 *
 * @param quotes - ids; what is found is about one of them at least
 */
export async function judgedAmong(run: Run, quotes: readonly string[]): Promise<Edge[]> {
  return quotes.length === 0 ? [] : run<Edge>(cypher('write/link/judged'), { quotes });
}

/** The ids of the statements that some quotes express. */
export async function statementsOf(run: Run, quotes: readonly string[]): Promise<string[]> {
  if (quotes.length === 0) return [];
  const rows = await run<{ statement: string }>(cypher('write/link/statements-of'), { quotes });
  return rows.map(({ statement }) => statement);
}
