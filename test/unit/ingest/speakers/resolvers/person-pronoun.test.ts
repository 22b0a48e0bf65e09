import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'who spoke in the sentence before',
    'Tomas Reik said the war was over. He said peace was hard.',
    ['name: Tomas Reik', 'pronoun: Tomas Reik'],
  ],
  [
    'the subject of the sentence before',
    'Karin Moe, a teacher, came home. She said the roof leaked.',
    ['pronoun: Karin Moe'],
  ],
  [
    'several sentences back',
    'Karin Moe lives alone. The flood came at night. It took the bridge. She said the noise was loud.',
    ['pronoun: Karin Moe'],
  ],
  [
    'the gender tells',
    'Tomas Reik met Olga Stam. She said the talks were long. He said they were short.',
    ['pronoun: Olga Stam', 'pronoun: Tomas Reik'],
  ],
  [
    'the object when the subject is no person',
    'Brightwater Foods fired Karin Moe on Monday. She said it was unfair.',
    ['pronoun: Karin Moe'],
  ],
  [
    'the subject of the clause before',
    'When Ivo Brandt arrived, he said the road was shut.',
    ['pronoun: Ivo Brandt'],
  ],
  [
    'whoever is unnamed stays unnamed',
    'A man in the queue said the bread was gone. He said he would come back.',
    ['unresolved: A man in the queue', 'unresolved: A man in the queue'],
  ],
  ['not: nobody before', 'He said the sky was falling.', ['unresolved: He']],
  [
    'not: a man after a woman',
    '“We will rebuild,” said Clara Venn. He said the money was there.',
    ['name: Clara Venn', 'unresolved: He'],
  ],
  [
    'not: a woman by her title alone',
    'Ms Adeyemi Okoro said the books were false. He said they were true.',
    ['name: Adeyemi Okoro', 'unresolved: He'],
  ],
  [
    'not: over a heading',
    'President Tomas Reik said the war was over.\n\nEarlier visit\n\nHe said the roads were bad.',
    ['name: Tomas Reik, President', 'unresolved: He'],
  ],
  [
    'not: one of two who share the subject',
    'Peter Lund and Daniel Orme left the court at noon. He said the trial was unfair.',
    ['unresolved: He'],
  ],
  [
    'not: in somebody’s own words',
    '“He told me that the ship would sink,” said Ivo Brandt.',
    ['name: Ivo Brandt', 'unresolved: He'],
  ],
  [
    'whom a headline only describes',
    'Chief took cash at diner, witness said\n\nBy Ines Dorn, Staff Writer\n\nEvery Friday, Raymond Moe drove to a diner, he said.',
    ['unresolved: witness', 'pronoun: Raymond Moe'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
