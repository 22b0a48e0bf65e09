import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'the one who is introduced',
    'Marta Hallden spoke to us on Monday.\n\nQ: Is the pipe long?\n\nA: It is as long as the river.',
    ['pronoun: Marta Hallden'],
  ],
  [
    'not: one of two',
    'Marta Hallden and Ian Quist spoke to us.\n\nQ: Is the pipe long?\n\nA: It is as long as the river.',
    ['unresolved: '],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
