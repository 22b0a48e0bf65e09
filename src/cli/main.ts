#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../graph/package-root';
import { dbCommand } from './commands/db';
import { doctorCommand } from './commands/doctor';
import { extractCommand } from './commands/extract';
import { ingestCommand } from './commands/ingest';
import { exportCommand } from './commands/export';
import { quotesCommand } from './commands/quotes';
import { upCommand } from './commands/up';
import { reportError, SOME_FAILED } from './errors';
import { isLeaving, leave } from './leaving';
import { note } from './output';

/** In the order of use. Each loads what it works with when it runs, so that `--help` is quick. */
const COMMANDS = [
  upCommand,
  ingestCommand,
  extractCommand,
  quotesCommand,
  exportCommand,
  dbCommand,
  doctorCommand,
];

function program(): Command {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  const hearsay = new Command('hearsay')
    .description('Who said what, and through whom the words reached the page.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('(add --help for what can be given)')
    .addHelpText(
      'after',
      '\nThe settings are environment variables: hearsay doctor prints and checks them.\n' +
        'Exit status: 0 all good, 1 some failed, 2 unusable arguments.',
    );
  for (const command of COMMANDS) hearsay.addCommand(command());
  adopt(hearsay);
  return hearsay;
}

/** Commands that were made on their own do not take over how errors and help are handled: hand it down. */
function adopt(parent: Command): void {
  parent.exitOverride();
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    adopt(command);
  }
}

/** A reader that has seen enough (`hearsay quotes | head`) closes the pipe: no error of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (isLeaving()) return;
  if (error.code === 'EPIPE') {
    leave();
    return;
  }
  note(`hearsay: The results cannot be written (${error.code ?? error.name}); is the disk full?`);
  leave(SOME_FAILED);
});

/**
 * Ends the process once what was printed is out. A connection to a server that hangs would keep it alive for minutes after
 * its work is done.
 */
function end(): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

program()
  .parseAsync()
  .catch((error: unknown) => {
    process.exitCode = reportError(error);
  })
  .finally(end);
