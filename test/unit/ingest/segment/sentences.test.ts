import fc from 'fast-check';
import { findParagraphs } from '../../../../src/ingest/segment/paragraphs';
import { findSentences } from '../../../../src/ingest/segment/sentences';

const sentencesOf = (text: string): string[] =>
  findSentences(text, findParagraphs(text, [])).map(({ span }) => text.slice(...span));

test.each([
  ['It rained. It snowed.', ['It rained.', 'It snowed.']],
  ['It rained.\n\nIt snowed.', ['It rained.', 'It snowed.']],
  ['“Is it late?” she asked. It was.', ['“Is it late?” she asked.', 'It was.']],
  ['Plan B. The road stays.', ['Plan B.', 'The road stays.']],
  ['He works for Marsh Inc. He likes it.', ['He works for Marsh Inc.', 'He likes it.']],
  ['“No.” He left.', ['“No.”', 'He left.']],
  ['“A rest,” he said on X. “Bread is next.”', ['“A rest,” he said on X.', '“Bread is next.”']],
  ['He wrote on X. Brandt did not.', ['He wrote on X.', 'Brandt did not.']],
])('apart: %s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test.each([
  'Dr. Ada Marsh spoke.',
  'J. A. Marsh spoke.',
  'The U.S. Senate voted.',
  'On Jan. 5 it rained.',
  'It was No. 4 of six.',
  'Gen. Omar al-Rashid spoke at 5 p.m. Tuesday.',
  '“It rained.”',
  'Col. (retd.) Ada Marsh spoke.',
  'Engr. Yakubu Reyl spoke.',
  'Robert J. “Bobby” Marsh spoke.',
])('one: %s', (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test('a text without an end is cut at a space, never inside a surrogate pair', () => {
  const words = sentencesOf('word '.repeat(2_000));
  expect(words.length).toBeGreaterThan(1);
  expect(words.every((sentence) => /^word(?: word)*$/u.test(sentence))).toBe(true);
  expect(sentencesOf('😀'.repeat(5_000)).every((sentence) => !/\p{Surrogate}/u.test(sentence))).toBe(true);
});

test('sentences are in order and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 4_500 }), (text) => {
      const spans = findSentences(text, findParagraphs(text, [])).map(({ span }) => span);
      let at = 0;
      for (const [start, end] of spans) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});
