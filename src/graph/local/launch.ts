import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { realpath, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { classArchiveOptions } from './class-archive';
import { confText } from './conf';
import { homeError, writeSmallFile, type Home } from './home';
import type { Java } from './java';
import { shareOfMachine } from './memory';
import { homeArgument, type RunningServer } from './process';

/** What Neo4j needs of the JVM, as its own scripts give it. */
const JVM_OPTIONS = [
  // The smallest of the collectors: 300 MB idle.
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dfile.encoding=UTF-8',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
];

/**
 * Starts Neo4j as a process of its own, which outlives this one, and notes its number; it does not answer yet.
 *
 * @param port - where it will listen; it may turn out to be taken by then
 */
export async function launch(home: Home, java: Java, port: number): Promise<RunningServer> {
  const memory = shareOfMachine();
  await writeSmallFile(home, home.conf, confText(port, memory));
  // The log of the last start is kept: it may be the one that says why that server died.
  await rename(home.log, join(home.server, 'logs', 'neo4j.previous.log')).catch(() => undefined);
  const pid = await start(home, java.program, [
    ...JVM_OPTIONS,
    `-Xmx${memory.heap}m`,
    ...(await classArchiveOptions(home, java)),
    '-cp',
    join(await realpath(home.jars), '*'),
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${join(home.server, 'conf')}`,
  ]);
  await writeSmallFile(home, home.pid, `${pid}\n`);
  return { kind: 'running', pid, port };
}

function start(home: Home, program: string, options: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    let output: number;
    try {
      output = openSync(home.console, 'w', 0o600);
    } catch (error) {
      reject(homeError(home, error));
      return;
    }
    const child = spawn(program, options, {
      cwd: home.server,
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    child.once('error', reject);
    if (child.pid !== undefined) resolve(child.pid);
    child.unref();
  });
}
