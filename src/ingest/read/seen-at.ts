import { readIsoDate } from '../../text/iso-date';
import { UnreadableInputError } from './failure';

/** How far the clocks of two machines may be apart, in milliseconds. */
const SKEW = 60 * 60 * 1000;

/**
 * The moment that an input gives as the time at which its text was seen.
 *
 * A time in the future would keep every later text from ever counting as the latest, so that a clock that is fast is
 * refused; one that is slow only sorts a text among the earlier ones.
 *
 * @param given - ISO 8601; a day alone means its beginning in UTC
 * @param now - ISO 8601 in UTC
 * @returns ISO 8601 in UTC, with milliseconds
 * @throws {@link UnreadableInputError} when it is more than an hour ahead of this machine's clock
 */
export function momentBefore(given: string, now: string): string {
  const { day, moment } = readIsoDate(given.trim()) ?? { day: given };
  const time = new Date(moment ?? `${day}T00:00:00Z`);
  if (time.getTime() > new Date(now).getTime() + SKEW)
    throw new UnreadableInputError(
      `seenAt ${JSON.stringify(given)} is in the future by this machine's clock; give the time at which the text was seen.`,
    );
  return time.toISOString();
}
