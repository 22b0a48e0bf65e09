import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../graph/package-root';

/** A query of `examples/`, as GraphiQL's tabs show it. */
export interface Example {
  /** The file's name without number and ending: `search-by-text`. */
  readonly name: string;
  readonly query: string;
}

/** Reads the example queries, in the order of their numbers. */
export function readExamples(): readonly Example[] {
  const folder = join(packageRoot, 'examples');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.replace(/^\d+-|\.graphql$/gu, ''),
      query: readFileSync(join(folder, file), 'utf8'),
    }));
}
