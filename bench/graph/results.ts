import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root';

/** Writes a run's figures to `bench/results/NAME-TIME.json`, with what they were measured on. */
export function writeResult(name: string, figures: object): void {
  const folder = join(packageRoot, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const machine = {
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  const file = join(folder, `${name}-${at.replaceAll(':', '')}.json`);
  writeFileSync(file, `${JSON.stringify({ at, machine, ...figures }, null, 2)}\n`);
  console.log(`\n${file}`);
}
