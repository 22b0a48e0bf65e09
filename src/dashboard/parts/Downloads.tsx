import type { QuoteFilter } from '../generated';
import { exportAddress, type ExportEnding } from './export-address';

/** What the files are called, and who reads them. */
const FORMATS: Readonly<Record<ExportEnding, readonly [name: string, reader: string]>> = {
  csv: ['CSV', 'a table for spreadsheets, R and pandas'],
  jsonl: ['JSON Lines', 'one object a line, for programs'],
  jsonld: ['JSON-LD', 'linked data: schema.org, Web Annotation, PROV'],
  graphml: ['GraphML', 'a network for Gephi, Cytoscape and NetworkX'],
  gexf: ['GEXF', 'a network with times, for Gephi'],
  ris: ['RIS', 'references for Zotero, EndNote and Mendeley'],
  bib: ['BibTeX', 'references for LaTeX'],
  'csl.json': ['CSL-JSON', 'references for pandoc and citeproc'],
};

interface DownloadsProps {
  readonly title: string;
  readonly filter: QuoteFilter | undefined;
  /** Without it, all but the references that few ask for. */
  readonly endings?: readonly ExportEnding[];
}

const USUAL: readonly ExportEnding[] = ['csv', 'jsonl', 'jsonld', 'graphml', 'gexf', 'ris'];

/** Links to the files in which the server gives every quote of a filter. */
export function Downloads({ title, filter, endings = USUAL }: DownloadsProps): React.JSX.Element {
  return (
    <div className="downloads">
      <span>{title}</span>
      <ul>
        {endings.map((ending) => {
          const [name, reader] = FORMATS[ending];
          return (
            <li key={ending}>
              <a href={exportAddress(filter, ending)} title={reader} download>
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
