import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'it, of the body that spoke',
    'The World Grain Council said prices would fall. It said the harvest was large.',
    ['name: World Grain Council', 'pronoun: World Grain Council'],
  ],
  [
    'they, of a spokesperson who goes on',
    'A spokesperson for the mill said the roof leaked. They added that rain was due.',
    ['unresolved: A spokesperson for the mill', 'unresolved: A spokesperson for the mill'],
  ],
  [
    'not: they, of a spokesman who goes on',
    'A spokesman for the mill said the roof leaked. They added that rain was due.',
    ['unresolved: A spokesman for the mill', 'unresolved: They'],
  ],
  [
    'it, of the body that the sentence is about',
    'The World Grain Council fired Peter Lund. It said the books were false.',
    ['pronoun: World Grain Council'],
  ],
  [
    'they, of the group that spoke',
    'Residents said the water was brown. They said it smelled.',
    ['name: Residents', 'pronoun: Residents'],
  ],
  [
    'they, of the two whom the sentence is about',
    'Nadia Holt and Peter Crane own the mill. They said the wheel had stopped.',
    ['pronoun: Nadia Holt and Peter Crane'],
  ],
  [
    'they, of a group whom the sentence is about',
    'The owners of the mine met on Monday. They said it was safe.',
    ['pronoun: owners of the mine'],
  ],
  ['not: it, of a person', 'Karin Moe came home. It said the roof leaked.', ['unresolved: It']],
  ['not: they, of one person', 'Karin Moe came home. They said the roof leaked.', ['unresolved: They']],
  [
    'not: over a heading',
    'The World Grain Council said prices would fall.\n\nEarlier this year\n\nIt said the harvest was large.',
    ['name: World Grain Council', 'unresolved: It'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
