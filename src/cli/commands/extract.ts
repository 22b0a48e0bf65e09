import { once } from 'node:events';
import { Command } from 'commander';
import { addArticleOptions, withArticleOptions, type ArticleOptions } from '../article-options';
import { SOME_FAILED, UNUSABLE_ARGUMENTS } from '../errors';
import { formatOption, nothingToRead, workersOption } from '../inputs';
import { isLeaving } from '../leaving';
import { note } from '../output';
import { withReader } from '../with-reader';
import type { InputFormat } from '../../ingest/read/formats';

interface Options extends ArticleOptions {
  readonly format?: InputFormat;
  readonly workers?: number;
}

/** `hearsay extract`: articles in, quotes out, in the exchange format; no graph is needed. */
export function extractCommand(): Command {
  return addArticleOptions(new Command('extract'))
    .description(
      'read articles and print their quotes as JSON Lines, one document a line; no database is used',
    )
    .argument('<path...>', 'files (.txt, .html, .jsonl), folders, web addresses, or - for standard input')
    .addOption(formatOption())
    .addOption(workersOption())
    .action(extractPaths);
}

async function extractPaths(
  paths: readonly string[],
  { format, workers, ...said }: Options,
  command: Command,
): Promise<void> {
  const unusable = nothingToRead(paths);
  if (unusable !== undefined) command.error(`hearsay: ${unusable}`, { exitCode: UNUSABLE_ARGUMENTS });
  const { readInputs } = await import('../../ingest/read/read-inputs.js');
  const { isReadFailure, formatFailure } = await import('../../ingest/read/failure.js');
  const { extract } = await import('../../ingest/extract.js');
  const { formatRemark } = await import('../../ingest/remarks.js');
  const inputs = readInputs(paths, { format, standardInput: process.stdin });
  await withReader(workers, async (reader) => {
    for await (const result of extract(withArticleOptions(inputs, said), reader)) {
      if (isReadFailure(result)) {
        note(`hearsay: ${formatFailure(result)}`);
        process.exitCode = SOME_FAILED;
        continue;
      }
      for (const remark of result.remarks) note(`hearsay: ${formatRemark(remark)}`);
      await write(`${JSON.stringify(result.document)}\n`);
    }
  });
}

/** Waits for a slow reader: nothing piles up behind a pipe. One that is gone is waited for until the process has left. */
async function write(line: string): Promise<void> {
  if (process.stdout.write(line)) return;
  await once(process.stdout, 'drain').catch((error: unknown) => {
    if (!isLeaving()) throw error;
    return new Promise(() => undefined);
  });
}
