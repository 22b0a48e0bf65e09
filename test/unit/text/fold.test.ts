import fc from 'fast-check';
import { fold } from '../../../src/text/fold';

describe('fold', () => {
  test.each([
    ['Idris al-Tamouri', 'idris al tamouri'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['İzmir', 'izmir'],
    ['  The  “New”  Era ', 'the new era'],
    ['…', ''],
  ])('%j becomes %j', (given, expected) => expect(fold(given)).toBe(expected));

  test('plain letters are folded as they are beside others', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) =>
        expect(fold(`é ${text}`)).toBe(`e ${fold(text)}`.trim()),
      ),
    ));
});
