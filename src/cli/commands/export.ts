import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { UserError } from '../errors';
import { addFilterOptions, filterOf, type FilterOptions } from '../filter-options';
import { note } from '../output';
import { withGraph } from '../with-graph';

type Format = 'csv' | 'jsonl';

interface Options extends FilterOptions {
  readonly format?: Format;
  readonly output?: string;
}

/** `hearsay export`: quotes as a table or as JSON Lines, whole. */
export function exportCommand(): Command {
  const command = new Command('export').description('write quotes as CSV or JSON Lines');
  return addFilterOptions(command)
    .addOption(
      new Option('--format <format>', 'csv or jsonl; unset, the suffix of FILE says it, else csv').choices([
        'csv',
        'jsonl',
      ]),
    )
    .option('-o, --output <file>', 'write to this file; unset, to standard output')
    .action(exportRows);
}

async function exportRows(options: Options): Promise<void> {
  const { output } = options;
  const filter = await filterOf(options);
  const { exportQuotes } = await import('../../api/export/write-export.js');
  const { EXPORT_FORMATS } = await import('../../api/export/formats.js');
  const format = options.format ?? (output?.endsWith('.jsonl') ? 'jsonl' : 'csv');
  await withGraph(async (graph) => {
    const { totalCount, text } = await exportQuotes(graph, filter, EXPORT_FORMATS[format]);
    if (output === undefined) await pipeline(Readable.from(text), process.stdout, { end: false });
    else await writeWhole(output, text);
    note(
      `${totalCount} ${totalCount === 1 ? 'quote' : 'quotes'} exported${output === undefined ? '' : ` to ${output}`}.`,
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
