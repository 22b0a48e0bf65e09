import fc from 'fast-check';
import { breaches } from './invariants';
import { readText } from './read-quotes';

/** Pieces that reports are made of, in any order: what no table thinks of. */
const piece = fc.constantFrom(
  ..."“ ” \" ' ‘ ’ « » „ '' — : ; , . ? ! ( ) \n \n\n 😀".split(' '),
  ...'said says told adding according to Halyard citing quoted as saying by the mayor Ada Marsh she he who that'.split(
    ' ',
  ),
  ...'reporters in Corran on Monday and but “the road is closed” was is not would whether put it what called'.split(
    ' ',
  ),
  'said that',
  'according to the Corran Gazette,',
  'Marsh:',
  'Marsh wrote:',
  'blamed',
  'an associate of',
  'somebody in the office',
  'AFP reports,',
  '— Ada Marsh',
  'the minister’s claim that',
);
const article = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

test.each([
  ['articles of reporting words', article],
  ['any string', fc.string({ unit: 'grapheme', maxLength: 300 })],
  ['any code units, lone surrogates too', fc.string({ unit: 'binary', maxLength: 300 })],
])('quotes of %s keep to the text, in order, apart from their own cue and source', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(breaches(text, readText(text).quotes)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('the same text gives the same quotes', () => {
  fc.assert(
    fc.property(article, (text) => {
      expect(readText(text)).toEqual(readText(text));
    }),
    { numRuns: 50 },
  );
});
