/** Writes one line of results to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one result for programs to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2));
}

/** Writes one line about the work itself to standard error, where it does not get among the results. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
