import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { GraphQueryError, GraphUnavailableError } from '../../../src/graph/errors';
import { int, openGraph } from '../../../src/graph/graph';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

describe('rows', () => {
  test('are plain objects: integers are numbers, temporal values ISO 8601 strings, nodes their properties', async () => {
    const rows = await graph.read(`
      RETURN 42 AS integer, 0.5 AS float, date('2026-01-28') AS day, datetime('2026-01-28T10:30:00+01:00') AS moment,
        [date('2026-01-29'), null] AS list, {on: date('2026-01-30')} AS map, null AS nothing`);
    expect(rows).toEqual([
      {
        integer: 42,
        float: 0.5,
        day: '2026-01-28',
        moment: '2026-01-28T10:30:00+01:00',
        list: ['2026-01-29', null],
        map: { on: '2026-01-30' },
        nothing: null,
      },
    ]);
    const nodes = await graph.write((run) =>
      run("CREATE (n:Thing {on: date('2026-01-28'), a: 1}) RETURN n AS node"),
    );
    expect(nodes).toEqual([{ node: { on: '2026-01-28', a: 1 } }]);
  });

  test('LIMIT takes a whole number made by int', async () => {
    expect(await graph.read('UNWIND [1, 2, 3] AS n RETURN n LIMIT $first', { first: int(2) })).toEqual([
      { n: 1 },
      { n: 2 },
    ]);
  });

  test('stream as they come, and the loop may be left early', async () => {
    const seen: number[] = [];
    for await (const { n } of graph.stream<{ n: number }>('UNWIND range(1, 5000000) AS n RETURN n')) {
      if (seen.push(n) === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
    expect(await graph.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  });
});

describe('a write', () => {
  test('that throws leaves nothing behind, and the error is the caller’s own', async () => {
    const own = new Error('enough');
    await expect(
      graph.write(async (run) => {
        await run('CREATE (:Thing)');
        throw own;
      }),
    ).rejects.toBe(own);
    expect(await graph.read('MATCH (n:Thing) RETURN n')).toEqual([]);
  });

  test('that loses a deadlock is run again', async () => {
    await graph.write((run) => run("CREATE (:Thing {id: 'a', n: 0}), (:Thing {id: 'b', n: 0})"));
    const bump = 'MATCH (t:Thing {id: $id}) SET t.n = t.n + 1';
    let arrived = 0;
    const bothHoldOne = new Promise<void>((resolve) => {
      const check = setInterval(() => {
        if (arrived < 2) return;
        clearInterval(check);
        resolve();
      }, 5);
    });
    const both = (first: string, second: string): Promise<unknown> =>
      graph.write(async (run) => {
        await run(bump, { id: first });
        arrived++;
        await bothHoldOne;
        await run(bump, { id: second });
      });
    await Promise.all([both('a', 'b'), both('b', 'a')]);
    expect(arrived).toBeGreaterThan(2);
    expect(await graph.read('MATCH (t:Thing) RETURN t.n AS n')).toEqual([{ n: 2 }, { n: 2 }]);
  });
});

describe('what fails', () => {
  const elsewhere = (port: number): ReturnType<typeof openGraph> =>
    openGraph({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', database: 'neo4j' });

  /** A server that takes connections and never says a word. */
  async function silentServer(): Promise<{ server: Server; port: number; end: () => Promise<void> }> {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const end = (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    };
    return { server, port: (server.address() as AddressInfo).port, end };
  }

  test('a statement that is none: GraphQueryError, with the driver’s words in the cause alone', async () => {
    const error = await graph.read('MATCH (secret').catch((one: unknown) => one);
    expect(error).toBeInstanceOf(GraphQueryError);
    expect((error as Error).message).toBe('Neo4j could not carry out a statement; the log says why.');
    expect((error as Error).cause).toBeDefined();
  });

  test('a stream that fails gives the same error', async () => {
    const rows = graph.stream('UNWIND [1, 0] AS n RETURN 1 / n');
    const drain = async (): Promise<void> => {
      for await (const row of rows) expect(row).toBeDefined();
    };
    await expect(drain()).rejects.toThrow(GraphQueryError);
  });

  test('nobody listens: GraphUnavailableError from every door', async () => {
    const { port, end } = await silentServer();
    await end();
    const gone = elsewhere(port);
    for (const attempt of [
      () => gone.verify(),
      () => gone.read('RETURN 1'),
      () => gone.write((run) => run('RETURN 1')),
    ]) {
      await expect(attempt()).rejects.toThrow(GraphUnavailableError);
    }
    await gone.close();
  });

  test('somebody listens and says nothing: GraphUnavailableError', async () => {
    const { port, end } = await silentServer();
    const silent = elsewhere(port);
    await expect(silent.verify()).rejects.toThrow(GraphUnavailableError);
    await end();
    await silent.close();
  });

  test('a database that is not there: the variable to look at', async () => {
    const lost = openGraph({
      uri: process.env['NEO4J_URI']!,
      username: process.env['NEO4J_USERNAME'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'],
      database: 'nowhere',
    });
    await expect(lost.verify()).rejects.toThrow('check NEO4J_DATABASE');
    await lost.close();
  });

  test('an address that is none', () => {
    expect(() => openGraph({ uri: 'ftp://somewhere', username: 'neo4j', database: 'neo4j' })).toThrow(
      GraphUnavailableError,
    );
  });
});
