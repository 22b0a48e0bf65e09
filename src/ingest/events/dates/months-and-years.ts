import { monthOf, yearOf } from './calendar';
import type { DateExpression, DateReader } from './date-expression';
import { tenseAt } from './tense';
import { MONTHS, MONTH_NAMES } from '../../lexicon/calendar';
import { matchesOf } from '../../../text/matches';

/** Not the rest of a day that was refused: "31 February 2024", "between 3 May and 9 June 2024". */
const MONTH_AND_YEAR = new RegExp(
  `(?<!\\d(?:st|nd|rd|th)?(?: of)? )\\b(${MONTH_NAMES}),? (?:of )?((?:19|20)\\d\\d)\\b`,
  'gu',
);
/** A month alone needs a word that makes it a time: "May" is also a name and "march" a verb. */
const MONTH_ALONE = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id|(?:end|start|beginning|middle) of)[- ](${MONTH_NAMES})\\b(?!,? \\d| [A-Z])`,
  'gu',
);
/** A figure alone is a year only after such a word, and not in "in 2024 cases". */
const YEAR =
  /\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Bb]y|of|[Ee]arly|[Ll]ate) ((?:19|20)\d\d)\b(?![-–/,.:]?\d)(?! [a-z]+s\b)/gu;

/** "in May 2024", "last March", "in 2019": no finer than they are. */
export const monthsAndYears: DateReader = (text, publishedOn) => {
  const found: DateExpression[] = [];
  for (const match of matchesOf(text, MONTH_AND_YEAR)) {
    found.push(expression(text, match, match[0].length, `${match[2] ?? ''}-${monthNumber(match[1])}`));
  }
  for (const match of publishedOn === undefined ? [] : matchesOf(text, MONTH_ALONE)) {
    const month = monthNumber(match[1]);
    const tense = tenseAt(text, match.index, match.index + match[0].length);
    const passed = Number(month) <= monthOf(publishedOn ?? '');
    const year = yearOf(publishedOn ?? '') + (tense === 'past' ? (passed ? 0 : -1) : passed ? 1 : 0);
    found.push(expression(text, match, match[1]?.length ?? 0, `${year}-${month}`));
  }
  for (const match of matchesOf(text, YEAR)) found.push(expression(text, match, 4, match[1] ?? ''));
  return found;
};

const monthNumber = (name = ''): string =>
  String(MONTHS.findIndex((month) => month === name.toLowerCase()) + 1).padStart(2, '0');

function expression(text: string, match: RegExpExecArray, width: number, date: string): DateExpression {
  const end = match.index + match[0].length;
  return {
    span: [end - width, end],
    date,
    precision: date.length === 4 ? 'year' : 'month',
    tense: tenseAt(text, match.index, end),
  };
}
