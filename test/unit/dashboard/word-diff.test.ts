import fc from 'fast-check';
import { compareWords, withoutStops, type Piece } from '../../../src/dashboard/parts/word-diff';

const SIGNS = { same: '', added: '+', removed: '-' } as const;
const drawn = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => `${SIGNS[kind]}${text}`).join('|');

test.each([
  ['the same', 'We will pay', 'We will pay', 'We will pay'],
  ['a word for another', 'We will pay', 'We may pay', 'We |-will|+may| pay'],
  ['words left out', 'We will surely pay', 'We will pay', 'We will |-surely |pay'],
])('%s', (_name, before, after, expected) => {
  expect(drawn(compareWords(before, after))).toBe(expected);
});

test('words of scripts without spaces are words too', () => {
  expect(compareWords('我们会付钱', '我们不会付钱').filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'added', text: '不' },
  ]);
});

test.each([
  ['a comma for a full stop', 'a river, I find.', 'a river. I find', 'a river|.| I find'],
  ['a question is no statement', 'We pay.', 'We pay?', 'We pay|+?'],
  ['words with their comma', 'We pay, all of us.', 'We pay.', 'We pay|-, all of us|.'],
])('without stops: %s', (_name, before, after, expected) => {
  expect(drawn(withoutStops(compareWords(before, after)))).toBe(expected);
});

test('what is shown as same and added is the wording; as same and removed, what it is compared with', () => {
  const words = fc
    .array(fc.constantFrom('we', 'will', 'not', 'pay', 'all', '“never”'), { maxLength: 12 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = compareWords(before, after);
      const of = (...kinds: Piece['kind'][]): string =>
        pieces
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ text }) => text)
          .join('');
      expect([of('same', 'removed'), of('same', 'added')]).toEqual([before, after]);
    }),
  );
});
