import type { Furniture } from '../../../../src/ingest/document';
import { findParagraphs } from '../../../../src/ingest/segment/paragraphs';

const kinds = (text: string, furniture: readonly Furniture[] = []): string[] =>
  findParagraphs(text, furniture).map(
    ({ kind, section, span }) => `${kind} ${section} ${text.slice(...span)}`,
  );

test.each([
  ['One line of prose.', ['prose 0 One line of prose.']],
  ['  One. \n\n\t\n Two. ', ['prose 0 One.', 'prose 0 Two.']],
  ['Mill closes\n\nThe mill closes.', ['heading 0 Mill closes', 'prose 0 The mill closes.']],
  [
    'The mill closes.\n\nPrevious closure\n\nIt closed before.',
    ['prose 0 The mill closes.', 'heading 1 Previous closure', 'prose 1 It closed before.'],
  ],
])('%j', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

test.each([
  'eggs and milk\n\nThe mill closes.',
  'Mill closes\n\nRead more',
  'The mill,\n\nThe mill closes.',
  'Marsh: We go\n\nThe mill closes.',
  "'Leave him be,' she said. 'He is a cook.'\n\nThe mill closes.",
  '‘By then they had left.’\n\nThe mill closes.',
  'Mill closes',
  `${'Mill closes '.repeat(10)}\n\nThe mill closes.`,
])('no heading: %j', (text) => {
  expect(kinds(text).filter((line) => line.startsWith('heading'))).toEqual([]);
});

test('a dateline before prose is no part of it; a line that is furniture from end to end is', () => {
  const text = 'CORRAN (Halyard) — The mill closes.\n\nHalyard';
  const furniture: Furniture[] = [
    { kind: 'dateline', span: [0, 18] },
    { kind: 'outlet', span: [37, 44] },
  ];
  expect(kinds(text, furniture)).toEqual(['prose 0 The mill closes.', 'furniture 0 Halyard']);
});

test.each(['', '\n\n', ' \t '])('nothing in %j', (text) => {
  expect(findParagraphs(text, [])).toEqual([]);
});
