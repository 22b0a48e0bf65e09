import fc from 'fast-check';
import { fullTextQuery } from '../../../../src/graph/compiler/full-text';

test.each([
  ['hope', '"hope"'],
  ['Hope  and Peace', '"hope" AND "and" AND "peace"'],
  ['"across the water"', '"across the water"'],
  ['“across the water” Łódź', '"across the water" AND "lodz"'],
  ['a "b c', '"a" AND "b c"'],
  ['don’t', '"dont"'],
  ['hope) OR *:* AND folded:[* TO *]', '"hope" AND "or" AND "and" AND "folded" AND "to"'],
  ['\\"', undefined],
  ['+-!(){}[]^~*?:/&|', undefined],
  ['', undefined],
])('%j is asked as %j', (typed, query) => expect(fullTextQuery(typed)).toBe(query));

test('whatever is typed, only phrases of letters, digits and spaces are asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const query = fullTextQuery(typed);
      expect(query ?? '""').toMatch(/^"[\p{L}\p{N} ]*"(?: AND "[\p{L}\p{N} ]+")*$/u);
    }),
  );
});
