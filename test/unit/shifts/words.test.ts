import { wordsOf } from '../../../src/shifts/words';

const cut = (text: string): string[] => wordsOf(text).map(({ lower }) => lower);

it('cuts a possessive as at first, though one was met before a comma', () => {
  const first = cut('Halloway’s bridge will stay.');
  expect(first.slice(0, 2)).toEqual(['halloway', '’s']);
  cut('It was Halloway’s, and Brandtner’s; both stay.');
  expect(cut('Halloway’s bridge will stay.')).toEqual(first);
  expect(cut('Brandtner’s bridge will stay.').slice(0, 2)).toEqual(['brandtner', '’s']);
});

it('tells where each word stands, in code points, where punctuation follows a possessive', () => {
  const text = '🌉 Halloway’s, and ours.';
  const points = [...text];
  expect(
    wordsOf(text).map(({ span }) =>
      points
        .slice(...span)
        .join('')
        .toLowerCase(),
    ),
  ).toEqual(cut(text));
});
