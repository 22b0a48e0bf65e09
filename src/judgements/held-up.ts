import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { elementsOf } from './merged';
import { putParticipantsRight } from './namings';

/** Some speakers and the events that they take part in: element ids of all, ids of the events. */
export async function heldUp(
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
export async function takePart(run: Run, events: readonly string[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((id) => ({ id, kind: null }));
  await run(cypher('write/gather-prune'), { rows });
  await run(cypher('write/gather-participants'), { rows });
  await putParticipantsRight(run, events);
}
