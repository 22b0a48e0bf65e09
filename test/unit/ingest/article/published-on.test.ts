import { inferPublishedOn } from '../../../../src/ingest/article/published-on';

const READ_ON = '2026-11-23';

/** What the text says, the day that follows from it. */
const SETTLED: readonly (readonly [name: string, text: string, day: string])[] = [
  ['a full dateline', 'PORT ALDER, May 3, 2024 — The harbour reopened.', '2024-05-03'],
  ['a dateline with an agency', 'PORT ALDER, 3 May 2024 (Norwire) — The harbour reopened.', '2024-05-03'],
  ['a final date line', 'The harbour reopened.\nAnd ships came.\n3 May 2024', '2024-05-03'],
  ['a line that says published', 'The harbour\nPublished: 3 May 2024, 10:15 GMT\nIt reopened.', '2024-05-03'],
  ['a byline with a date', 'By Ilse Vantongeren | May 3, 2024\nThe harbour reopened.', '2024-05-03'],
  ['published before updated', 'Published 3 May 2024\nUpdated 9 May 2024\nIt reopened.', '2024-05-03'],
  [
    'a weekday that fixes the year',
    'Mayor Ilse Vantongeren spoke of hope, according to Norwire on Tuesday, 10 March.',
    '2026-03-10',
  ],
  ['month before day', 'The mayor said on Tuesday, March 10, that it was over.', '2026-03-10'],
  ['the day in brackets', 'The mayor said on Tuesday (10 March) that it was over.', '2026-03-10'],
  ['a year that is not the latest', 'The mayor said on Wednesday, 12 March, that it was over.', '2025-03-12'],
  [
    'not after the day of reading',
    'The mayor said on Thursday, 24 December, that it was over.',
    '2020-12-24',
  ],
  [
    'the later of two news days',
    'The mayor met the crew on Monday, 9 March. She said on Tuesday, 10 March, that it was over.',
    '2026-03-10',
  ],
  [
    'not a scheduled day',
    'The mayor said on Tuesday, 10 March, that it was over. The council will vote on Friday, 20 March.',
    '2026-03-10',
  ],
  [
    'not the background of a year before',
    'The mayor said on Tuesday, 10 March, that it was over. The first ship came on Friday, 4 July.',
    '2026-03-10',
  ],
  [
    'a past date as the lower bound',
    'The mayor said on Tuesday, 10 March, that it was over. On 15 October 2025 she had promised it.',
    '2026-03-10',
  ],
  ['a full date by which the lead reports', 'The mayor said on 3 May 2024 that it was over.', '2024-05-03'],
];

const OPEN: readonly (readonly [name: string, text: string])[] = [
  ['no date at all', 'The harbour reopened.'],
  ['nothing but space', ' \n '],
  ['a weekday alone', 'The mayor said on Tuesday that it was over.'],
  ['a day and month without a weekday', 'The mayor said on 10 March that it was over.'],
  [
    'a past date in the middle of a text',
    'The harbour reopened.\nIt had been closed on 3 May 2019 by the storm.',
  ],
  ['a scheduled day', 'The council will vote on Friday, 20 March.'],
  ['a year', 'The harbour was built in 1987.'],
  ['a date line that is later than the reading', 'The harbour reopened.\n3 May 2031'],
  [
    'a weekday that fits no year since the latest past date',
    'The mayor said on Wednesday, 12 March, that it was over. On 15 October 2025 she had promised it.',
  ],
  ['a weekday that the full date contradicts', 'The mayor said on Monday, 3 May 2024, that it was over.'],
  ['a name that is a month', 'May Harrow said on the second floor that April Quint may march now.'],
];

describe('inferPublishedOn', () => {
  test.each(SETTLED)('%s', (_, text, day) => {
    expect(inferPublishedOn(text, READ_ON)).toBe(day);
  });

  test.each(OPEN)('nothing certain: %s', (_, text) => {
    expect(inferPublishedOn(text, READ_ON)).toBeUndefined();
  });

  test('the answer does not depend on when it is asked, once the day has come', () => {
    const text = 'The mayor said on Tuesday, 10 March, that it was over.';
    expect(inferPublishedOn(text, '2026-03-10')).toBe('2026-03-10');
    expect(inferPublishedOn(text, '2029-01-01')).toBe('2026-03-10');
    expect(inferPublishedOn(text, '2026-03-09')).toBe('2020-03-10');
  });

  test('reads a very long line', () => {
    expect(inferPublishedOn(`${'on Monday, 9 March, '.repeat(20_000)}.`, READ_ON)).toBe('2026-03-09');
  });
});
