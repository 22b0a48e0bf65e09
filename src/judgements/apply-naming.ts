import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { rewrap, unwrap } from './merged';
import { moveTies } from './move-ties';
import { markParted, partingOf, partingsIn, type Parting } from './namings';

/**
 * Brings an article in line with what was judged of whom it means by a speaker's name. Where that is somebody else, all that the
 * article ties to the speaker is tied to another one of the same name, who is known to this article alone until a judgement
 * makes them one with somebody; it goes back when the judgement ends.
 *
 * @param run - runs a statement in a transaction that holds the lock of `write/link/lock`
 * @param article - its id
 * @param speaker - id of the speaker whom it was read as naming
 */
export async function applyToNaming(run: Run, article: string, speaker: string): Promise<void> {
  const parting = partingOf(article, speaker);
  const isWanted = (await partingsIn(run, [article])).some(({ from }) => from === speaker);
  const [found] = await run<{ is: boolean }>(cypher('write/judgements/is-parted'), { ...parting });
  if (found?.is === isWanted) return;
  await move(run, parting, isWanted);
}

async function move(run: Run, parting: Parting, isParted: boolean): Promise<void> {
  const { article, from, id } = parting;
  const [source, target] = isParted ? [from, id] : [id, from];
  if (isParted) await run(cypher('write/judgements/another'), { ...parting });
  const speakers = await withHolders(run, [source, target]);
  await moveTies(run, { speakers, articles: [article] }, async () => {
    const merged = await unwrap(run, [target]);
    await run(cypher('write/judgements/move-named'), { article, from: source, to: target });
    if (isParted) await markParted(run, [parting]);
    else await run(cypher('write/judgements/unmark-parted'), { id });
    await rewrap(run, merged);
  });
}

/** Some speakers with those that stand for them. */
async function withHolders(run: Run, ids: readonly string[]): Promise<string[]> {
  const merged = await run<{ into: string }>(cypher('write/judgements/merged'), { ids });
  return [...new Set([...ids, ...merged.map(({ into }) => into)])].sort();
}
