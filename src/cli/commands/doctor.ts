import { Command } from 'commander';
import type { Finding } from '../doctor/finding';
import { SOME_FAILED } from '../errors';
import { print, printJson } from '../output';

const MARKS: Readonly<Record<Finding['result'], string>> = { ok: '✓', notice: '!', problem: '✗' };

/** Settings whose value nobody may read over a shoulder or in a pasted report. */
const SECRET = /PASSWORD|TOKEN/u;

/** `hearsay doctor`: what is in order, what is not, and what to do about it. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check everything that Hearsay needs and say what to do; exit status 1 when something fails')
    .option('--json', 'print the result as JSON')
    .action(doctor);
}

async function doctor({ json }: { readonly json?: true }): Promise<void> {
  const { checkAll } = await import('../doctor/checks.js');
  const findings = await checkAll();
  const problems = findings.filter(({ result }) => result === 'problem').length;
  if (problems > 0) process.exitCode = SOME_FAILED;
  if (json) {
    printJson({ ok: problems === 0, findings });
    return;
  }
  for (const { check, result, says } of findings) print(`${MARKS[result]} ${check.padEnd(9)} ${says}`);
  print('\nSettings');
  for (const line of await settingsInForce()) print(`  ${line}`);
  print(
    problems === 0 ? '\nNothing stands in the way.' : `\n${problems} of ${findings.length} checks failed.`,
  );
}

async function settingsInForce(): Promise<readonly string[]> {
  const { SETTINGS } = await import('../../config.js');
  const rows = Object.values(SETTINGS).map(({ variable, default: fallback, help }) => {
    const given = process.env[variable];
    const standing = given === undefined || given === '' ? String(fallback ?? '') : hide(variable, given);
    return [variable, standing === '' ? 'unset' : standing, help] as const;
  });
  const widths = [0, 1].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map(([variable, shown, help]) =>
    [variable.padEnd(widths[0] ?? 0), shown.padEnd(widths[1] ?? 0), help].join('  '),
  );
}

/** A secret is not shown, nor is one that somebody wrote into an address. */
function hide(variable: string, value: string): string {
  return SECRET.test(variable) ? '(set)' : value.replace(/\/\/[^@/]*@/u, '//(hidden)@');
}
