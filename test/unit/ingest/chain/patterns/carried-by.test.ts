import { chainsOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  [
    'remarks carried by',
    '“The pipe is late,” Reik said in remarks carried by state television.',
    ['state television'],
  ],
  [
    'a statement seen by',
    'The ministry said in a statement seen by the Halyard agency that the pipe was late.',
    ['Halyard'],
  ],
  [
    'not: published by a ministry',
    'Reik said in a report published by the health ministry that the pipe was late.',
    [''],
  ],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});
