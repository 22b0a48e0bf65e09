import { throughApposition } from '../../../../../src/ingest/quotes/grammar/appositions';
import { nounPhraseAt, nounPhraseBefore } from '../../../../../src/ingest/quotes/grammar/noun-phrase';
import { marked } from '../read-tokens';

test.each([
  ['Ada Marsh |said so.', 'Ada Marsh'],
  ['On Monday the ministry’s spokeswoman |said so.', 'the ministry’s spokeswoman'],
  ['A spokesman for the ministry |said so.', 'A spokesman for the ministry'],
  ['Dr. Ada Marsh |said so.', 'Dr. Ada Marsh'],
  ['Omar al-Rashid |said so.', 'Omar al-Rashid'],
  ['Jan van der Meer |said so.', 'Jan van der Meer'],
  ['Marsh and Linde |said so.', 'Marsh and Linde'],
  ['All residents |said so.', 'All residents'],
  ['As Marsh |said so.', 'Marsh'],
  ['Ada Marsh, the mayor of Corran, |said so.', 'Ada Marsh, the mayor of Corran'],
  ['Ada Marsh, who leads the council, |said so.', 'Ada Marsh, who leads the council'],
  [
    'Ada Marsh, the mayor of Corran, one of the ports, |said so.',
    'Ada Marsh, the mayor of Corran, one of the ports',
  ],
  ['Asked by the council, the mayor Ada Marsh, who leads it, |said so.', 'the mayor Ada Marsh, who leads it'],
  ['Moe, 45, a teacher, |said so.', 'Moe, 45, a teacher'],
  ['Ada Marsh, 67, who called the police, |said so.', 'Ada Marsh, 67, who called the police'],
  ['Neville Reyl, 52, of Mill Road, Corran, |said so.', 'Neville Reyl, 52, of Mill Road, Corran'],
  ['A person familiar with the matter |said so.', 'A person familiar with the matter'],
  ['A source close to the ministry |said so.', 'A source close to the ministry'],
  ['The great-grandmother-of-six |said so.', 'The great-grandmother-of-six'],
  ['Marsh and the BBC |said so.', 'Marsh and the BBC'],
  ['Ada Marsh (Corran) |said so.', 'Ada Marsh (Corran)'],
  ['The mayor this week |said so.', 'The mayor'],
  ['It is late and she |said so.', 'she'],
])('before: %s', (text, expected) => {
  const { reading, at } = marked(text);
  const found = nounPhraseBefore(reading.tokens, at, 0);
  expect(found && reading.textOf(found)).toBe(expected);
});

test.each(['On |said so.', '|said so.', 'Quickly |said so.'])('nothing before: %s', (text) => {
  const { reading, at } = marked(text);
  expect(nounPhraseBefore(reading.tokens, at, 0)).toBeUndefined();
});

test.each([
  ['It was said by |the mayor of Corran today.', 'the mayor of Corran'],
  ['It was said by |Omar al-Rashid.', 'Omar al-Rashid'],
  ['It was said by |two senior officers.', 'two senior officers'],
  ['It was said by |the ministry’s new spokesman.', 'the ministry’s new spokesman'],
  ['It was said by |her neighbour.', 'her neighbour'],
  ['It was said by |her.', 'her'],
])('at: %s', (text, expected) => {
  const { reading, at } = marked(text);
  const found = nounPhraseAt(reading.tokens, at, reading.tokens.length);
  expect(found && reading.textOf(found)).toBe(expected);
});

test.each(['It was |said.', 'It was said by |, and so.'])('nothing at: %s', (text) => {
  const { reading, at } = marked(text);
  expect(nounPhraseAt(reading.tokens, at, reading.tokens.length)).toBeUndefined();
});

test.each([
  ['“Yes,” said Marsh|, the mayor of Corran, on Monday.', ', the mayor of Corran'],
  ['“Yes,” said Marsh|, who leads the council.', ', who leads the council'],
  ['“Yes,” said Marsh|, and left.', ''],
  ['“Yes,” said Marsh| on Monday.', ''],
])('apposition: %s', (text, expected) => {
  const { reading, at } = marked(text);
  const end = throughApposition(reading.tokens, at, reading.tokens.length);
  expect(end === at ? '' : reading.textOf([at, end])).toBe(expected);
});
