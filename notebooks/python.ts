import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { loadConfig } from '../src/config';

const run = promisify(execFile);

/** Where Python's libraries and what the notebook printed are kept: below HEARSAY_HOME. */
export const notebooksHome = resolve(__dirname, '..', loadConfig(process.env).home, 'notebooks');

const requirements = join(__dirname, 'requirements.txt');

/** The notebook's libraries want it. */
const OLDEST = 'sys.version_info >= (3, 11)';

/**
 * Makes a Python with what `requirements.txt` names, once for each version of that file, in a virtual environment below
 * {@link notebooksHome}.
 *
 * @param say - is told before something takes long
 * @returns the path of its interpreter
 * @throws Error that says what is missing on this machine
 */
export async function notebookPython(say: (line: string) => void): Promise<string> {
  const version = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  const folder = join(notebooksHome, `python-${version}`);
  const python = join(folder, 'bin', 'python');
  // One that was broken off in the middle is made anew.
  const whole = join(folder, 'whole');
  if (existsSync(whole)) return python;
  say('Installing pandas and matplotlib for the notebook, once: about 100 MB.');
  rmSync(folder, { recursive: true, force: true });
  try {
    await run('python3', ['-c', `import sys, ensurepip; sys.exit(not (${OLDEST}))`]);
    await run('python3', ['-m', 'venv', folder]);
  } catch {
    throw new Error(
      'The notebook needs Python 3.11 or newer with its venv module: install python3 and python3-venv.',
    );
  }
  try {
    await run(
      python,
      ['-m', 'pip', 'install', '--quiet', '--only-binary', ':all:', '-r', requirements],
      LONG,
    );
  } catch (error) {
    throw new Error(
      `The notebook’s libraries cannot be installed (${lastErrorOf(error)}): check that pip reaches its package index.`,
    );
  }
  writeFileSync(whole, '');
  return python;
}

/** What pip says may be long. */
const LONG = { maxBuffer: Infinity };

const saidBy = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';

/** The last of the errors that pip names says what it missed. */
const lastErrorOf = (error: unknown): string =>
  saidBy(error)
    .split('\n')
    .findLast((line) => line.startsWith('ERROR: '))
    ?.slice('ERROR: '.length) ?? 'pip does not say why';

/**
 * Runs the notebook from top to bottom.
 *
 * @param python - as {@link notebookPython} gives it
 * @param url - of a running Hearsay
 * @param result - the file that the executed notebook is written to
 * @throws Error with what the failing cell said
 */
export async function runNotebook(python: string, url: string, result: string): Promise<void> {
  const notebook = join(__dirname, 'who-said-what.ipynb');
  const env = { ...process.env, HEARSAY_URL: url, PYDEVD_DISABLE_FILE_VALIDATION: '1' };
  try {
    await run(python, [join(__dirname, 'run.py'), notebook, result], { env, ...LONG });
  } catch (error) {
    throw new Error(saidBy(error));
  }
}

/**
 * Runs the notebook for Node.
 *
 * @param url - of a running Hearsay
 * @returns what it printed
 */
export async function runScript(url: string): Promise<string> {
  const { stdout } = await run(process.execPath, [join(__dirname, 'who-said-what.mjs'), url], LONG);
  return stdout;
}
