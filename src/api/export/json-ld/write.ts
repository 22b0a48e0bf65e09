import type { ExportFormat } from '../format';
import { CONTEXT } from './context';
import { describe } from './describe';

/** JSON-LD 1.1: one document, its context written out, one quote a line with what it hangs together with. */
export const jsonLd: ExportFormat = {
  title: 'JSON-LD',
  contentType: 'application/ld+json; charset=utf-8',
  async *write(read) {
    yield `{"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`;
    let separator = '\n';
    for await (const rows of read()) {
      for (const row of rows) {
        yield `${separator}${describe(row)
          .map((node) => JSON.stringify(node))
          .join(',\n ')}`;
        separator = ',\n';
      }
    }
    yield '\n]}\n';
  },
};
