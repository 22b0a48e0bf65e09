import { findShifts, type DatedStatement } from '../../../src/shifts/find-shifts';

const said = (day: string, text: string): DatedStatement => ({
  statementId: `t ${text}`,
  quoteId: `q ${text}`,
  text,
  day,
});

const shifts = (earlier: string, later: string, others: readonly string[] = []): string[] =>
  findShifts([
    said('2026-02-01', earlier),
    said('2026-03-01', later),
    ...others.map((text, index) => said(`2026-01-${String(index + 10)}`, text)),
  ]).map(({ reason, earlier: one, later: other }) => [reason, wordAt(one), wordAt(other)].join(' '));

const wordAt = ({
  text,
  span: { start, end },
}: {
  text: string;
  span: { start: number; end: number };
}): string => [...text].slice(start, end).join('');

describe('two statements stand against each other when', () => {
  test.each([
    [
      'one denies the other',
      'We will close the northern pier',
      'We will not close the northern pier',
      'NEGATION close close',
    ],
    [
      'never is said',
      'I supported the harbour treaty',
      'I never supported the harbour treaty',
      'NEGATION supported supported',
    ],
    [
      'a short form denies',
      'The ferries are safe in winter',
      'The ferries aren’t safe in winter',
      'NEGATION safe safe',
    ],
    [
      'one says the opposite',
      'The harbour toll will rise in spring',
      'The harbour toll will fall in spring',
      'OPPOSITE rise fall',
    ],
    [
      'an adjective is turned round',
      'The old bridge is safe for lorries',
      'The old bridge is dangerous for lorries',
      'OPPOSITE safe dangerous',
    ],
    [
      'the number is another',
      'We will hire 3,000 nurses for the island clinics',
      'We will hire 500 nurses for the island clinics',
      'NUMBER 3,000 500',
    ],
    [
      'the number is another in words',
      'The shipyard will build three ferries',
      'The shipyard will build nine ferries',
      'NUMBER three nine',
    ],
    [
      'the year is another',
      'The tunnel to Ostrel will open in 2027',
      'The tunnel to Ostrel will open in 2031',
      'NUMBER 2027 2031',
    ],
  ])('%s', (_, earlier, later, expected) => {
    expect(shifts(earlier, later)).toEqual([expected]);
  });

  test('the spans count code points', () => {
    expect(shifts('🚢🚢 We will close the northern pier', '🚢 We will not close the northern pier')).toEqual([
      'NEGATION close close',
    ]);
  });
});

describe('two statements do not stand against each other when', () => {
  test.each([
    [
      'they say the same in other words',
      'We will close the northern pier',
      'The northern pier will be closed by us',
    ],
    ['both deny', 'We will not close the northern pier', 'We will never close the northern pier'],
    ['they are about other things', 'We will close the northern pier', 'We will not raise the island tax'],
    ['they share one word alone', 'The pier is closed', 'The pier is not expensive to paint in summer'],
    [
      'the denial is a turn of phrase',
      'The harbour toll will rise',
      'There is no doubt that the harbour toll will rise',
    ],
    ['not only says more', 'I saw the northern pier', 'I not only saw the northern pier, I closed it'],
    ['one asks', 'We will close the northern pier', 'Will we not close the northern pier?'],
    [
      'one is a condition',
      'We will close the northern pier',
      'If the storm comes, we will not close the northern pier',
    ],
    ['one is a possibility', 'We will close the northern pier', 'We might not close the northern pier'],
    [
      'the opposite is denied',
      'The old bridge is safe for lorries',
      'The old bridge is not dangerous for lorries',
    ],
    [
      'the opposite is said of the opposite',
      'The toll will rise and the tax will fall',
      'The tax will rise and the toll will fall',
    ],
    [
      'other things are counted',
      'The shipyard will build three ferries',
      'The shipyard will build nine bridges',
    ],
    [
      'one number is vague',
      'We will hire 3,000 nurses for the clinics',
      'We will hire more than 500 nurses for the clinics',
    ],
    [
      'the number is written otherwise',
      'The shipyard will build 3 ferries',
      'The shipyard will build three ferries',
    ],
    [
      'several numbers of a thing stand in one',
      'We built 3 ferries',
      'We built 3 ferries here and 9 ferries there',
    ],
  ])('%s', (_, earlier, later) => {
    expect(shifts(earlier, later)).toEqual([]);
  });

  test('they were said on one day', () => {
    expect(
      findShifts([
        said('2026-02-01', 'We will close the northern pier'),
        said('2026-02-01', 'We will not close the northern pier'),
      ]),
    ).toEqual([]);
  });

  test('the words that they share are in everything that the speaker says', () => {
    const others = Array.from(
      { length: 40 },
      (_, index) => `The new government budget of town ${index} is ready`,
    );
    expect(shifts('The government budget is new', 'The government budget is not new', others)).toEqual([]);
  });
});

test('nothing is compared with everything: thousands of statements on many matters take a moment', () => {
  const statements = Array.from({ length: 300 }, (_, index) =>
    said(
      `2026-01-${String((index % 28) + 1).padStart(2, '0')}`,
      `Matter${index} concerns the pier of port${index}`,
    ),
  );
  expect(findShifts(statements)).toEqual([]);
});
