/** What requests cost on a graph of some size: `npm run bench:queries -- --quotes 20000 --clients 1,64`. */
import { parseArgs } from 'node:util';
import { compare, type Comparison } from '../peer/compare';
import { benchGraph } from '../graph/bench-graph';
import { writeResult } from '../graph/results';
import { ask, cursorOfPage } from './ask';
import { factsOf } from './facts';
import { familiesOf, type Family } from './families';
import { measure, type Effort, type Times } from './measure';
import { Profiler, watched } from './watched-graph';

/** Pages further in than this are not looked for where the first one takes long already. */
const SLOW = 300;

interface Result {
  readonly family: string;
  readonly statements: number;
  readonly hits: number;
  readonly heaviest: readonly string[];
  readonly times: Readonly<Record<string, Times>>;
  readonly later?: { readonly page: number; readonly hits: number; readonly times: Times };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quotes: { type: 'string', default: '20000' },
      clients: { type: 'string', default: '1' },
      only: { type: 'string' },
      samples: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '10' },
      peer: { type: 'boolean', default: false },
    },
  });
  const quotes = Number(values.quotes);
  const effort = { samples: Number(values.samples), milliseconds: Number(values.seconds) * 1000 };
  const { graph, address, stop } = await benchGraph(quotes);
  const profiler = new Profiler(address);
  const facts = await factsOf(graph);
  const results: Result[] = [];
  for (const family of familiesOf(facts)) {
    if (values.only !== undefined && !family.name.includes(values.only)) continue;
    const result = await resultOf(family, values.clients.split(',').map(Number), effort);
    results.push(result);
    console.log(lineOf(result));
  }
  const peer = values.peer ? await compare(graph, address, facts, effort) : [];
  for (const { request, ours, peer: theirs } of peer) {
    console.log(`\n${request}`);
    console.log(`  Hearsay         ${sideOf(ours)}`);
    console.log(
      `  @neo4j/graphql  ${sideOf(theirs)}  (${(theirs.hits / ours.hits).toFixed(1)} times the hits)`,
    );
  }
  writeResult('queries', { quotes, results, peer });
  await profiler.close();
  await graph.close();
  await stop();

  async function resultOf(family: Family, clients: readonly number[], effort: Effort): Promise<Result> {
    const { statements, hits, heaviest } = await profileOf(family);
    const times: Record<string, Times> = {};
    for (const count of clients)
      times[String(count)] = await measure(() => ask(graph, family), count, effort);
    const quick = Math.max(...Object.values(times).map(({ p50 }) => p50)) < SLOW;
    const later = quick ? await cursorOfPage(graph, family, 500) : undefined;
    if (later === undefined) return { family: family.name, statements, hits, heaviest, times };
    const { after, page } = later;
    const profile = await profileOf(family, { after });
    const laterTimes = await measure(() => ask(graph, family, { after }), 1, effort);
    return {
      family: family.name,
      statements,
      hits,
      heaviest,
      times,
      later: { page, hits: profile.hits, times: laterTimes },
    };
  }

  async function profileOf(
    family: Family,
    more?: Readonly<Record<string, unknown>>,
  ): Promise<Pick<Result, 'statements' | 'hits' | 'heaviest'>> {
    const { graph: noted, reads } = watched(graph);
    await ask(noted, family, more);
    const profiles = [];
    for (const { statement, parameters } of reads)
      profiles.push(await profiler.profile(statement, parameters));
    return {
      statements: reads.length,
      hits: profiles.reduce((sum, profile) => sum + profile.hits, 0),
      heaviest: profiles.flatMap(({ heaviest }) => heaviest),
    };
  }
}

function lineOf({ family, statements, hits, times, later, heaviest }: Result): string {
  const shown = Object.entries(times).map(([clients, { p50, p99 }]) => `${clients}: ${ms(p50)} / ${ms(p99)}`);
  const further =
    later === undefined
      ? ''
      : `  page ${later.page}: ${later.hits} hits, ${ms(later.times.p50)} / ${ms(later.times.p99)}`;
  return `${family.padEnd(44)} ${statements} st ${String(hits).padStart(9)} hits  ${shown.join('  ')}${further}${hits > 5000 ? `\n      ${heaviest.join('; ')}` : ''}`;
}

const sideOf = ({ statements, hits, times }: Comparison['ours']): string =>
  `${statements} st ${String(hits).padStart(9)} hits  ${ms(times.p50)} / ${ms(times.p99)} ms`;

const ms = (value: number): string => value.toFixed(1);

void main();
