import { createHash } from 'node:crypto';
import { fold } from './fold';

/** An index entry of Neo4j holds some 8,000 bytes; no name that anybody bears comes near this many characters. */
const LONGEST = 500;

/**
 * The key under which a name is stored and looked up: folded, so that case, accents and punctuation do not matter.
 *
 * @param name - a name as written or as asked for
 * @returns its folded words; a name of more than 500 folded characters is cut and told apart by a hash. A name
 *   without letters and digits is its own key.
 */
export function nameKey(name: string): string {
  const folded = fold(name);
  const key = folded === '' ? name.normalize('NFKC').trim() : folded;
  if (key.length <= LONGEST) return key;
  return `${key.slice(0, LONGEST)} ${createHash('sha256').update(key).digest('hex').slice(0, 24)}`;
}
