import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  ['who, right after a name', 'Tomas Reik, who said the war was over, smiled.', ['pronoun: Tomas Reik']],
  [
    'not: who, after no name',
    'The woman in the red coat, who said the war was over, smiled.',
    ['unresolved: who'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
