import { readFileSync } from 'node:fs';

interface Output {
  readonly name?: string;
  readonly text?: string | string[];
  readonly data?: Readonly<Record<string, string | string[]>>;
}

interface Cell {
  readonly cell_type: string;
  readonly source: string | string[];
  readonly outputs?: readonly Output[];
}

/** A cell of code, and what it printed. */
export interface Printed {
  readonly source: string;
  readonly printed: string;
}

const joined = (text: string | string[] = ''): string => (typeof text === 'string' ? text : text.join(''));

/** What each cell of a notebook printed, without pictures: how letters are drawn differs from machine to machine. */
export function printedBy(file: string): Printed[] {
  const { cells } = JSON.parse(readFileSync(file, 'utf8')) as { cells: Cell[] };
  return cells
    .filter(({ cell_type }) => cell_type === 'code')
    .map(({ source, outputs = [] }) => ({
      source: joined(source),
      printed: outputs.map(({ text, data }) => joined(text ?? data?.['text/plain'])).join('\n'),
    }));
}

/** The pictures that a notebook holds, in base 64. */
export const picturesOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/"image\/png": "(?<picture>[^"]*)"/gu)].map(
    ({ groups }) => groups?.['picture'] ?? '',
  );
