import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import { type Loosened, planStatements, prepare } from './plan-statements';
import { hasPast } from './replace';
import { statementSteps } from './rows';
import { affectedPast, settlePast } from './settle-past';

/**
 * Finds out anew what stored quotes express, because something else than the articles has changed that decides it.
 *
 * @param run - in a transaction that holds the lock of `write/link/lock`
 * @param loosened - statements that may be others now, and articles whose quotes have to be compared again
 */
export async function relink(run: Run, loosened: Loosened): Promise<void> {
  const plan = await planStatements(run, prepare([]), loosened);
  const affected = (await hasPast(run))
    ? await affectedPast(run, {
        articles: loosened.articles,
        statements: [...loosened.statements, ...plan.touched],
        quotes: plan.compared,
      })
    : [];
  for (const { statement, parameters, rows } of statementSteps([], plan))
    await run(cypher(`write/${statement}`), { ...parameters, rows });
  await settlePast(run, affected);
}
