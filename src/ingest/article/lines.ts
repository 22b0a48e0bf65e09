import type { Span } from '../document';

/** A line of the text that is not blank. */
export interface Line {
  /** Without the white space around it. */
  readonly text: string;
  readonly span: Span;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim();
    if (trimmed !== '') {
      const from = start + raw.length - raw.trimStart().length;
      lines.push({ text: trimmed, span: [from, from + trimmed.length] });
    }
    start += raw.length + 1;
  }
  return lines;
}

/** Tells whether a line ends as a sentence does, closing marks and brackets after the stop included. */
export function endsSentence(line: string): boolean {
  return /[.!?…。][)\]"'”’»]*$/u.test(line);
}
