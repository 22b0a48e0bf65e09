import { Command } from 'commander';
import { addArticleOptions, withArticleOptions, type ArticleOptions } from '../article-options';
import { SOME_FAILED, UNUSABLE_ARGUMENTS } from '../errors';
import { formatOption, nothingToRead, workersOption } from '../inputs';
import { note, print, printJson } from '../output';
import { showProgress } from '../progress';
import { withGraph } from '../with-graph';
import { withReader } from '../with-reader';
import type { Graph } from '../../graph/graph';
import type { IngestReport } from '../../ingest/ingest';
import type { Identities } from '../../ingest/link/identities';
import type { InputFormat } from '../../ingest/read/formats';

interface Options extends ArticleOptions {
  readonly format?: InputFormat;
  readonly workers?: number;
  readonly json?: true;
  readonly aliases?: string;
}

/** `hearsay ingest`: articles into the graph. */
export function ingestCommand(): Command {
  return addArticleOptions(new Command('ingest'))
    .description('read articles into the graph; what stands there already is left as it is')
    .argument('<path...>', 'files (.txt, .html, .jsonl), folders, web addresses, or - for standard input')
    .addOption(formatOption())
    .addOption(workersOption())
    .option(
      '--aliases <file>',
      'names that belong to one speaker or source, JSON Lines; else HEARSAY_ALIASES',
    )
    .option('--json', 'print the result as JSON')
    .action(ingestPaths);
}

async function ingestPaths(
  paths: readonly string[],
  { format, workers, json, aliases, ...said }: Options,
  command: Command,
): Promise<void> {
  const unusable = nothingToRead(paths);
  if (unusable !== undefined) command.error(`hearsay: ${unusable}`, { exitCode: UNUSABLE_ARGUMENTS });
  const { loadConfig } = await import('../../config.js');
  const { readIdentities } = await import('../../ingest/read/aliases.js');
  const identities = await readIdentities(aliases ?? loadConfig(process.env).aliases);
  const report = await withGraph((graph) => run(graph, { paths, format, workers, said, identities }));
  await tell(report, json);
  if (report.failed > 0) process.exitCode = SOME_FAILED;
}

interface Work {
  readonly paths: readonly string[];
  readonly format: InputFormat | undefined;
  readonly workers: number | undefined;
  readonly said: ArticleOptions;
  readonly identities: Identities;
}

async function run(graph: Graph, { paths, format, workers, said, identities }: Work): Promise<IngestReport> {
  const { measureInputs, readInputs } = await import('../../ingest/read/read-inputs.js');
  const { ingest } = await import('../../ingest/ingest.js');
  const progress = showProgress(await measureInputs(paths));
  return withReader(workers, async (reader) => {
    try {
      const inputs = readInputs(paths, { format, standardInput: process.stdin, onBytes: progress.advance });
      return await ingest(
        graph,
        withArticleOptions(inputs, said),
        ({ created, unchanged, replaced, versioned, failed }) =>
          progress.tell(`${created + unchanged + replaced + versioned} stored, ${failed} failed`),
        identities,
        reader,
      );
    } finally {
      progress.end();
    }
  });
}

async function tell(report: IngestReport, json: true | undefined): Promise<void> {
  if (json) {
    const { failures, remarks, ...counts } = report;
    printJson({
      ...counts,
      failures: failures.map(({ origin, problem }) => ({ ...origin, problem })),
      remarks: remarks.map(({ origin, remark }) => ({ ...origin, remark })),
    });
    return;
  }
  const { formatFailure } = await import('../../ingest/read/failure.js');
  const { formatRemark } = await import('../../ingest/remarks.js');
  for (const remark of report.remarks) note(`hearsay: ${formatRemark(remark)}`);
  for (const failure of report.failures) note(`hearsay: ${formatFailure(failure)}`);
  const { created, unchanged, replaced, versioned, failed, quotes, speakers } = report;
  print(
    `${count(created, 'article')} new, ${unchanged} unchanged, ${replaced} read anew, ${versioned} with another text, ${failed} failed: ` +
      `${count(quotes, 'quote')} by ${count(speakers, 'speaker')}.`,
  );
}

const count = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;
