import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'the one company before',
    'Brightwater Foods cut 40 jobs. The company said sales had fallen.',
    ['title: Brightwater Foods'],
  ],
  [
    'not: one of two companies',
    'Brightwater Foods sued Marlow Mills. The company said the mill was late.',
    ['unresolved: company'],
  ],
  [
    'not: a ministry',
    'The Ministry of Health closed the plant. The company said it was safe.',
    ['unresolved: company'],
  ],
  ['not: a company of nowhere', 'The firm said the pipe was long.', ['unresolved: firm']],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
