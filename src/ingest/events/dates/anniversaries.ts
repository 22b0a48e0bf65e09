import type { DateExpression } from './date-expression';
import { addDays, addMonths } from './calendar';
import { numberOf, NUMBER_WORDS } from './words';

const MARKED = new RegExp(
  `^[\\s,]*(?:would |will |that )?mark(?:s|ed|ing)? (?:the )?(${NUMBER_WORDS})[ -](year|month|week)?s? ?(?:anniversary )?(since|of)\\b`,
  'iu',
);

/**
 * "Thursday would mark one year since the envoys came": the coming happened a year before that Thursday.
 *
 * @param text - a sentence
 * @param dates - the dates found in it
 * @returns the dates that are told by their anniversary; each stands on "one year since"
 */
export function anniversaries(text: string, dates: readonly DateExpression[]): readonly DateExpression[] {
  return dates.flatMap((date): DateExpression[] => {
    if (date.precision !== 'day') return [];
    const end = date.span[1];
    const match = MARKED.exec(text.slice(end, end + 80));
    const count = numberOf(match?.[1] ?? '');
    if (match === null || count === undefined) return [];
    const unit = match[2] ?? 'year';
    const told =
      unit === 'week'
        ? addDays(date.date, -7 * count)
        : addMonths(date.date, -count * (unit === 'year' ? 12 : 1));
    const stop = end + match[0].length;
    const start = stop - (match[3]?.length ?? 0);
    return [{ span: [start, stop], date: told, precision: 'day', tense: 'past' }];
  });
}
