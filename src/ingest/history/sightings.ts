/** A moment in UTC as ISO 8601 with milliseconds, `2026-01-28T09:30:00.000Z`: of this form the text order is the order in time. */
export type Moment = string;

/** Puts any ISO 8601 date-time with a zone into the form of {@link Moment}. */
export function toMoment(text: string): Moment {
  return new Date(text).toISOString();
}

/**
 * When a text was seen, without what tells nothing more: of each UTC day the first and the last time.
 *
 * Kept in this form the times of one text can be brought together in any order and any grouping with the same result, and
 * an article that is fetched every minute costs two moments a day.
 *
 * @param times - in any order, with repetitions
 * @returns in order
 */
export function sightings(times: readonly Moment[]): Moment[] {
  const days = new Map<string, { first: Moment; last: Moment }>();
  for (const time of times) {
    const day = time.slice(0, 10);
    const known = days.get(day);
    if (known === undefined) days.set(day, { first: time, last: time });
    else if (time < known.first) known.first = time;
    else if (time > known.last) known.last = time;
  }
  return [...new Set([...days.values()].flatMap(({ first, last }) => [first, last]))].sort();
}
