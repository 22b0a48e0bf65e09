import { addDays, weekdayFrom, weekdayUpTo } from './calendar';
import type { DateReader } from './date-expression';
import { tenseAt, type Tense } from './tense';
import { WEEKDAYS, WEEKDAY_NAMES } from '../../lexicon/calendar';
import { matchesOf } from '../../../text/matches';

const WEEKDAY = new RegExp(`\\b(?:(last|past|next|coming|this) )?(${WEEKDAY_NAMES})\\b`, 'gu');
/** "Black Friday", "Good Friday", "on Fridays", "every Friday", "Sheffield Wednesday", "Friday Street", "Sunday Farming Hour". */
const NOT_A_DAY_BEFORE =
  /\b(?:Black|Bloody|Good|Easter|Ash|Super|Palm|Cyber|Ruby|Sheffield|every|each|most|a) $/u;
const NOT_A_DAY_AFTER =
  /^(?:s\b| (?:Street|Night Live|Club|Times|Post|prayers|Addams)\b| (?:\p{Lu}[\p{L}’'-]+ ){0,2}(?:Hour|Show|Politics|Herald|Mail|Mirror|Telegraph|Express|Tribune|Independent|Review|Supplement|Magazine)\b)/u;

/** "on Monday", "Thursday would mark", "last Friday", "Sunday’s vote": the nearest such day on the side that the tense says. */
export const weekdays: DateReader = (text, publishedOn) => {
  if (publishedOn === undefined) return [];
  return matchesOf(text, WEEKDAY).flatMap((match) => {
    const [whole, modifier, name = ''] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (NOT_A_DAY_BEFORE.test(text.slice(Math.max(0, start - 12), start))) return [];
    if (NOT_A_DAY_AFTER.test(text.slice(end, end + 40))) return [];
    const tense = tenseOf(modifier, text, start, end);
    const weekday = WEEKDAYS.findIndex((one) => one === name.toLowerCase());
    return [
      {
        span: [start, end] as const,
        date: nearestWeekday(publishedOn, weekday, tense, modifier),
        precision: 'day' as const,
        tense,
      },
    ];
  });
};

function tenseOf(modifier: string | undefined, text: string, start: number, end: number): Tense {
  if (modifier === 'last' || modifier === 'past') return 'past';
  return modifier === 'next' || modifier === 'coming' ? 'future' : tenseAt(text, start, end);
}

function nearestWeekday(publishedOn: string, weekday: number, tense: Tense, modifier?: string): string {
  if (modifier === 'last' || modifier === 'past') return weekdayUpTo(addDays(publishedOn, -1), weekday);
  if (modifier === 'next' || modifier === 'coming') return weekdayFrom(addDays(publishedOn, 1), weekday);
  return tense === 'future' ? weekdayFrom(publishedOn, weekday) : weekdayUpTo(publishedOn, weekday);
}
