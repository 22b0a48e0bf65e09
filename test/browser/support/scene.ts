import type { Browser } from 'playwright-core';
import type { Graph } from '../../../src/graph/graph';
import { type Served, served } from '../../support/served';
import { openBrowser, openPage, type Look, type WatchedPage } from './browser';

/** A graph, the server on it, and a browser before it, for all cases of a file. */
export interface Scene extends Served {
  /** Opens an address of the server. */
  open(path: string, look?: Look): Promise<WatchedPage>;
  /** Opens an address of the dashboard and waits until it shows all that it asks for. */
  visit(path: string, look?: Look): Promise<WatchedPage>;
  /** The id of the first thing that a query of one list finds: `find('statements', 'text: "x"')`. */
  find(list: string, filter: string): Promise<string>;
}

/** Sets the scene before the cases of a file and clears it away after them; every page that a case opened is closed, and must not have complained. */
export function setScene(fill: (graph: Graph) => Promise<void>): Scene {
  let browser: Browser;
  const opened: WatchedPage[] = [];
  // It leaves before the server, which waits for whoever still asks.
  afterAll(() => browser.close());
  const { graph, server } = served(fill);
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    const pages = opened.splice(0);
    await Promise.all(pages.map((page) => page.close()));
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
    expect(pages.flatMap(({ outside }) => outside)).toEqual([]);
  });
  const open: Scene['open'] = async (path, look) => {
    const watched = await openPage(browser, server.url, look);
    opened.push(watched);
    await watched.page.goto(path);
    return watched;
  };
  return {
    graph,
    server,
    open,
    async visit(path, look) {
      const watched = await open(path, look);
      await watched.settled();
      return watched;
    },
    async find(list, filter) {
      const { data } = await server.ask(
        `{ found: ${list}(filter: { ${filter} }, first: 1) { nodes { id } } }`,
      );
      const { found } = data as { found: { nodes: { id: string }[] } };
      const [first] = found.nodes;
      if (first === undefined) throw new Error(`Nothing in the graph fits ${list}(${filter}).`);
      return first.id;
    },
  };
}
