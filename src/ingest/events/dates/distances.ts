import type { DatePrecision } from '../../document';
import { addDays, addMonths } from './calendar';
import type { DateExpression, DateReader } from './date-expression';
import { numberOf, NUMBER_WORDS } from './words';
import { matchesOf } from '../../../text/matches';

const AGO = new RegExp(`\\b(${NUMBER_WORDS}) (day|month|year)s? (?:ago|earlier this)\\b`, 'giu');
const NAMED =
  /\b(today|this morning|this afternoon|last night|(?:the day before )?yesterday|tomorrow|last month|last year|next month|next year|this month|this year)\b/giu;
/** "today" is the news day only where something happened today, not in "Syria today is" or "today’s world". */
const TODAY_AT_LARGE = /^[’']s\b|^ (?:is|are|has|have)\b/u;

/** "two days ago", "a year ago", "yesterday", "last month": counted from the day of publication. */
export const distances: DateReader = (text, publishedOn) => {
  if (publishedOn === undefined) return [];
  const ago = matchesOf(text, AGO).flatMap((match): DateExpression[] => {
    const count = numberOf(match[1] ?? '');
    if (count === undefined) return [];
    const unit = (match[2] ?? '').toLowerCase();
    // "A year ago" is no day: it is as fine as its unit.
    if (unit === 'day') return [expression(match, addDays(publishedOn, -count), 'day', 'past')];
    if (unit === 'month')
      return [expression(match, addMonths(publishedOn, -count).slice(0, 7), 'month', 'past')];
    return [expression(match, addMonths(publishedOn, -12 * count).slice(0, 4), 'year', 'past')];
  });
  const named = matchesOf(text, NAMED).flatMap((match): DateExpression[] => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6);
    return /^(?:today|this)/iu.test(match[0]) && TODAY_AT_LARGE.test(after)
      ? []
      : [nameToDate(match, publishedOn)];
  });
  return [...ago, ...named];
};

function nameToDate(match: RegExpExecArray, publishedOn: string): DateExpression {
  const words = match[0].toLowerCase();
  if (/^(?:today|this morning|this afternoon)$/u.test(words))
    return expression(match, publishedOn, 'day', 'past');
  if (words === 'the day before yesterday') return expression(match, addDays(publishedOn, -2), 'day', 'past');
  if (words === 'yesterday' || words === 'last night')
    return expression(match, addDays(publishedOn, -1), 'day', 'past');
  if (words === 'tomorrow') return expression(match, addDays(publishedOn, 1), 'day', 'future');
  const steps = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0;
  const tense = steps > 0 ? 'future' : 'past';
  return words.endsWith('month')
    ? expression(match, addMonths(publishedOn, steps).slice(0, 7), 'month', tense)
    : expression(match, addMonths(publishedOn, 12 * steps).slice(0, 4), 'year', tense);
}

function expression(
  match: RegExpExecArray,
  date: string,
  precision: DatePrecision,
  tense: 'past' | 'future',
): DateExpression {
  return { span: [match.index, match.index + match[0].length], date, precision, tense };
}
