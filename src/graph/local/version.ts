import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../package-root';

/** The pom that pins the local Neo4j. */
export const pom: string = join(packageRoot, 'neo4j', 'pom.xml');

let version: string | undefined;

/** The version of Neo4j that the pom pins: `5.26.30`. */
export function neo4jVersion(): string {
  version ??= /<neo4j\.version>([\d.]+)<\/neo4j\.version>/u.exec(readFileSync(pom, 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${pom} names no neo4j.version`);
  return version;
}
