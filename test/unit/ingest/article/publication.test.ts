import { readPublication } from '../../../../src/ingest/article/publication';

describe('a date of publication', () => {
  it.each([
    ['2031-05-06', { publishedOn: '2031-05-06' }],
    [' 2031-05-06T23:30:00-05:00 ', { publishedOn: '2031-05-06', publishedAt: '2031-05-06T23:30:00-05:00' }],
    ['2031-05-06T09:30:00+0000', { publishedOn: '2031-05-06', publishedAt: '2031-05-06T09:30:00+00:00' }],
    ['2031-05-06 09:30:00', { publishedOn: '2031-05-06' }],
    ['6 May 2031', { publishedOn: '2031-05-06' }],
    ['Tuesday, May 6, 2031 at 9:30 AM', { publishedOn: '2031-05-06' }],
    ['Tue, 06 May 2031 09:30:00 GMT', { publishedOn: '2031-05-06' }],
  ])('is read from %s', (given, expected) => {
    expect(readPublication(given)).toEqual(expected);
  });

  it.each([
    '2031-02-30',
    '2031-05-06T25:00:00Z',
    'May 6',
    'May 2031',
    'yesterday',
    'Tuesday',
    '2031',
    '30 February 2031',
    'Published',
    '',
    `6 May 2031 ${'x'.repeat(60)}`,
  ])('is not guessed from %s', (given) => {
    expect(readPublication(given)).toBeUndefined();
  });
});
