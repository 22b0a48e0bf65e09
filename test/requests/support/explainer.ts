import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { loadConfig } from '../../../src/config';
import type { Parameters } from '../../../src/graph/graph';

/** Asks Neo4j what it thinks of a statement, without running it. */
export class Explainer {
  private readonly driver: Driver;

  constructor() {
    const { neo4jUri = '', neo4jUsername, neo4jPassword } = loadConfig(process.env);
    const auth = neo4jPassword === undefined ? undefined : neo4j.auth.basic(neo4jUsername, neo4jPassword);
    this.driver = neo4j.driver(neo4jUri, auth);
  }

  /**
   * What Neo4j says against a statement: a cartesian product, a label or property that nothing has, a deprecated form …
   *
   * @returns one line each; none is what is wanted
   */
  async complaints(statement: string, parameters: Parameters): Promise<string[]> {
    const { summary } = await this.driver.executeQuery(`EXPLAIN ${statement}`, parameters);
    return summary.gqlStatusObjects
      .filter(({ gqlStatus }) => !/^0[02]/u.test(gqlStatus))
      .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
  }

  /** The steps by which Neo4j would answer a statement if it were asked for the first time, by the names that it gives them. */
  async steps(statement: string): Promise<string[]> {
    await this.driver.executeQuery('CALL db.clearQueryCaches()');
    const { summary } = await this.driver.executeQuery(`EXPLAIN ${statement}`);
    return summary.plan === false ? [] : stepsOf(summary.plan);
  }

  async close(): Promise<void> {
    await this.driver.close();
  }
}

const stepsOf = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(stepsOf)];
