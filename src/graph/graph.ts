import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type Integer, type Session } from 'neo4j-driver';
import { GraphUnavailableError, isTransient, toGraphError } from './errors';
import { toPlain } from './values';

/** Where a Neo4j stands and how it lets us in. */
export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  /** Unset: the server asks for none. */
  readonly password?: string | undefined;
  readonly database: string;
}

/** How patient a graph is, in milliseconds. */
export interface GraphOptions {
  /** After this long Neo4j ends a `read` with a `GraphTimeoutError`; unset, a read may take any time. */
  readonly readTimeout?: number;
  /** How long the driver itself goes on trying to reach a server that does not answer. */
  readonly retry?: number;
}

/** What a statement is given; whole numbers that must stay whole go through {@link int}. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement inside a transaction. */
export type Run = <Row>(statement: string, parameters?: Parameters) => Promise<Row[]>;

/**
 * The one door to Neo4j. Rows are plain objects keyed by column: integers are numbers, temporal values ISO 8601 strings.
 * Every method throws `GraphUnavailableError`, `GraphAuthenticationError`, `GraphTimeoutError` or `GraphQueryError` for the driver's errors.
 * A graph opened while the server is away works as soon as the server is there.
 */
export interface Graph {
  /** One statement in one managed read transaction. */
  read<Row>(statement: string, parameters?: Parameters): Promise<Row[]>;
  /** As `read`, but rows come as they are fetched, in bounded memory; leaving the loop early ends the query. */
  stream<Row>(statement: string, parameters?: Parameters): AsyncIterable<Row>;
  /** One managed write transaction; `work` may run more than once and must not have other effects. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** One statement that divides its own work into transactions (`CALL … IN TRANSACTIONS`). */
  inParts(statement: string): Promise<void>;
  /** Resolves when the server answers for our database. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds, but for the last two. A dead server is noticed within seconds; a busy one is waited for. */
const LIMITS = {
  connect: 4_000,
  acquire: 8_000,
  /** {@link GraphOptions.retry}, where it is not given. */
  retry: 3_000,
  /** A connection that was idle for longer is tried out before use: the server may have been restarted. */
  idle: 20_000,
  verify: 5_000,
  /** How often a transaction that lost a deadlock is run again, whatever time it had taken. */
  attempts: 8,
  fetchSize: 500,
} as const;

/** A whole number as Cypher knows it: a JavaScript number would arrive as a float, which LIMIT does not take. */
export function int(value: number): Integer {
  return neo4j.int(value);
}

/** A day as Cypher knows it. */
export function day(text: string): InstanceType<typeof neo4j.types.Date<number>> {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return new neo4j.types.Date(year, month, date);
}

/** A moment as Cypher knows it, in UTC. */
export function moment(text: string): InstanceType<typeof neo4j.types.DateTime<number>> {
  const at = new Date(text);
  return new neo4j.types.DateTime(
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
    at.getUTCMilliseconds() * 1_000_000,
    0,
  );
}

/**
 * Opens the graph; nothing is sent until it is used, see {@link Graph.verify}.
 *
 * @throws `GraphUnavailableError` when the address itself cannot be used
 */
export function openGraph(address: GraphAddress, options: GraphOptions = {}): Graph {
  return new DriverGraph(connect(address, options), address.database, options);
}

function connect({ uri, username, password }: GraphAddress, { retry }: GraphOptions): Driver {
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its option bags as classes
    return neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: LIMITS.connect,
      connectionAcquisitionTimeout: LIMITS.acquire,
      maxTransactionRetryTime: retry ?? LIMITS.retry,
      connectionLivenessCheckTimeout: LIMITS.idle,
      fetchSize: LIMITS.fetchSize,
      userAgent: 'hearsay',
    });
  } catch (error) {
    throw new GraphUnavailableError('NEO4J_URI is not the address of a Neo4j: use bolt://host:7687.', {
      cause: error,
    });
  }
}

class DriverGraph implements Graph {
  private verification: Promise<void> | undefined;

  constructor(
    private readonly driver: Driver,
    private readonly database: string,
    private readonly options: GraphOptions,
  ) {}

  read<Row>(statement: string, parameters: Parameters = {}): Promise<Row[]> {
    const { readTimeout } = this.options;
    return this.inSession(neo4j.session.READ, (session) =>
      session.executeRead(
        async (transaction) =>
          (await transaction.run(statement, parameters)).records.map(
            (record) => toPlain(record.toObject()) as Row,
          ),
        readTimeout === undefined ? undefined : { timeout: readTimeout },
      ),
    );
  }

  async *stream<Row>(statement: string, parameters: Parameters = {}): AsyncIterable<Row> {
    const session = this.session(neo4j.session.READ);
    try {
      for await (const record of session.run(statement, parameters)) {
        yield toPlain(record.toObject()) as Row;
      }
    } catch (error) {
      throw toGraphError(error);
    } finally {
      await session.close().catch(ignore);
    }
  }

  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.writeOnce(work);
      } catch (error) {
        // The driver counts its retry time from the start of the first try: a long batch that loses a deadlock at
        // its end would not be tried again.
        if (attempt === LIMITS.attempts || !isTransient(causeOf(error))) throw error;
        await pause(50 * attempt * (1 + Math.random()));
      }
    }
  }

  async inParts(statement: string): Promise<void> {
    await this.inSession(neo4j.session.WRITE, (session) => session.run(statement));
  }

  verify(): Promise<void> {
    // A server that hangs must not be given one connection after another by repeated checks.
    this.verification ??= this.ping().finally(() => (this.verification = undefined));
    return Promise.race([this.verification, noAnswer()]);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private writeOnce<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession(neo4j.session.WRITE, (session) =>
      session.executeWrite((transaction) =>
        work(async <Row>(statement: string, parameters: Parameters = {}) =>
          (await transaction.run(statement, parameters)).records.map(
            (record) => toPlain(record.toObject()) as Row,
          ),
        ),
      ),
    );
  }

  private async ping(): Promise<void> {
    await this.inSession(neo4j.session.READ, (session) => session.run('RETURN 1'));
  }

  private session(mode: 'READ' | 'WRITE'): Session {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- as above
    return this.driver.session({ database: this.database, defaultAccessMode: mode });
  }

  private async inSession<T>(mode: 'READ' | 'WRITE', use: (session: Session) => PromiseLike<T>): Promise<T> {
    const session = this.session(mode);
    try {
      return await use(session);
    } catch (error) {
      throw toGraphError(error);
    } finally {
      // The outcome is known by now; a connection that breaks while it is given back changes nothing.
      await session.close().catch(ignore);
    }
  }
}

const ignore = (): void => undefined;

const causeOf = (error: unknown): unknown => (error instanceof Error ? error.cause : undefined);

async function noAnswer(): Promise<never> {
  await pause(LIMITS.verify, undefined, { ref: false });
  throw new GraphUnavailableError(
    `Neo4j did not answer within ${LIMITS.verify / 1000} seconds: check that it runs (hearsay db status).`,
  );
}
