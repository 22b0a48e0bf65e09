import type { QuoteFilter } from '../generated';

/** The forms in which the server gives quotes away, by the ending of the file. */
export type ExportEnding = 'csv' | 'jsonl' | 'jsonld' | 'graphml' | 'gexf' | 'ris' | 'bib' | 'csl.json';

/** The address under which the server gives all quotes that a filter finds; without one, all there are. */
export const exportAddress = (filter: QuoteFilter | undefined, ending: ExportEnding): string =>
  `/export/quotes.${ending}${parametersOf(filter)}`;

/** The address of the feed of the newest quotes that a filter finds. */
export const feedAddress = (filter: QuoteFilter | undefined): string =>
  `/feed/quotes.atom${parametersOf(filter)}`;

function parametersOf(filter: QuoteFilter | undefined): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filter ?? {})) {
    for (const one of Array.isArray(value) ? (value as string[]) : [value])
      parameters.append(name, String(one));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
