/** How soon the page shows what it is for, in a browser that has never seen it: `npm run bench:page -- --quotes 20000`. */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { createLogger } from '../../src/api/observe/logger';
import { startServer } from '../../src/api/server';
import { ask, query } from '../../src/api/ask';
import type { Graph } from '../../src/graph/graph';
import { openBrowser } from '../../test/browser/support/browser';
import { benchGraph } from '../graph/bench-graph';
import { writeResult } from '../graph/results';

interface View {
  readonly name: string;
  readonly path: string;
  /** What stands there when the page is of use. */
  readonly shown: string;
}

/** Milliseconds since the address was opened, but for the size. */
interface Visit {
  readonly painted: number;
  readonly shown: number;
  /** Bytes of script as they come over the wire until then. */
  readonly script: number;
}

const SOMETHING = query(`{
  speakers(orderBy: QUOTES_DESC, first: 1) { nodes { id } }
  statements(first: 1) { nodes { id } }
}`);

async function viewsOf(graph: Graph): Promise<readonly View[]> {
  interface Found {
    readonly speakers: { readonly nodes: readonly { readonly id: string }[] };
    readonly statements: { readonly nodes: readonly { readonly id: string }[] };
  }
  const { speakers, statements } = await ask<Found>(graph, SOMETHING, {});
  return [
    { name: 'the search', path: '/', shown: '.quote-card' },
    {
      name: 'the most quoted speaker',
      path: `/speakers/${speakers.nodes[0]?.id ?? ''}`,
      shown: '.quote-card',
    },
    { name: 'a statement', path: `/statements/${statements.nodes[0]?.id ?? ''}`, shown: '.printings' },
  ];
}

/** Opens an address with nothing in the browser's store. */
async function visit(browser: Browser, address: string, shown: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const seen = await page.waitForFunction(
      (selector) => (document.querySelector(selector) === null ? 0 : performance.now()),
      shown,
    );
    const { painted, script } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      script: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
    }));
    return { painted, shown: await seen.jsonValue(), script };
  } finally {
    await context.close();
  }
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? NaN);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quotes: { type: 'string', default: '20000' },
      rounds: { type: 'string', default: '15' },
    },
  });
  const quotes = Number(values.quotes);
  const { graph, stop } = await benchGraph(quotes);
  const config = { host: '127.0.0.1', port: 0, apiToken: '', corsOrigins: [] };
  const server = await startServer({ graph, config, logger: createLogger('error', process.stderr) });
  const browser = await openBrowser();
  const results: object[] = [];
  for (const { name, path, shown } of await viewsOf(graph)) {
    const address = `${server.url}${path}`;
    // The first one warms the graph; the browser is new to every one.
    await visit(browser, address, shown);
    const visits: Visit[] = [];
    while (visits.length < Number(values.rounds)) visits.push(await visit(browser, address, shown));
    const result = {
      view: name,
      painted: middle(visits.map((one) => one.painted)),
      shown: middle(visits.map((one) => one.shown)),
      slowest: Math.round(Math.max(...visits.map((one) => one.shown))),
      script: Math.max(...visits.map((one) => one.script)),
    };
    results.push(result);
    console.log(
      `${name.padEnd(26)} first paint ${result.painted} ms, of use after ${result.shown} ms (slowest ${result.slowest} ms), ${Math.round(result.script / 1000)} kB of script`,
    );
  }
  writeResult('page', { quotes, rounds: Number(values.rounds), results });
  await browser.close();
  await server.stop();
  await graph.close();
  await stop();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
