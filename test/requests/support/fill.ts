import type { Graph } from '../../../src/graph/graph';
import { migrate } from '../../../src/graph/migrate';
import { recordJudgement, undoJudgement } from '../../../src/judgements/record';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { earlierVersion, fixtureArticles } from '../fixture/articles';

/** The quote of the fixture that was judged. */
const JUDGED = 'q_b0480176f911262b1ff9bc74';

/** Two speakers of it that somebody took for one, and somebody else did not. */
const MISTAKEN = ['p_940445b7bcc8c4bc356d44f1', 'p_b3c800ae014687b3e46c9451'];

/** Writes the fixture of the golden families: its articles, an earlier version of one, and judgements. */
export async function fillWithFixture(graph: Graph): Promise<void> {
  await migrate(graph);
  const outcomes = await writeArticles(graph, fixtureArticles());
  const failed = outcomes.filter(({ status }) => status !== 'created' && status !== 'unchanged');
  if (failed.length > 0) throw new Error('An article of the fixture was not stored.');
  await writeArticles(graph, [earlierVersion()]);
  const confirmed = await recordJudgement(graph, {
    kind: 'QUOTE',
    ids: [JUDGED],
    verdict: 'CONFIRM',
    user: 'ana',
    note: 'Heard it myself.',
    at: '2026-03-08T09:00:00.000Z',
  });
  const merged = await recordJudgement(graph, {
    kind: 'SPEAKERS',
    ids: MISTAKEN,
    verdict: 'SAME',
    user: 'ana',
    score: 0.71,
    at: '2026-03-08T10:00:00.000Z',
  });
  const given = await recordJudgement(graph, {
    kind: 'QUOTE',
    ids: [JUDGED],
    verdict: 'REATTRIBUTE',
    saidBy: { id: MISTAKEN[0] ?? '' },
    user: 'cleo',
    at: '2026-03-08T12:00:00.000Z',
  });
  if (!('id' in confirmed && 'id' in merged && 'id' in given)) throw new Error('The fixture lacks what was judged.');
  await undoJudgement(graph, {
    id: merged.id,
    user: 'bo',
    note: 'Two people.',
    at: '2026-03-08T11:00:00.000Z',
  });
  await undoJudgement(graph, { id: given.id, user: 'cleo', at: '2026-03-08T13:00:00.000Z' });
}
