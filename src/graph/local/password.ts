import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LocalNeo4jError } from './errors';
import { readSmallFile, writeSmallFile, type Home } from './home';
import type { Java } from './java';

/** The one user of the local Neo4j. */
export const USERNAME = 'neo4j';

/**
 * The password of a home: made at random when the home is new.
 *
 * @throws {@link LocalNeo4jError} when the data has one and its file is lost
 */
export async function passwordOf(home: Home): Promise<string> {
  const kept = await readSmallFile(home, home.password);
  if (kept !== undefined && kept !== '') return kept;
  if (hasBeenStarted(home)) throw passwordLost(home);
  const password = randomBytes(24).toString('base64url');
  await writeSmallFile(home, home.password, `${password}\n`);
  return password;
}

/** The error of a home whose data wants a password that nobody has. */
export function passwordLost(home: Home): LocalNeo4jError {
  return new LocalNeo4jError(
    `${home.password} does not hold the password of the data beside it: put the right file back; or run hearsay db stop, remove ${home.server}, and ingest again.`,
  );
}

/**
 * Hands Neo4j its first password; it takes one only before its first start, afterwards this does nothing.
 *
 * @throws {@link LocalNeo4jError} when Neo4j does not take it
 */
export async function setFirstPassword(home: Home, java: Java, password: string): Promise<void> {
  if (hasBeenStarted(home)) return;
  // Java reads its arguments from a file of the owner's alone: on the command line every user of the machine would see them.
  const file = join(home.server, 'conf', 'first-password');
  const quoted = (text: string): string => `"${text.replace(/["\\]/gu, '\\$&')}"`;
  const lines = ['-Xmx128m', '-cp', quoted(join(home.jars, '*')), 'org.neo4j.cli.AdminTool'];
  // A password may begin with a hyphen and is no option all the same.
  lines.push('dbms', 'set-initial-password', '--', quoted(password), '');
  await writeSmallFile(home, file, lines.join('\n'));
  try {
    await promisify(execFile)(java.program, [`@${file}`], {
      env: { ...process.env, NEO4J_HOME: home.server, NEO4J_CONF: join(home.server, 'conf') },
      timeout: 120_000,
    });
  } catch (error) {
    throw new LocalNeo4jError(
      `Neo4j could not be given its first password: run hearsay doctor; if it finds nothing, remove ${home.jars} and start again, which fetches Neo4j anew.`,
      { cause: error },
    );
  } finally {
    await rm(file, { force: true });
  }
}

/** Whether Neo4j has made its system database, which keeps the password from then on. */
function hasBeenStarted(home: Home): boolean {
  return existsSync(join(home.server, 'data', 'databases', 'system'));
}
