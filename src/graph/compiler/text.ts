/** Sets every line of a text in by two more spaces. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, '  ');
}

/** Joins the lines that are there. */
export function lines(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

/** A subquery: `COLLECT { … }`, `COUNT { … }`. */
export function subquery(keyword: string, body: string): string {
  return `${keyword} {\n${indent(body)}\n}`;
}

/** A map, one entry a line; a short one stands on one line. */
export function map(entries: readonly (readonly [key: string, value: string])[]): string {
  const written = entries.map(([key, value]) => `${key}: ${value}`);
  const short = `{${written.join(', ')}}`;
  return short.length <= 100 && !short.includes('\n') ? short : `{\n${indent(written.join(',\n'))}\n}`;
}
