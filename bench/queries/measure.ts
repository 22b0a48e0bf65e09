import { performance } from 'node:perf_hooks';

/** How long some requests took, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly samples: number;
  /** Requests answered in a second. */
  readonly rate: number;
}

/** Requests before the clock starts: meanwhile Neo4j plans the statement, and the JVM compiles what is read often. */
const WARM_UP = 40;

/** How much is asked at most, for each figure: whichever is reached first. */
export interface Effort {
  readonly samples: number;
  readonly milliseconds: number;
}

/**
 * Runs the same piece of work again and again.
 *
 * @param clients - how many wait for an answer at any time
 */
export async function measure(work: () => Promise<unknown>, clients: number, effort: Effort): Promise<Times> {
  const warmUpEnd = performance.now() + effort.milliseconds / 2;
  for (let n = 0; n < WARM_UP && performance.now() < warmUpEnd; n++) await work();
  const times: number[] = [];
  const start = performance.now();
  const client = async (): Promise<void> => {
    do {
      const asked = performance.now();
      await work();
      times.push(performance.now() - asked);
    } while (times.length < effort.samples && performance.now() - start < effort.milliseconds);
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  return { p50: at(times, 0.5), p99: at(times, 0.99), samples: times.length, rate: times.length / seconds };
}

/** The smallest value that this share of the sorted values does not exceed. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
