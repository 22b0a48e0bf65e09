import { addDays, weekdayOf } from './calendar';
import type { DateExpression, DateReader } from './date-expression';
import { numberOf, NUMBER_WORDS } from './words';
import { matchesOf } from '../../../text/matches';

const NAMED = /\b(?:(?:earlier|late[r]?) )?(last|this) (week|weekend)\b/giu;
const AGO = new RegExp(`\\b(${NUMBER_WORDS}) weeks? ago\\b`, 'giu');
const MONDAY = 1;
/** "Two weeks ago" is no day: some days on either side may be meant. */
const LEEWAY_DAYS = 3;

/** "Last week", "two weeks ago": as fine as the calendar allows, the month that holds the whole stretch or the year. */
export const periods: DateReader = (text, publishedOn) => {
  if (publishedOn === undefined) return [];
  const monday = addDays(publishedOn, -((weekdayOf(publishedOn) - MONDAY + 7) % 7));
  const named = matchesOf(text, NAMED).flatMap((match) => {
    const start = match[1]?.toLowerCase() === 'last' ? addDays(monday, -7) : monday;
    return expression(match, start, addDays(start, 6) > publishedOn ? publishedOn : addDays(start, 6));
  });
  const ago = matchesOf(text, AGO).flatMap((match) => {
    const count = numberOf(match[1] ?? '');
    if (count === undefined) return [];
    const day = addDays(publishedOn, -7 * count);
    return expression(match, addDays(day, -LEEWAY_DAYS), addDays(day, LEEWAY_DAYS));
  });
  return [...named, ...ago];
};

function expression(match: RegExpExecArray, from: string, to: string): readonly DateExpression[] {
  const span = [match.index, match.index + match[0].length] as const;
  const [month, year] = [from.slice(0, 7), from.slice(0, 4)];
  if (to.startsWith(month)) return [{ span, date: month, precision: 'month', tense: 'past' }];
  return to.startsWith(year) ? [{ span, date: year, precision: 'year', tense: 'past' }] : [];
}
