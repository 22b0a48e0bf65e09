import { findDateLine } from '../../../../../src/ingest/article/furniture/date-line';
import { found, PROSE } from './furniture';

describe('a line that is a date', () => {
  it.each([
    '6 May 2031',
    '6th May 2031',
    'May 6, 2031',
    'Tuesday 6 May 2031',
    'Tuesday, May 6, 2031',
    'Tue, 6 May 2031 09:30:00 GMT',
    'Published: 6 May 2031',
    'Published on 6 May 2031 at 9:30 a.m.',
    'Last updated: May 6, 2031 - 09:30',
    'Published 6 May 2031 | Updated 7 May 2031',
    'Updated 8:41 PM EDT, Tue May 6, 2031',
    '10:05 AM PDT · May 6, 2031',
    'MAY 6, 2031 - 6:52 PM GMT+3',
    '2031-05-06',
    '2031-05-06T09:30Z',
    '06/05/2031',
    '(6 May 2031)',
  ])('is found: %s', (line) => {
    expect(found(findDateLine, `Bridge closed\n${line}\n${PROSE}`)).toEqual([line]);
  });

  it.each([
    'On 6 May 2031',
    '6 May 2031 was a Tuesday.',
    '6 May 2031 in Ostrel',
    'May 2031',
    '2031',
    '6 May',
    'The agreement of 6 May 2031',
    '“6 May 2031”',
    'Version 2031-05-06-b',
  ])('is not: %s', (line) => {
    expect(found(findDateLine, `Bridge closed\n${line}\n${PROSE}`)).toEqual([]);
  });
});
