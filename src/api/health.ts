import { setTimeout as pause } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import type { Graph } from '../graph/graph';
import { LIMITS } from '../limits';

/**
 * Makes the check whether Neo4j answers. Checks that overlap share one look, so that a flood of them costs one.
 *
 * @returns a function that never rejects and answers within `LIMITS.readyTimeout`
 */
export function readinessOf(graph: Graph): () => Promise<boolean> {
  let looking: Promise<boolean> | undefined;
  const look = (): Promise<boolean> =>
    Promise.race([
      graph.verify().then(
        () => true,
        () => false,
      ),
      pause(LIMITS.readyTimeout, false, { ref: false }),
    ]);
  return () => (looking ??= look().finally(() => (looking = undefined)));
}

/** `GET /healthz`: the process is up, whatever the database does. */
export const healthz: RequestHandler = (_request, response) => {
  response.json({ status: 'up' });
};

/** `GET /readyz`: 200 while requests can be answered, 503 while Neo4j is away. */
export function readyz(isReady: () => Promise<boolean>): RequestHandler {
  return async (_request, response) => {
    if (await isReady()) {
      response.json({ status: 'ready' });
    } else {
      response
        .status(503)
        .json({ status: 'waiting', reason: 'The graph database does not answer just now.' });
    }
  };
}
