import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  ['on in the same paragraph', '“The roof leaks,” Karin Moe said. “It always has.”', ['name: Karin Moe']],
  [
    'whom the sentence before is about',
    'Karin Moe shrugged. “The roof has always leaked and it always will.”',
    ['pronoun: Karin Moe'],
  ],
  [
    'a paragraph about one person',
    'Karin Moe has lived under that roof for forty years.\n\n“It has always leaked and it always will.”',
    ['pronoun: Karin Moe'],
  ],
  [
    'not: a paragraph about two',
    'Karin Moe and Anna Dahl have lived there for forty years.\n\n“It has always leaked and it always will.”',
    ['unresolved: '],
  ],
  [
    'not: over a heading',
    'Karin Moe said the roof leaked.\n\nA house by the river\n\n“It has always leaked and it always will.”',
    ['name: Karin Moe', 'unresolved: '],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
