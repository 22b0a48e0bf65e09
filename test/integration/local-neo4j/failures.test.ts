import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { homeAt } from '../../../src/graph/local/home';
import { neo4jVersion } from '../../../src/graph/local/version';
import { packageRoot } from '../../../src/graph/package-root';
import { fakeProgram, hearsay, type Ended } from './hearsay';

let folder: string;
let bin: string;
let home: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-failures-'));
  bin = join(folder, 'bin');
  home = join(folder, 'home');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (args: string, given: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  hearsay(args.split(' '), { PATH: bin, HEARSAY_HOME: home, ...given });

const java = (version: string, path = join(bin, 'java')): void => {
  fakeProgram(path, `echo 'openjdk version "${version}" 2025-04-15' >&2`);
};

/** One sentence, nothing internal. */
function expectOneSentence({ status, out, err }: Ended, says: RegExp): void {
  expect(err.trim().split('\n').at(-1)).toMatch(says);
  expect(err).not.toMatch(/\n\s+at |Error:|node:internal|\.ts:|\.js:/u);
  expect({ status, out }).toEqual({ status: 1, out: '' });
}

describe('hearsay db start tells what is missing and what to do', () => {
  test('no Java', async () => {
    expectOneSentence(
      await run('db start'),
      /^hearsay: Java is missing, and Neo4j needs it: install Java 17/u,
    );
  });

  test('the stub that macOS has for a Java', async () => {
    fakeProgram(join(bin, 'java'), 'echo "Unable to locate a Java Runtime." >&2', 'exit 1');
    expectOneSentence(await run('db start'), /^hearsay: Java is missing/u);
  });

  test('a Java that does not run', async () => {
    fakeProgram(join(bin, 'java'), 'exit 3');
    expectOneSentence(await run('db start'), /^hearsay: Java does not run \(the first java on your PATH\)/u);
  });

  test.each(['11.0.22', '1.8.0_392'])('Java %s, which is too old', async (version) => {
    java(version);
    expectOneSentence(
      await run('db start'),
      new RegExp(`^hearsay: Java is too old: the first java on your PATH is version ${version}`, 'u'),
    );
  });

  test('JAVA_HOME comes before the PATH, and is named when it is the one at fault', async () => {
    java('17.0.15');
    java('11.0.22', join(folder, 'jdk11', 'bin', 'java'));
    const old = await run('db start', { JAVA_HOME: join(folder, 'jdk11') });
    expectOneSentence(old, /^hearsay: Java is too old: the Java of JAVA_HOME \(.*jdk11.*\) is version 11/u);
    const none = await run('db start', { JAVA_HOME: join(folder, 'nowhere') });
    expectOneSentence(none, /^hearsay: JAVA_HOME is .*nowhere, where there is no bin\/java: correct it/u);
  });

  test('no Maven', async () => {
    java('17.0.15');
    expectOneSentence(
      await run('db start'),
      /^hearsay: Maven is missing, and it is what fetches Neo4j: install/u,
    );
  });

  test('a Maven that cannot fetch leaves nothing behind but its log', async () => {
    java('17.0.15');
    fakeProgram(join(bin, 'mvn'), 'echo "[ERROR] Could not transfer artifact"', 'exit 1');
    expectOneSentence(
      await run('db start'),
      /^hearsay: Maven could not fetch Neo4j; the last lines of .*fetch\.log/u,
    );
    expect(readdirSync(home).filter((name) => name.startsWith('jars'))).toEqual([]);
    expect(existsSync(homeAt(home).fetchLog)).toBe(true);
  });

  test('a disk that fills up while Maven fetches', async () => {
    java('17.0.15');
    fakeProgram(join(bin, 'mvn'), 'echo "java.io.IOException: No space left on device" >&2', 'exit 1');
    expectOneSentence(await run('db start'), /^hearsay: The disk that holds .* is full: make room there/u);
  });

  test('a home that is a file', async () => {
    writeFileSync(home, '');
    expectOneSentence(await run('db start'), /^hearsay: HEARSAY_HOME .* cannot be written \(a file stands/u);
  });

  test('a home whose path Java would cut', async () => {
    expectOneSentence(
      await run('db start', { HEARSAY_HOME: `${home}:2` }),
      /^hearsay: HEARSAY_HOME .* holds a “:”/u,
    );
  });

  test('a database that only a Neo4j of one’s own can have', async () => {
    expectOneSentence(
      await run('db start', { NEO4J_DATABASE: 'news' }),
      /^hearsay: NEO4J_DATABASE is news, but/u,
    );
  });

  test('NEO4J_URI, which leaves nothing to start', async () => {
    expectOneSentence(
      await run('db start', { NEO4J_URI: 'bolt://127.0.0.1:1' }),
      /^hearsay: NEO4J_URI is set, so that Neo4j is used and none is started/u,
    );
    expect(existsSync(home)).toBe(false);
  });

  test('a setting that cannot be used', async () => {
    expectOneSentence(await run('db start', { PORT: '99999' }), /^hearsay: PORT must be at most 65535\.$/u);
  });
});

test('a fetch that is killed leaves nothing that the next one takes for whole', async () => {
  java('17.0.15');
  const jar = `neo4j-${neo4jVersion()}.jar`;
  fakeProgram(
    join(bin, 'mvn'),
    'for argument in "$@"; do case "$argument" in -DoutputDirectory=*) cd "${argument#*=}" ;; esac; done',
    `echo half > ${jar}`,
    'exec /bin/sleep 60',
  );
  const child = spawn(process.execPath, [join(packageRoot, 'dist/cli/main.js'), 'db', 'start'], {
    env: { PATH: bin, HEARSAY_HOME: home },
    stdio: 'ignore',
  });
  const unfinished = `${homeAt(home).jars}.part`;
  while (!existsSync(join(unfinished, jar))) await pause(20);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(homeAt(home).jars)).toBe(false);

  rmSync(homeAt(home).lock, { recursive: true, force: true });
  fakeProgram(join(bin, 'mvn'), 'exit 1');
  expectOneSentence(await run('db start'), /^hearsay: Maven could not fetch Neo4j/u);
  expect(existsSync(unfinished)).toBe(false);
});

describe('hearsay doctor', () => {
  test('names every failure with what to do, and ends with status 1', async () => {
    const { status, out, err } = await run('doctor');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatch(/^✓ node /mu);
    expect(out).toMatch(/^✗ java {6}Java is missing, .*: install Java 17/mu);
    expect(out).toMatch(/^✗ maven {5}Maven is missing, .*: install it/mu);
    expect(out).toMatch(/^2 of \d+ checks failed\.$/mu);
    expect(existsSync(home)).toBe(false);
  });

  test('prints the same for programs', async () => {
    const { status, out } = await run('doctor --json');
    const { ok, findings } = JSON.parse(out) as {
      ok: boolean;
      findings: { check: string; result: string }[];
    };
    expect({ status, ok }).toEqual({ status: 1, ok: false });
    expect(findings).toContainEqual(expect.objectContaining({ check: 'java', result: 'problem' }));
  });

  test('a Neo4j of one’s own that cannot be reached', async () => {
    const { status, out } = await run('doctor', {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'do-not-show',
    });
    expect(status).toBe(1);
    expect(out).toMatch(/^✗ neo4j {5}Neo4j does not answer: check that it runs/mu);
    expect(out).not.toContain('do-not-show');
    expect(out).not.toMatch(/^. java/mu);
  });

  test('settings that cannot be used', async () => {
    const { status, out } = await run('doctor', { NEO4J_URI: 'localhost', PORT: 'x' });
    expect(status).toBe(1);
    expect(out).toMatch(
      /^✗ settings {2}NEO4J_URI must start with .*; PORT must be a whole number: correct/mu,
    );
  });
});

describe('exit status', () => {
  test.each(['db', 'db begin', 'db start now', 'db start --now', 'frobnicate', '--frobnicate'])(
    'hearsay %s: 2, unusable arguments',
    async (args) => {
      const { status, out, err } = await run(args);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      expect(err).not.toBe('');
    },
  );

  test.each(['--help', '--version', 'db --help', 'db start --help'])('hearsay %s: 0', async (args) => {
    const { status, out, err } = await run(args);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).not.toBe('');
  });

  test('hearsay db status of a Neo4j that does not run: 1; stopping it: 0', async () => {
    expect((await run('db status')).status).toBe(1);
    expect(await run('db stop')).toEqual({ status: 0, out: 'Neo4j was not running.\n', err: '' });
  });
});
