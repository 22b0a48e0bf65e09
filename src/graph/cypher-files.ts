import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root';

const texts = new Map<string, string>();

/**
 * The text of one `.cypher` file, read once.
 *
 * @param name - its path under `cypher/` without the ending: `write/articles`
 */
export function cypher(name: string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(packageRoot, 'cypher', `${name}.cypher`), 'utf8');
  texts.set(name, text);
  return text;
}
