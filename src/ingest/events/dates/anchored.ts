import { addDays, addMonths } from './calendar';
import type { DateExpression } from './date-expression';
import { numberOf, NUMBER_WORDS } from './words';
import { matchesOf } from '../../../text/matches';

const DISTANCE = new RegExp(
  `\\b(${NUMBER_WORDS}) (day|month|year)s? (earlier|before|later|after(?:wards)?)(?=[,.;:’”"]|$| (?:in|at|on|he|she|they|it|the two)\\b)`,
  'giu',
);
const NEXT_TO =
  /\b(?:[Oo]n )?(?:[Tt]he (day before|previous day|day after|next day|following day|same day)|([Tt]hat) (?:same )?day)(?=[,.;:’”"]|$| (?:in|at|on|he|she|they|it|with|by|and)\b| [A-Z])/gu;

/**
 * "Two days earlier", "the next day", "that day": counted from the day that the text told last, not from the article's.
 *
 * @param text - a sentence
 * @param anchor - that day, `YYYY-MM-DD`
 */
export function anchoredDates(text: string, anchor: string | undefined): readonly DateExpression[] {
  if (anchor === undefined) return [];
  const distances = matchesOf(text, DISTANCE).flatMap((match): DateExpression[] => {
    const [, words = '', unit = '', direction = ''] = match;
    const number = numberOf(words);
    if (number === undefined) return [];
    const count = /^(?:earlier|before)$/iu.test(direction) ? -number : number;
    if (unit.toLowerCase() === 'day') return [expression(match, addDays(anchor, count), 'day')];
    // "A year later" is no day: it is as fine as its unit.
    return unit.toLowerCase() === 'month'
      ? [expression(match, addMonths(anchor, count).slice(0, 7), 'month')]
      : [expression(match, addMonths(anchor, 12 * count).slice(0, 4), 'year')];
  });
  const neighbours = matchesOf(text, NEXT_TO).map((match) =>
    expression(match, addDays(anchor, stepOf(match[1] ?? '')), 'day'),
  );
  return [...distances, ...neighbours];
}

/** Days from the anchor; "same day" and "that day" are the anchor. */
function stepOf(words: string): number {
  if (/before|previous/iu.test(words)) return -1;
  return /after|next|following/iu.test(words) ? 1 : 0;
}

function expression(
  match: RegExpExecArray,
  date: string,
  precision: DateExpression['precision'],
): DateExpression {
  return { span: [match.index, match.index + match[0].length], date, precision, tense: 'past' };
}
