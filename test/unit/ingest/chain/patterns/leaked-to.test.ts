import { chainsOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  [
    'leaked to a paper',
    'Reik said in a letter leaked to the Northmoor Gazette that the pipe was late.',
    ['Northmoor Gazette'],
  ],
  ['not: sent to a court', 'Reik said in a letter sent to the High Court that the pipe was late.', ['']],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});
