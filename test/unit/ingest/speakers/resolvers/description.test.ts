import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  ['a group', 'Police said the road was shut. Residents said it shook.', ['name: Police', 'name: Residents']],
  ['a body', 'The foreign ministry said the visit was over.', ['name: foreign ministry']],
  ['a document', 'The report said the bridge was weak.', ['name: report']],
  [
    'a document seen by an agency',
    'According to a letter seen by the Halyard agency, the bridge was weak.',
    ['name: a letter'],
  ],
  [
    'a group at a university',
    'Researchers at Wenlow University said the ice was thin.',
    ['name: Researchers at Wenlow University'],
  ],
  [
    'an outlet that speaks for itself',
    'The Halyard news agency said the pipe would be built.',
    ['name: Halyard'],
  ],
  ['not: somebody’s kin', 'Her husband said the dog had barked.', ['unresolved: Her husband']],
  [
    'not: an office without a holder',
    'Corvania’s foreign minister said the war was over.',
    ['unresolved: Corvania’s foreign minister'],
  ],
  ['not: a source', 'A government source said the talks had failed.', ['unresolved: A government source']],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
