import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import type { EXPORT_FORMATS } from '../../api/export/formats';
import { UserError } from '../errors';
import { addFilterOptions, filterOf, type FilterOptions } from '../filter-options';
import { note } from '../output';
import { withGraph } from '../with-graph';

/** The forms, named here so that `--help` need not load them; the compiler holds the list against `EXPORT_FORMATS`. */
const FORMATS = [
  'csv',
  'jsonl',
  'graphml',
  'gexf',
  'jsonld',
  'ris',
  'bib',
  'csl.json',
] as const satisfies readonly Format[];

type Format = keyof typeof EXPORT_FORMATS;

interface Options extends FilterOptions {
  readonly format?: Format;
  readonly output?: string;
}

/** `hearsay export`: quotes as a table, as JSON, as a network, as linked data or as references, whole. */
export function exportCommand(): Command {
  const command = new Command('export').description(
    'write quotes as CSV, JSON Lines, GraphML or GEXF (networks, for Gephi), JSON-LD, or references (RIS, BibTeX, CSL-JSON)',
  );
  return addFilterOptions(command)
    .addOption(
      new Option('--format <format>', 'unset, the suffix of FILE says it, else csv').choices(FORMATS),
    )
    .option('-o, --output <file>', 'write to this file; unset, to standard output')
    .action(exportRows);
}

async function exportRows(options: Options): Promise<void> {
  const { output } = options;
  const filter = await filterOf(options);
  const { exportQuotes } = await import('../../api/export/write-export.js');
  const { EXPORT_FORMATS } = await import('../../api/export/formats.js');
  const format = options.format ?? FORMATS.find((ending) => output?.endsWith(`.${ending}`)) ?? 'csv';
  await withGraph(async (graph) => {
    const { text, rowCount } = await exportQuotes(graph, filter, EXPORT_FORMATS[format]);
    if (output === undefined) await pipeline(Readable.from(text), process.stdout, { end: false });
    else await writeWhole(output, text);
    const count = rowCount();
    note(
      `${count} ${count === 1 ? 'quote' : 'quotes'} exported${output === undefined ? '' : ` to ${output}`}.`,
    );
  });
}

/** Writes beside the file and puts it in place at the end: what stands there is whole, or what stood there before. */
async function writeWhole(file: string, text: AsyncIterable<string>): Promise<void> {
  const partial = `${file}.part`;
  try {
    await pipeline(Readable.from(text), createWriteStream(partial));
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof Error && 'syscall' in error) {
      throw new UserError(
        `${file} cannot be written: check that its folder exists, may be written and has room.`,
      );
    }
    throw error;
  }
}
