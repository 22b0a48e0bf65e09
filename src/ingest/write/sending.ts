import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import type { WriteStep } from './row';

/**
 * Sends statements of `cypher/write/` one behind the other without waiting, so that Neo4j is at work on one while the next
 * is being made, or something else is. What is read afterwards in the same transaction is answered after them.
 */
export class Sending {
  private readonly sent: Promise<unknown>[] = [];

  constructor(private readonly run: Run) {}

  send(steps: readonly WriteStep[]): void {
    for (const { statement, parameters, rows } of steps) {
      const done = this.run(cypher(`write/${statement}`), { ...parameters, rows });
      // Whoever waits for all is told; a failure that comes before is nobody's yet.
      done.catch(() => undefined);
      this.sent.push(done);
    }
  }

  /** @throws what the first that failed failed with: all behind it in the transaction fail for no reason of their own */
  async done(): Promise<void> {
    for (const one of this.sent) await one;
  }

  /**
   * Waits for work that runs statements in between.
   *
   * @throws as {@link done} does where a statement that was sent failed, else what the work throws
   */
  async around<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      await this.done();
      throw error;
    }
  }
}
