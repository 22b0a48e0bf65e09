import type { Interval } from '../generated';

/** The last day of the stretch of time that begins on a day; both `YYYY-MM-DD`. */
export function periodEnd(first: string, interval: Interval): string {
  const day = new Date(first);
  switch (interval) {
    case 'DAY':
      break;
    case 'WEEK':
      day.setUTCDate(day.getUTCDate() + 6);
      break;
    case 'MONTH':
      day.setUTCMonth(day.getUTCMonth() + 1, 0);
      break;
    case 'YEAR':
      day.setUTCFullYear(day.getUTCFullYear() + 1, 0, 0);
      break;
  }
  return day.toISOString().slice(0, 10);
}
