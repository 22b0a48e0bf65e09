import { Command } from 'commander';
import type { LocalNeo4jStatus } from '../../graph/local/local-neo4j';
import { SOME_FAILED, UserError } from '../errors';
import { note, print, printJson } from '../output';

interface Options {
  readonly json?: true;
}

const JSON_OPTION = ['--json', 'print the result as JSON'] as const;

/** `hearsay db start|stop|status`: the local Neo4j. */
export function dbCommand(): Command {
  const db = new Command('db').description('start, stop or look at the local Neo4j');
  db.command('start')
    .description('start it, or reuse the one that runs; the first time it is fetched')
    .option(...JSON_OPTION)
    .action(start);
  db.command('stop')
    .description('stop it and wait until it has ended; its data stays')
    .option(...JSON_OPTION)
    .action(stop);
  db.command('status')
    .description('say whether it runs, and where; exit status 1 when it does not answer')
    .option(...JSON_OPTION)
    .action(status);
  return db;
}

async function start({ json }: Options): Promise<void> {
  const { loadConfig } = await import('../../config.js');
  const config = loadConfig(process.env);
  if (config.neo4jUri !== undefined) {
    throw new UserError(
      'NEO4J_URI is set, so that Neo4j is used and none is started here: unset NEO4J_URI to use a local one.',
    );
  }
  const { checkLocalSettings } = await import('../../graph/address.js');
  checkLocalSettings(config);
  const { startLocalNeo4j, localNeo4jStatus } = await import('../../graph/local/local-neo4j.js');
  await startLocalNeo4j(config.home, note);
  tell(await localNeo4jStatus(config.home), json);
}

async function stop({ json }: Options): Promise<void> {
  const { loadConfig } = await import('../../config.js');
  const { home } = loadConfig(process.env);
  const { stopLocalNeo4j, localNeo4jStatus } = await import('../../graph/local/local-neo4j.js');
  const { state, uri } = await localNeo4jStatus(home);
  if (state !== 'stopped') note(`Stopping Neo4j at ${uri ?? 'its port'}; it takes ten seconds or so …`);
  const stopped = await stopLocalNeo4j(home, note);
  if (json) printJson({ stopped });
  else print(stopped ? 'Neo4j is stopped; its data is kept.' : 'Neo4j was not running.');
}

async function status({ json }: Options): Promise<void> {
  const { loadConfig } = await import('../../config.js');
  const config = loadConfig(process.env);
  if (config.neo4jUri !== undefined) {
    const { graphAddress } = await import('../../graph/address.js');
    const { openGraph } = await import('../../graph/graph.js');
    const graph = openGraph(await graphAddress(config, note));
    await graph.verify().finally(() => graph.close());
    if (json) printJson({ state: 'running', own: true });
    else print('The Neo4j that NEO4J_URI names answers; no local one is used.');
    return;
  }
  const { localNeo4jStatus } = await import('../../graph/local/local-neo4j.js');
  const found = await localNeo4jStatus(config.home);
  tell(found, json);
  if (found.state !== 'running') process.exitCode = SOME_FAILED;
}

function tell(found: LocalNeo4jStatus, json: true | undefined): void {
  if (json) {
    printJson(found);
    return;
  }
  print(inWords(found));
}

function inWords({ state, home, pid, uri, stalePid }: LocalNeo4jStatus): string {
  const process = `Neo4j (process ${pid ?? 0}, kept in ${home})`;
  switch (state) {
    case 'running':
      return `Neo4j runs at ${uri ?? ''} (process ${pid ?? 0}); user neo4j, password in ${home}/password.`;
    case 'starting':
      return `${process} is starting: ask again in a few seconds.`;
    case 'not answering':
      return `${process} does not answer: run hearsay db stop, then hearsay db start.`;
    case 'wrong password':
      return `${process} does not take the password in ${home}/password: run hearsay doctor.`;
    case 'stopped':
      return stalePid === undefined
        ? 'Neo4j is not running: hearsay db start starts it.'
        : `Neo4j is not running, although it was not stopped (process ${stalePid} is gone): hearsay db start starts it again; what was committed is kept.`;
  }
}
