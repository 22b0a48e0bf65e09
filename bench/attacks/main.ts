/** How long the server takes to refuse what no honest asker sends: `npm run bench:attacks -- --quotes 10000`. */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { createLogger } from '../../src/api/observe/logger';
import { startServer } from '../../src/api/server';
import { LIMITS } from '../../src/limits';
import { openGraph } from '../../src/graph/graph';
import { ATTACKS } from '../../test/support/attacks/attacks';
import type { Attack } from '../../test/support/attacks/attack';
import { query, sendRaw } from '../../test/support/raw-http';
import { benchGraph } from '../graph/bench-graph';
import { writeResult } from '../graph/results';
import { at } from '../queries/measure';

/** What every asker may ask at any time. */
const HONEST = query('{ quotes(first: 10) { nodes { text speaker { name } } } }');

interface Refused {
  readonly kind: string;
  readonly name: string;
  readonly codes: readonly string[];
  /** Milliseconds, in the middle and at most. */
  readonly middle: number;
  readonly slowest: number;
  /** The honest question right behind it, at most. */
  readonly honest: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { quotes: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '5' } },
  });
  const { graph: filled, address, stop } = await benchGraph(Number(values.quotes));
  await filled.close();
  const graph = openGraph(address, { readTimeout: LIMITS.queryTimeout, retry: LIMITS.graphRetry });
  const server = await startServer({
    graph,
    config: { host: '127.0.0.1', port: 0, apiToken: 'the-token-of-the-bench', corsOrigins: [] },
    logger: createLogger('silent'),
  });
  for (let n = 0; n < 20; n++) await timed(server.url, HONEST);
  const results: Refused[] = [];
  for (const [kind, attacks] of Object.entries(ATTACKS)) {
    for (const attack of attacks)
      results.push(await refused(server.url, kind, attack, Number(values.rounds)));
  }
  console.table(Object.fromEntries(Object.keys(ATTACKS).map((kind) => [kind, summaryOf(results, kind)])));
  const slowest = [...results].sort((a, b) => b.middle - a.middle).slice(0, 10);
  console.table(
    slowest.map(({ name, middle, slowest: most }) => ({ attack: name, middle: ms(middle), most: ms(most) })),
  );
  const unexpected = results.filter(({ codes }) => codes.length > 0);
  for (const { name, codes } of unexpected) console.log(`Not as expected: ${name}: ${codes.join(', ')}`);
  writeResult('attacks', { quotes: Number(values.quotes), rounds: Number(values.rounds), results });
  await server.stop();
  await graph.close();
  await stop();
  if (unexpected.length > 0) process.exitCode = 1;
}

async function refused(
  url: string,
  kind: string,
  { name, code, bytes }: Attack,
  rounds: number,
): Promise<Refused> {
  const times: number[] = [];
  const honest: number[] = [];
  const unexpected = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    const { took, codes } = await timed(url, bytes);
    times.push(took);
    if (codes.length === 0) unexpected.add('no code');
    for (const one of codes) if (![code].flat().includes(one)) unexpected.add(one);
    const after = await timed(url, HONEST);
    honest.push(after.took);
    if (after.status !== 200 || after.codes.length > 0) unexpected.add('an honest question was not answered');
  }
  times.sort((a, b) => a - b);
  return {
    ...{ kind, name, codes: [...unexpected] },
    middle: at(times, 0.5),
    slowest: at(times, 1),
    honest: Math.max(...honest),
  };
}

async function timed(
  url: string,
  bytes: Buffer,
): Promise<{ took: number; status: number; codes: readonly string[] }> {
  const start = performance.now();
  const { status, codes } = await sendRaw(url, bytes);
  return { took: performance.now() - start, status, codes };
}

function summaryOf(results: readonly Refused[], kind: string): Record<string, number | string> {
  const own = results.filter((result) => result.kind === kind);
  const middles = own.map(({ middle }) => middle).sort((a, b) => a - b);
  return {
    attacks: own.length,
    'in the middle, ms': ms(at(middles, 0.5)),
    'slowest attack, ms': ms(at(middles, 1)),
    'slowest answer, ms': ms(Math.max(...own.map(({ slowest }) => slowest))),
    'honest question after, ms at most': ms(Math.max(...own.map(({ honest }) => honest))),
  };
}

const ms = (value: number): string => value.toFixed(1);

void main();
