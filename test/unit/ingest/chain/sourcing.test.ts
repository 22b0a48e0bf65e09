import { sourcingOf } from '../support';

const CASES: readonly (readonly [title: string, text: string, sourcing: readonly string[]])[] = [
  ['a name', 'Tomas Reik said the pipe was late.', ['NAMED']],
  ['a body', 'The foreign ministry said the pipe was late.', ['NAMED']],
  ['a title that has a name', 'The mayor, Karin Moe, came. The mayor said the pipe was late.', ['NAMED']],
  ['a title that has none', 'A spokesman for the army said the pipe was late.', ['ROLE_ONLY']],
  ['a company that has no name', 'The company said the pipe was late.', ['ROLE_ONLY']],
  ['a group', 'Police said the pipe was late.', ['COLLECTIVE']],
  ['a document', 'The report said the pipe was late.', ['DOCUMENT']],
  ['a pronoun of nobody', 'He said the pipe was late.', ['UNKNOWN']],
  ['anonymous', 'Two officials said the pipe was late.', ['ANONYMOUS']],
  [
    'anonymous with the reason',
    'Two officials, who spoke on condition of anonymity because they feared reprisals, said the pipe was late.',
    ['ANONYMOUS: who spoke on condition of anonymity because they feared reprisals'],
  ],
  [
    'anonymous with the condition',
    '“It is late,” said a diplomat who declined to be identified.',
    ['ANONYMOUS: who declined to be identified'],
  ],
  [
    'each source of a sentence with its own',
    '“It is late,” police said, and “it is lost,” said an official who asked not to be named.',
    ['COLLECTIVE', 'ANONYMOUS: who asked not to be named'],
  ],
  [
    'not: a name with a condition of another sort',
    'Tomas Reik, who was not authorised to sign, said the pipe was late.',
    ['NAMED'],
  ],
];

test.each(CASES)('%s', (_, text, sourcing) => {
  expect(sourcingOf(text)).toEqual(sourcing);
});
