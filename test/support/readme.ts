import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/graph/package-root';

/** README.md says what other files decide; `npm run readme:update` writes those parts anew. */
const UPDATE = process.env['README'] === 'update';

const path = join(packageRoot, 'README.md');

/** The text of README.md as it stands. */
export const readReadme = (): string => readFileSync(path, 'utf8');

/**
 * A part of README.md, and what it ought to be; updating, it is put there first.
 *
 * @param pattern - finds the part; groups 1 and 2 are what stands before and after it
 * @param wanted - what ought to stand there
 * @returns the part that stands there
 */
export function readmePart(pattern: RegExp, wanted: string): string {
  const text = readReadme();
  const match = pattern.exec(text);
  if (match === null) throw new Error(`README.md has nothing that fits ${String(pattern)}.`);
  const [whole, before = '', after = ''] = match;
  if (!UPDATE) return whole.slice(before.length, whole.length - after.length);
  const updated = `${text.slice(0, match.index)}${before}${wanted}${after}${text.slice(match.index + whole.length)}`;
  writeFileSync(path, updated);
  return wanted;
}

/** A Markdown table without the blanks and rules that Prettier widens to align it. */
export const plainTable = (table: string): string =>
  table.trim().replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');

/** Writes a Markdown table. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The widest line of an answer. */
const WIDTH = 140;

/** Writes an answer as JSON, what fits on one line on one line. */
export function answerText(value: unknown, indent = 0): string {
  const line = JSON.stringify(value, undefined, 1)
    .replaceAll(/\n */gu, ' ')
    .replaceAll(/\[ | \]/gu, (bracket) => bracket.trim());
  if (indent + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const pad = ' '.repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((one) => pad + answerText(one, indent + 2))
    : Object.entries(value).map(([key, one]) => `${pad}"${key}": ${answerText(one, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${' '.repeat(indent)}${close}`;
}
