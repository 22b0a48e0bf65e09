import { chainsOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  ['a statement to', 'Reik said in a statement to Reuters that the pipe was late.', ['Reuters']],
  ['speaking to', 'Speaking to the Northmoor Gazette, Reik said the pipe was late.', ['Northmoor Gazette']],
  [
    'not: a statement to a ministry',
    'Reik said in a statement to the health ministry that the pipe was late.',
    [''],
  ],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});
