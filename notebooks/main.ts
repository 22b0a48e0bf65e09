/**
 * `npm run notebooks`: runs both notebooks from top to bottom, against the server of HEARSAY_URL or one of its own, which
 * is started for it and stopped again.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { notebookPython, runNotebook, runScript } from './python';

const root = join(__dirname, '..');
const folder = join(root, '.hearsay', 'notebooks');

interface Server {
  readonly url: string;
  stop(): Promise<void>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const python = await notebookPython(say);
  const server = await openServer();
  try {
    mkdirSync(folder, { recursive: true });
    const result = join(folder, 'who-said-what.ipynb');
    await runNotebook(python, server.url, result);
    process.stdout.write(await runScript(server.url));
    say(`\nThe Python notebook ran through; with its outputs it stands in ${result}.`);
  } finally {
    await server.stop();
  }
}

async function openServer(): Promise<Server> {
  const { HEARSAY_URL: given } = process.env;
  if (given !== undefined && given !== '') return { url: given, stop: () => Promise.resolve() };
  const up = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'up'], {
    env: { ...process.env, PORT: '0', HEARSAY_LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(up, 'exit');
  for await (const line of createInterface(up.stdout)) {
    const url = /Open (?<url>http:\/\/\S+)\/graphql/u.exec(line)?.groups?.['url'];
    if (url === undefined) continue;
    up.stdout.resume();
    return {
      url,
      stop: async () => {
        up.kill('SIGTERM');
        await ended;
      },
    };
  }
  throw new Error('The server did not start; npx hearsay doctor says why.');
}

main().catch((error: unknown) => {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  say(`notebooks: ${message}${cause instanceof Error ? `\n${cause.message}` : ''}`);
  process.exitCode = 1;
});
