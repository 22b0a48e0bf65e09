import { recordJudgement } from '../../../src/api/judge';
import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { fixtureArticles } from '../fixture/articles';

/** The quote of the fixture that was judged. */
const JUDGED = 'q_e93a8a5f07b35426a86b66da';

/** Writes the fixture of the golden families: its articles, and one judgement. */
export async function fillWithFixture(graph: Graph): Promise<void> {
  await migrate(graph);
  const outcomes = await writeArticles(graph, fixtureArticles());
  const failed = outcomes.filter(({ status }) => status !== 'created' && status !== 'unchanged');
  if (failed.length > 0) throw new Error('An article of the fixture was not stored.');
  const judgement = { quoteId: JUDGED, verdict: 'CONFIRM', user: 'ana', note: 'Heard it myself.' } as const;
  if ((await recordJudgement(graph, judgement)) === undefined) throw new Error('The fixture has no such quote.');
}
