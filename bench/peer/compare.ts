import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { GraphAddress, Graph, Parameters } from '../../src/graph/graph';
import { packageRoot } from '../../src/graph/package-root';
import { ask } from '../queries/ask';
import type { Facts } from '../queries/facts';
import { type Effort, measure, type Times } from '../queries/measure';
import { Profiler, watched } from '../queries/watched-graph';

/** What an installed `@neo4j/graphql`, its graphql and its driver are used for here. */
interface Peer {
  readonly Neo4jGraphQL: new (options: object) => { getSchema(): Promise<unknown> };
  readonly graphql: (options: object) => Promise<{ data?: unknown; errors?: readonly Error[] }>;
  readonly driver: (uri: string, login: unknown) => { close(): Promise<void> };
  readonly login: (username: string, password: string) => unknown;
}

interface Side {
  readonly statements: number;
  readonly hits: number;
  readonly times: Times;
}

/** One request, asked of both. */
export interface Comparison {
  readonly request: string;
  readonly ours: Side;
  readonly peer: Side;
}

const TYPES = `
  type Quote @node {
    id: ID! text: String type: String orderKey: String
    speaker: [Speaker!]! @relationship(type: "SAID", direction: IN)
    accordingTo: [Source!]! @relationship(type: "ACCORDING_TO", direction: OUT)
    article: [Article!]! @relationship(type: "IN", direction: OUT)
  }
  type Speaker @node { id: ID! name: String }
  type Source @node { id: ID! name: String }
  type Article @node {
    id: ID! title: String
    publisher: [Source!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }`;

const SHOWN = 'id text type speaker { name } accordingTo { name } article { title publisher { name } }';

const OURS = `query ($filter: QuoteFilter) { quotes(filter: $filter, first: 10) { nodes { ${SHOWN} } } }`;

const PEER = `query ($where: QuoteWhere) {
  quotes(where: $where, sort: [{ orderKey: DESC }], limit: 10) { ${SHOWN} }
}`;

/**
 * Asks three requests of our schema and of `@neo4j/graphql`, on one graph: the newest ten quotes with speaker, relays
 * and article → publisher; of all, of one speaker, of one speaker through one relay.
 *
 * @throws when bench/peer is not installed
 */
export async function compare(
  graph: Graph,
  address: GraphAddress,
  { head }: Facts,
  effort: Effort,
): Promise<Comparison[]> {
  const { Neo4jGraphQL, graphql, driver: connect, login } = loadPeer();
  const schema = await new Neo4jGraphQL({ typeDefs: TYPES }).getSchema();
  const { uri, username, password } = address;
  const driver = connect(uri, password === undefined ? undefined : login(username, password));
  const profiler = new Profiler(address);
  const speaker = { speaker: { some: { id: { eq: head.speaker.id } } } };
  const relay = { accordingTo: { some: { id: { eq: head.agency.id } } } };
  const requests = [
    { request: 'all', filter: undefined, where: undefined },
    { request: 'one speaker', filter: { speakerId: head.speaker.id }, where: speaker },
    {
      request: 'one speaker through one relay',
      filter: { speakerId: head.speaker.id, accordingTo: head.agency.name },
      where: { AND: [speaker, relay] },
    },
  ];
  const results: Comparison[] = [];
  for (const { request, filter, where } of requests) {
    const family = { name: request, document: OURS, variables: { filter } };
    const askPeer = async (executionContext: unknown): Promise<void> => {
      const { errors } = await graphql({
        schema,
        source: PEER,
        variableValues: { where },
        contextValue: { executionContext, sessionConfig: { database: address.database } },
      });
      if (errors?.[0] !== undefined) throw errors[0];
    };
    const noted = watched(graph);
    await ask(noted.graph, family);
    // The first request of all asks for the server's version besides.
    await askPeer(driver);
    const peerReads: { statement: string; parameters: Parameters }[] = [];
    // What it takes for a transaction tells us what it sends; the answer is of no interest.
    const listening = {
      run: (statement: string, parameters: Parameters) => {
        peerReads.push({ statement, parameters });
        return Promise.resolve({ records: [], summary: { counters: { updates: () => ({}) } } });
      },
    };
    await askPeer(listening).catch(() => undefined);
    results.push({
      request,
      ours: {
        ...(await cost(profiler, noted.reads)),
        times: await measure(() => ask(graph, family), 1, effort),
      },
      peer: { ...(await cost(profiler, peerReads)), times: await measure(() => askPeer(driver), 1, effort) },
    });
  }
  await profiler.close();
  await driver.close();
  return results;
}

async function cost(
  profiler: Profiler,
  reads: readonly { readonly statement: string; readonly parameters: Parameters }[],
): Promise<{ statements: number; hits: number }> {
  let hits = 0;
  for (const { statement, parameters } of reads) hits += (await profiler.profile(statement, parameters)).hits;
  return { statements: reads.length, hits };
}

function loadPeer(): Peer {
  const folder = join(packageRoot, 'bench', 'peer');
  if (!existsSync(join(folder, 'node_modules'))) {
    throw new Error('The peer is not installed: run npm install in bench/peer first.');
  }
  const load = createRequire(join(folder, 'package.json'));
  const { Neo4jGraphQL } = load('@neo4j/graphql') as Pick<Peer, 'Neo4jGraphQL'>;
  const { graphql } = load('graphql') as Pick<Peer, 'graphql'>;
  const neo4j = load('neo4j-driver') as { driver: Peer['driver']; auth: { basic: Peer['login'] } };
  return { Neo4jGraphQL, graphql, driver: neo4j.driver, login: neo4j.auth.basic };
}
