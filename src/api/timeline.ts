import { RequestError } from '../graph/compiler/errors';
import type { Interval } from '../graph/compiler/timeline';
import { LIMITS } from '../limits';
import type { TimelinePoint } from './schema-types';

/** What was counted of one stretch of time; absent is what was not asked for. */
export interface Counts {
  /** Its first day, YYYY-MM-DD; null for what has no date. */
  readonly period: string | null;
  readonly quotes: number;
  readonly statements?: number;
  readonly articles?: number;
}

/** One quote, or several: their stretch of time, and of one the ids of what else is counted. */
export interface Occurrence {
  readonly period: string;
  /** How many, where they were counted already. */
  readonly quotes?: number;
  readonly statements?: string;
  readonly articles?: string;
}

/** Counts quotes by their stretches of time, and the distinct statements and articles among them. */
export function countByPeriod(occurrences: readonly Occurrence[]): Counts[] {
  const byPeriod = new Map<string, Occurrence[]>();
  for (const one of occurrences) {
    const known = byPeriod.get(one.period);
    if (known === undefined) byPeriod.set(one.period, [one]);
    else known.push(one);
  }
  return [...byPeriod].map(([period, ones]) => ({
    period,
    quotes: ones.reduce((sum, { quotes = 1 }) => sum + quotes, 0),
    statements: new Set(ones.map(({ statements }) => statements)).size,
    articles: new Set(ones.map(({ articles }) => articles)).size,
  }));
}

/**
 * Puts counts in the order of time, with the stretches between that have none.
 *
 * @param counts - one for each stretch that has any
 * @param interval - how long a stretch is
 * @throws `RequestError` when there would be more points than a row limit allows
 */
export function toTimeline(counts: readonly Counts[], interval: Interval): TimelinePoint[] {
  const known = new Map(counts.flatMap((one) => (one.period === null ? [] : [[one.period, one] as const])));
  const periods = [...known.keys()].sort();
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  const points: TimelinePoint[] = [];
  for (let at = first; at <= last; at = next(at, interval)) {
    if (points.length === LIMITS.statsRows) throw tooMany();
    const { quotes = 0, statements = 0, articles = 0 } = known.get(at) ?? {};
    points.push({ period: at, quotes, statements, articles });
  }
  return points;
}

function tooMany(): RequestError {
  return new RequestError(
    'BAD_USER_INPUT',
    `The timeline has more than ${LIMITS.statsRows} points; choose a longer interval, or give filter.from and filter.to.`,
  );
}

/** The first day of the stretch after the one that begins on a day. */
function next(day: string, interval: Interval): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (interval === 'YEAR') date.setUTCFullYear(date.getUTCFullYear() + 1);
  if (interval === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  if (interval === 'WEEK') date.setUTCDate(date.getUTCDate() + 7);
  if (interval === 'DAY') date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
