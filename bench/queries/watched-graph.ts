import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import type { Graph, GraphAddress, Parameters } from '../../src/graph/graph';

/** What one statement cost the database. */
export interface Profile {
  readonly statement: string;
  readonly hits: number;
  /** Operators that took more than a tenth of the hits, the costliest first. */
  readonly heaviest: readonly string[];
}

/** Neo4j's own account of statements: the same statements, run with PROFILE. */
export class Profiler {
  private readonly driver: Driver;
  private readonly database: string;

  constructor({ uri, username, password, database }: GraphAddress) {
    const login = password === undefined ? undefined : neo4j.auth.basic(username, password);
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its option bags as classes
    this.driver = neo4j.driver(uri, login, { disableLosslessIntegers: true });
    this.database = database;
  }

  async profile(statement: string, parameters: Parameters): Promise<Profile> {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as above
    const { summary } = await this.driver.executeQuery(`PROFILE ${statement}`, parameters, {
      database: this.database,
    });
    const operators = summary.profile === false ? [] : flatten(summary.profile);
    const hits = operators.reduce((sum, { dbHits }) => sum + dbHits, 0);
    const heaviest = operators
      .filter(({ dbHits }) => dbHits > hits / 10)
      .sort((a, b) => b.dbHits - a.dbHits)
      .map(
        ({ operatorType, dbHits, rows }) =>
          `${operatorType.replace('@neo4j', '')} ${dbHits} hits, ${rows} rows`,
      );
    return { statement, hits, heaviest };
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

type Operator = Exclude<ResultSummary['profile'], false>;

const flatten = (plan: Operator): Operator[] => [plan, ...plan.children.flatMap(flatten)];

/** The graph as it is, and a note of what was read of it. */
export function watched(graph: Graph): {
  readonly graph: Graph;
  readonly reads: { readonly statement: string; readonly parameters: Parameters }[];
} {
  const reads: { statement: string; parameters: Parameters }[] = [];
  return {
    reads,
    graph: {
      read(statement, parameters = {}) {
        reads.push({ statement, parameters });
        return graph.read(statement, parameters);
      },
      stream: (statement, parameters) => graph.stream(statement, parameters),
      write: (work) => graph.write(work),
      inParts: (statement) => graph.inParts(statement),
      verify: () => graph.verify(),
      close: () => graph.close(),
    },
  };
}
