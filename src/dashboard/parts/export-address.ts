import type { QuoteFilter } from '../generated';

/** The forms in which the server gives quotes away, by the ending of the file. */
export type ExportEnding = 'csv' | 'jsonl' | 'jsonld' | 'graphml' | 'gexf' | 'ris' | 'bib' | 'csl.json';

/** The address under which the server gives all quotes that a filter finds; without one, all there are. */
export function exportAddress(filter: QuoteFilter | undefined, ending: ExportEnding): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter ?? {})) {
    for (const one of Array.isArray(value) ? (value as string[]) : [value])
      parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return `/export/quotes.${ending}${text === '' ? '' : `?${text}`}`;
}
