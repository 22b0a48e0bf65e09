import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../src/graph/package-root';
import { LIMITS as ARTICLE_LIMITS } from '../../../../src/ingest/limits';
import { LIMITS } from '../../../../src/limits';

test('docs/limits.md shows every limit with its value, and no other', () => {
  const text = readFileSync(join(packageRoot, 'docs', 'limits.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `(?<name>\w+)` +\| (?<value>[\d,]+) +\| (?<what>\S)/gmu)];
  const shown = rows.map(({ groups }) => [groups?.['name'], Number(groups?.['value']?.replaceAll(',', ''))]);
  expect(shown).toEqual([...Object.entries(LIMITS), ...Object.entries(ARTICLE_LIMITS)]);
});
