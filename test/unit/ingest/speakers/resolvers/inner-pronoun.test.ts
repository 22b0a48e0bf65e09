import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  ['who, right after a name', 'Tomas Reik, who said the war was over, smiled.', ['pronoun: Tomas Reik']],
  [
    'who, after a party and a state',
    'Senator Ada Quill, Republican of Ohio, who said the war was over, smiled.',
    ['pronoun: Ada Quill, Senator'],
  ],
  [
    'who, after those of whom there are dozens',
    'They met dozens of voters, who said the war was over.',
    ['name: dozens of voters'],
  ],
  [
    'who, after a description',
    'The woman in the red coat, who said the war was over, smiled.',
    ['unresolved: woman in the red coat'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
