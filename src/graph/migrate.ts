import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cypher } from './cypher-files';
import { GraphQueryError } from './errors';
import type { Graph } from './graph';
import { packageRoot } from './package-root';

/** The graph was laid out by another version of Hearsay than the one that runs. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

interface Applied {
  readonly name: string;
  readonly checksum: string;
}

/** Two processes that create the same index at once may both be refused: a statement is idempotent and run again. */
const ATTEMPTS = 5;

/** Such a statement must stand in no transaction of ours; run again, it goes on where it ended. */
const IN_PARTS = /\} IN TRANSACTIONS\b/u;

/**
 * Brings the constraints and indexes of a graph up to date; safe to run from several processes at once.
 *
 * @param graph - the graph
 * @param folder - where the numbered `.cypher` files stand
 * @returns the names of the migrations that this call applied, in order; every index is online afterwards
 * @throws {@link MigrationError} when an applied migration was changed since, or is unknown to this version
 */
export async function migrate(
  graph: Graph,
  folder = join(packageRoot, 'cypher', 'migrations'),
): Promise<readonly string[]> {
  const migrations = readMigrations(folder);
  await runStatement(graph, cypher('write/migration-constraint'));
  const applied = await graph.read<Applied>(cypher('read/migrations'));
  const pending = unapplied(migrations, applied);
  for (const { name, checksum, statements } of pending) {
    for (const statement of statements) await runStatement(graph, statement);
    await graph.write((run) => run(cypher('write/migration'), { name, checksum }));
  }
  await graph.read(cypher('read/await-indexes'));
  return pending.map(({ name }) => name);
}

function unapplied(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = known.get(name);
    if (migration === undefined) {
      throw new MigrationError(
        `The graph was laid out by a newer Hearsay (migration ${name}): update Hearsay or use another database.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it had been applied: restore its file and put the change into a new one.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function runStatement(graph: Graph, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      if (IN_PARTS.test(statement)) await graph.inParts(statement);
      else await graph.write((run) => run(statement));
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof GraphQueryError)) throw error;
    }
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.*\.cypher$/u.test(file))
    .sort()
    .map((file) => {
      // A checkout with other line endings holds the same migration.
      const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
      return {
        name: basename(file, '.cypher'),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: splitStatements(text),
      };
    });
}

/** A statement ends with a `;` at the end of a line. */
function splitStatements(text: string): string[] {
  return text
    .split(/;[ \t]*$/mu)
    .map((statement) => statement.replace(/^\s*\/\/.*$/gmu, '').trim())
    .filter((statement) => statement !== '');
}
