/**
 * `npm run notebooks`: runs both notebooks from top to bottom, against the server of HEARSAY_URL or one of its own, which
 * is started for it and stopped again.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startHearsayUp, stopHearsayUp } from '../test/support/hearsay-up';
import { notebookPython, notebooksHome, runNotebook, runScript } from './python';

interface Server {
  readonly url: string;
  stop(): Promise<unknown>;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const python = await notebookPython(say);
  const server = await openServer();
  try {
    mkdirSync(notebooksHome, { recursive: true });
    const result = join(notebooksHome, 'who-said-what.ipynb');
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
  const up = await startHearsayUp({ ...process.env, HEARSAY_LOG_LEVEL: 'warn' }, 'inherit');
  return { url: up.url, stop: () => stopHearsayUp(up) };
}

main().catch((error: unknown) => {
  say(`notebooks: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
