import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { confText } from '../../../../src/graph/local/conf';
import { homeAt, type Home } from '../../../../src/graph/local/home';
import { homeArgument, parsePid, serverProcess } from '../../../../src/graph/local/process';

let home: Home;
const children: ChildProcess[] = [];

beforeEach(() => {
  home = homeAt(mkdtempSync(join(tmpdir(), 'hearsay-process-')));
  mkdirSync(join(home.server, 'conf'), { recursive: true });
  writeFileSync(home.conf, confText(7690, { heap: 512, pageCache: 128 }));
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  rmSync(home.root, { recursive: true, force: true });
});

/** A process that does nothing, with the arguments that a Neo4j would have. */
async function pretend(...options: string[]): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', ...options]);
  children.push(child);
  await once(child, 'spawn');
  return child.pid!;
}

describe('what runs in a home', () => {
  test('nothing, without a pid file', async () => {
    expect(await serverProcess(home)).toEqual({ kind: 'none' });
  });

  test('nothing, in a home that does not exist', async () => {
    expect(await serverProcess(homeAt(join(home.root, 'none')))).toEqual({ kind: 'none' });
  });

  test('the process that the pid file names, on the port of the configuration', async () => {
    const pid = await pretend(homeArgument(home));
    writeFileSync(home.pid, `${pid}\n`);
    expect(await serverProcess(home)).toEqual({ kind: 'running', pid, port: 7690 });
  });

  test('a process that no pid file names is found all the same', async () => {
    const pid = await pretend(homeArgument(home));
    expect(await serverProcess(home)).toEqual({ kind: 'running', pid, port: 7690 });
  });

  test('a pid file of a process that is gone is stale', async () => {
    const pid = await pretend();
    children[0]!.kill('SIGKILL');
    await once(children[0]!, 'exit');
    writeFileSync(home.pid, `${pid}\n`);
    expect(await serverProcess(home)).toEqual({ kind: 'stale', pid });
  });

  test('a number that another program has got since is stale, be it the Neo4j of another home', async () => {
    const other = await pretend(`${homeArgument(home)}-2`);
    writeFileSync(home.pid, `${other}\n`);
    expect(await serverProcess(home)).toEqual({ kind: 'stale', pid: other });
    writeFileSync(home.pid, `${process.pid}\n`);
    expect(await serverProcess(home)).toEqual({ kind: 'stale', pid: process.pid });
  });

  test.each(['', '0', '-1', 'x', '1\n2', '12345678901'])('a pid file that says %j counts as none', (text) => {
    expect(parsePid(text)).toBeUndefined();
  });
});
