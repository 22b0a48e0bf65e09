import fc from 'fast-check';
import {
  addDays,
  datesAgree,
  makeDay,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
} from '../../../../src/ingest/events/dates/calendar';
import { findDates } from '../../../../src/ingest/events/dates/find-dates';

/** A Wednesday. */
const PUBLISHED_ON = '2026-03-11';

/** A sentence, and its dates in text order as `words = date`. */
const FOUND: readonly (readonly [sentence: string, ...dates: string[]])[] = [
  // calendar
  ['She met the crew on 15 October 2025.', '15 October 2025 = 2025-10-15'],
  ['The crew came on October 15, 2025, by ship.', 'October 15, 2025 = 2025-10-15'],
  ['The crew came on the 8th of December, 2024.', '8th of December, 2024 = 2024-12-08'],
  ['It opened on 2025-10-15.', '2025-10-15 = 2025-10-15'],
  ['The fair ran from 3 to 5 May 2024.', '3 to 5 May 2024 = 2024-05-03/2024-05-05'],
  ['They spoke on Tuesday, 10 March.', 'Tuesday, 10 March = 2026-03-10'],
  ['They spoke on Tuesday, March 10, in town.', 'Tuesday, March 10 = 2026-03-10'],
  ['They spoke on Wednesday, 12 March.', 'Wednesday, 12 March = 2025-03-12'],
  ['The pier burnt on 8 December.', '8 December = 2025-12-08'],
  ['The pier burnt on 15 July.', '15 July = 2025-07-15'],
  ['The pier will open on 15 July.', '15 July = 2026-07-15'],
  ['The Sept. 11 attacks were remembered.', 'Sept. 11 = 2001-09-11'],
  ['The crew came on 12 March, 15 people in all.', '12 March = 2025-03-12'],
  ['The fair ran from 3 May to 5 June 2024.', '3 May to 5 June 2024 = 2024-05-03/2024-06-05'],
  ['The fair of 3–5 May 2024 was wet.', '3–5 May 2024 = 2024-05-03/2024-05-05'],
  [
    'It lasted from 30 December 2024 to 2 January 2025.',
    '30 December 2024 to 2 January 2025 = 2024-12-30/2025-01-02',
  ],
  ['It lasted from December 30 to January 2.', 'December 30 to January 2 = 2025-12-30/2026-01-02'],
  ['They met in Belmora on 9 March 2026, at 23:30.', '9 March 2026, at 23:30 = 2026-03-09'],
  ['He spoke on 29 February 2024 and on 29 February 2025.', '29 February 2024 = 2024-02-29'],
  // weekdays
  ['The talks resume on Thursday.', 'Thursday = 2026-03-12'],
  ['The vote takes place on Sunday.', 'Sunday = 2026-03-15'],
  ['It burned late on Saturday.', 'Saturday = 2026-03-07'],
  ['She said on Monday that it was over.', 'Monday = 2026-03-09'],
  ['She said on Wednesday that it was over.', 'Wednesday = 2026-03-11'],
  ['She said on Thursday that it was over.', 'Thursday = 2026-03-05'],
  ['She will speak on Thursday.', 'Thursday = 2026-03-12'],
  ['She said on Monday that the talks would begin on Friday.', 'Monday = 2026-03-09', 'Friday = 2026-03-13'],
  ['The vote is set for Sunday.', 'Sunday = 2026-03-15'],
  ['The talks were due to start on Sunday.', 'Sunday = 2026-03-15'],
  ['He noted that Thursday would be a holiday.', 'Thursday = 2026-03-12'],
  ['He arrived last Wednesday.', 'last Wednesday = 2026-03-04'],
  ['He arrives next Wednesday.', 'next Wednesday = 2026-03-18'],
  ['Sunday’s vote went ahead.', 'Sunday = 2026-03-08'],
  // distances
  ['She arrived yesterday.', 'yesterday = 2026-03-10'],
  ['She arrived two days ago.', 'two days ago = 2026-03-09'],
  ['The pier burnt three months ago.', 'three months ago = 2025-12'],
  ['The pier burnt a year ago.', 'a year ago = 2025'],
  ['The pier burnt last month.', 'last month = 2026-02'],
  ['Thursday would mark one year since the envoys came.', 'Thursday = 2026-03-12', 'since = 2025-03-12'],
  ['It burned last night.', 'last night = 2026-03-10'],
  ['He left this morning.', 'this morning = 2026-03-11'],
  ['He left the day before yesterday.', 'the day before yesterday = 2026-03-09'],
  // periods
  ['She arrived last week.', 'last week = 2026-03'],
  ['She arrived two weeks ago.', 'two weeks ago = 2026-02'],
  // months and years
  ['In January the pier burnt.', 'January = 2026-01'],
  ['They meet again in April.', 'April = 2026-04'],
  ['The pier burnt at the end of February.', 'February = 2026-02'],
  ['The pier burnt in May 2024.', 'May 2024 = 2024-05'],
  ['The pier burnt in January.', 'January = 2026-01'],
  ['The pier burnt in November.', 'November = 2025-11'],
  ['The pier was built in 1987.', '1987 = 1987'],
];

