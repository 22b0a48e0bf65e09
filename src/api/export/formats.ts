import { bib, csl, ris } from './citations';
import type { ExportFormat } from './format';
import { jsonLd } from './json-ld/write';
import { gexf } from './network/gexf';
import { graphml } from './network/graphml';
import { csv, jsonl } from './tables';

/** The forms by the ending of their files. */
export const EXPORT_FORMATS = {
  csv,
  jsonl,
  graphml,
  gexf,
  jsonld: jsonLd,
  ris,
  bib,
  'csl.json': csl,
} as const satisfies Readonly<Record<string, ExportFormat>>;
