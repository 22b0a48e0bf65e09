import { chainsOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  [
    'an interview with',
    '“The pipe is late,” Reik said in an interview with the Northmoor Gazette.',
    ['Northmoor Gazette'],
  ],
  ['not: an interview with a person', '“The pipe is late,” Reik said in an interview with Karin Moe.', ['']],
  [
    'not: an interview in a building',
    '“The pipe is late,” Reik said in an interview at the Chronicle building.',
    [''],
  ],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});
