import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph, type GraphAddress } from '../../../src/graph/graph';
import { homeAt } from '../../../src/graph/local/home';
import { startLocalNeo4j, stopLocalNeo4j } from '../../../src/graph/local/local-neo4j';
import { homeWithJars } from '../../support/global-neo4j-homes';
import { hearsay, type Ended } from './hearsay';

/*
 * One home and its server, through a day of its life; the cases follow on each other, because every start of a JVM takes
 * its seconds.
 */

const home = homeAt(mkdtempSync(join(tmpdir(), 'hearsay home-')));
const told: string[] = [];
const tell = (line: string): void => void told.push(line);

const run = (...args: string[]): Promise<Ended> => hearsay(args, { HEARSAY_HOME: home.root });

interface Status {
  readonly state: string;
  readonly pid: number;
  readonly uri: string;
  readonly stalePid?: number;
}

const status = async (): Promise<Status> => JSON.parse((await run('db', 'status', '--json')).out) as Status;

async function ask<Row>(address: GraphAddress, statement: string): Promise<Row[]> {
  const graph = openGraph(address);
  try {
    return await graph.write((query) => query<Row>(statement));
  } finally {
    await graph.close();
  }
}

const remembered = (address: GraphAddress): Promise<unknown[]> =>
  ask(address, 'MATCH (n:Remembered) RETURN n.number AS number');

beforeAll(() => homeWithJars(home.root), 600_000);

afterAll(async () => {
  await stopLocalNeo4j(home.root);
  rmSync(home.root, { recursive: true, force: true });
});

beforeEach(() => {
  told.length = 0;
});

test('two commands that start it at once share one server', async () => {
  const both = await Promise.all([run('db', 'start', '--json'), run('db', 'start', '--json')]);
  expect(both.map((one) => one.status)).toEqual([0, 0]);
  const [first, second] = both.map((one) => JSON.parse(one.out) as Status);
  expect(first).toEqual(second);
  expect(first?.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/u);
  expect(first?.state).toBe('running');
  expect(both.map((one) => one.err).join('')).toContain('Another Hearsay process is busy');
});

test('home and password are for the owner’s eyes alone', () => {
  expect(statSync(home.root).mode & 0o777).toBe(0o700);
  expect(statSync(home.password).mode & 0o777).toBe(0o600);
  expect(readFileSync(home.password, 'utf8').trim()).toMatch(/^[\w-]{32}$/u);
});

test('a start while it runs reuses it and says nothing', async () => {
  const { pid } = await status();
  await startLocalNeo4j(home.root, tell);
  expect(told).toEqual([]);
  expect((await status()).pid).toBe(pid);
});

test('a lost pid file does not lose the server', async () => {
  const { pid } = await status();
  rmSync(home.pid);
  expect(await status()).toMatchObject({ state: 'running', pid });
});

test('a wrong password is told apart from a server that is gone', async () => {
  const right = readFileSync(home.password, 'utf8');
  writeFileSync(home.password, 'wrong\n');
  try {
    expect((await status()).state).toBe('wrong password');
    await expect(startLocalNeo4j(home.root, tell)).rejects.toThrow(
      /password does not hold the password of the data beside it: put the right file back/u,
    );
    const { status: exit, out } = await run('doctor');
    expect(exit).toBe(1);
    expect(out).toMatch(/^✗ neo4j {5}.*does not hold the password of the data/mu);
  } finally {
    writeFileSync(home.password, right);
  }
});

test('a restart keeps the data; a port that another program took meanwhile is left to it', async () => {
  const before = await startLocalNeo4j(home.root, tell);
  await ask(before, 'CREATE (:Remembered {number: 1})');
  expect(await run('db', 'stop')).toMatchObject({ status: 0, out: 'Neo4j is stopped; its data is kept.\n' });
  expect((await run('db', 'status')).status).toBe(1);

  const port = Number(new URL(before.uri).port);
  let received = 0;
  const callers = new Set<Socket>();
  const foreign = createServer((caller) => {
    callers.add(caller.on('data', (bytes) => (received += bytes.length)).on('error', () => undefined));
  });
  await new Promise<void>((resolve) => foreign.listen(port, '127.0.0.1', resolve));
  try {
    expect((await run('doctor')).out).toMatch(
      new RegExp(`^! neo4j {5}port ${port} is taken by another program`, 'mu'),
    );
    const after = await startLocalNeo4j(home.root, tell);
    expect(after.uri).not.toBe(before.uri);
    expect(told).toContainEqual(
      expect.stringMatching(new RegExp(`^Port ${port} is taken by another program`, 'u')),
    );
    expect(await remembered(after)).toEqual([{ number: 1 }]);
    expect(received).toBe(0);
  } finally {
    for (const caller of callers) caller.destroy();
    await new Promise((resolve) => foreign.close(resolve));
  }
});

test('a server that hangs is told from one that is gone', async () => {
  const { pid } = await status();
  process.kill(pid, 'SIGSTOP');
  try {
    const { status: exit, out } = await run('db', 'status');
    expect(exit).toBe(1);
    expect(out).toMatch(/does not answer: run hearsay db stop, then hearsay db start/u);
  } finally {
    process.kill(pid, 'SIGCONT');
  }
});

test('a server that was killed leaves a stale pid file, and starts again with what was committed', async () => {
  const { pid } = await status();
  await ask(await startLocalNeo4j(home.root, tell), 'CREATE (:Remembered {number: 2})');
  process.kill(pid, 'SIGKILL');
  while ((await status()).state !== 'stopped');
  expect(await status()).toMatchObject({ stalePid: pid });
  expect((await run('doctor')).out).toMatch(/^! neo4j {5}is not running, although it was not stopped/mu);

  // The system may have given the number to somebody else by now: to this process, say.
  writeFileSync(home.pid, `${process.pid}\n`);
  const address = await startLocalNeo4j(home.root, tell);
  expect(told[0]).toMatch(/is gone without having been stopped/u);
  expect(await remembered(address)).toEqual(expect.arrayContaining([{ number: 1 }, { number: 2 }]));
  expect((await run('doctor')).status).toBe(0);
});
