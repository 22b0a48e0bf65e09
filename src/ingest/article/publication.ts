import { en } from 'chrono-node';
import { isDay, readIsoDate } from '../../text/iso-date';

/** When an article was published: the day as its own clock had it, and the instant where a zone is given. */
export interface Publication {
  /** `YYYY-MM-DD` */
  readonly publishedOn: string;
  /** ISO 8601, with an offset. */
  readonly publishedAt?: string;
}

/** Longer than any date. */
const LONGEST_DATE = 60;

/**
 * Reads a date of metadata or of an input: ISO 8601, or an English date with day, month and year.
 *
 * @returns undefined for what is no day of the calendar
 */
export function readPublication(date: string): Publication | undefined {
  const given = date.trim();
  const iso = readIsoDate(given);
  if (iso) return { publishedOn: iso.day, ...(iso.moment === undefined ? {} : { publishedAt: iso.moment }) };
  if (given.length > LONGEST_DATE || /^\d{4}-/u.test(given)) return undefined;
  const start = en.strict.parse(given, new Date(0))[0]?.start;
  if (!start?.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return undefined;
  const day = [start.get('year'), start.get('month'), start.get('day')]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isDay(day) ? { publishedOn: day } : undefined;
}