/** What looks like a date and is none. */
const NOT_FOUND: readonly string[] = [
  'The pier may open and crews may march now.',
  'A second crew came second.',
  'May Harrow met April Quint.',
  'It has grown over the past year.',
  'It lasted for two years and three months.',
  'In 2024 cases nothing was found.',
  'They bought 1987 chairs and 2024 tables.',
  'Black Friday sales rose at the Friday Club.',
  'He prays on Fridays.',
  'The vote was 12/5 and the score 3-2.',
  'On 31 February 2024 nothing happened.',
  'The number fell between 3 May and 9 June 2024.',
  'Today’s world is small.',
];

const words = (sentence: string, publishedOn: string | undefined): string[] =>
  findDates(sentence, publishedOn).map(
    ({ span, date, endDate }) =>
      `${sentence.slice(...span)} = ${endDate === undefined ? date : `${date}/${endDate}`}`,
  );

describe('findDates', () => {
  test.each(FOUND)('%s', (sentence, ...dates) => {
    expect(words(sentence, PUBLISHED_ON)).toEqual(dates);
  });

  test.each(NOT_FOUND)('nothing in: %s', (sentence) => {
    expect(words(sentence, PUBLISHED_ON)).toEqual([]);
  });

  test('a week that two years share is known by neither month nor year', () => {
    expect(findDates('She arrived last week.', '2026-01-08')).toEqual([]);
    expect(findDates('She arrived last week.', '2026-04-08')).toMatchObject([
      { date: '2026', precision: 'year' },
    ]);
  });

  test.each([
    ['Two days earlier, she met him.', '2026-02-18'],
    ['A day later she met him.', '2026-02-21'],
    ['The next day, she met him.', '2026-02-21'],
    ['The day before, she met him.', '2026-02-19'],
    ['That day, she met him.', '2026-02-20'],
    ['She met him on the same day.', '2026-02-20'],
    ['Two months earlier, she met him.', '2025-12'],
    ['A year later, she met him.', '2027'],
  ])('counted from the day told before: %s', (sentence, date) => {
    expect(findDates(sentence, PUBLISHED_ON, '2026-02-20').map((one) => one.date)).toEqual([date]);
    expect(findDates(sentence, PUBLISHED_ON)).toEqual([]);
  });

  test('what is counted from something else is not counted from the day told before', () => {
    expect(
      findDates('Two days before the vote, the day after the storm.', PUBLISHED_ON, '2026-02-20'),
    ).toEqual([]);
  });

  test('without a day of publication only what is complete counts', () => {
    const sentence = 'On Monday, 9 March, and on Tuesday and on 3 May 2024 and in June 2023 and a year ago.';
    expect(words(sentence, undefined)).toEqual(['3 May 2024 = 2024-05-03', 'June 2023 = 2023-06']);
  });
});

describe('the calendar', () => {
  const day = fc
    .date({
      min: new Date('1950-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));

  test('the nearest weekday lies within a week and has that weekday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), (from, weekday) => {
        const [back, ahead] = [weekdayUpTo(from, weekday), weekdayFrom(from, weekday)];
        expect([weekdayOf(back), weekdayOf(ahead)]).toEqual([weekday, weekday]);
        expect(back <= from && back > addDays(from, -7)).toBe(true);
        expect(ahead >= from && ahead < addDays(from, 7)).toBe(true);
      }),
    );
  });

  test('a day that does not exist is none', () => {
    expect(makeDay(2023, 2, 29)).toBeUndefined();
    expect(makeDay(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDay(2024, 13, 1)).toBeUndefined();
  });

  test('a day agrees with its month and year alone', () => {
    expect(datesAgree('2025-10-15', '2025-10')).toBe(true);
    expect(datesAgree('2025', '2025-10-15')).toBe(true);
    expect(datesAgree('2025-10-15', '2025-1')).toBe(false);
  });
});
