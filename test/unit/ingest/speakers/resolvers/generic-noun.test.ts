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
  [
    'the company of a town of two words',
    'Kestrel Cloud’s stock fell. The San Reyl company said a file was bad.',
    ['title: Kestrel Cloud'],
  ],
  [
    'the company whose shares fell',
    'Shares in Lumen fell. The Reyl-based company said it would wait.',
    ['title: Lumen'],
  ],
  ['not: a time zone', 'At 18.02 BST it rained. The company said it would wait.', ['unresolved: company']],
  [
    'the company of a country',
    'The smelter is to be built by Norway’s Fjellverk. The company said it was confident.',
    ['title: Fjellverk'],
  ],
  [
    'the group that an army is',
    'The Reyl Liberation Forces fled. The group said it would be back.',
    ['title: Reyl Liberation Forces'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
