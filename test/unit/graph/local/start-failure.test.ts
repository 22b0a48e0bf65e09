import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { homeAt } from '../../../../src/graph/local/home';
import { startFailure } from '../../../../src/graph/local/start-failure';

const home = homeAt(mkdtempSync(join(tmpdir(), 'hearsay-failure-')));
mkdirSync(dirname(home.log), { recursive: true });

afterAll(() => {
  rmSync(home.root, { recursive: true, force: true });
});

async function after(console: string, log = ''): Promise<string> {
  writeFileSync(home.console, console);
  writeFileSync(home.log, log);
  const failure = await startFailure(home);
  return failure.kind === 'error' ? failure.error.message : failure.kind;
}

describe('why a start failed', () => {
  test('a port that was taken meanwhile, which calls for another one', async () => {
    expect(await after('', 'Caused by: java.net.BindException: Address already in use')).toBe('port taken');
  });

  test.each([
    ['java.io.IOException: No space left on device', /^The disk that holds .* is full: make room/u],
    [
      'Lock file has been locked by another process: store_lock',
      /^Another Neo4j .* uses .*: stop that process/u,
    ],
    [
      'Error occurred: Could not reserve enough space for object heap',
      /^There is not enough memory for Neo4j/u,
    ],
    ['Error: Could not find or load main class org.neo4j.server', /are damaged: remove that folder/u],
    ['java.nio.file.AccessDeniedException: data/x', /may not write to all of .*: give yourself the files/u],
    ['something new', /^Neo4j ended while it was starting, and .*neo4j\.log or .*console\.log says why/u],
  ])('%s', async (output, message) => {
    expect(await after(output)).toMatch(message);
    expect(await after('', output)).toMatch(message);
  });
});
