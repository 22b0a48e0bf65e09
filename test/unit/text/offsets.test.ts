import fc from 'fast-check';
import { Offsets } from '../../../src/text/offsets';

const anyText = fc.string({ unit: 'binary' });

describe('Offsets', () => {
  test('a span sliced in code points equals the span sliced in UTF-16', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const points = [...text];
        const [start, end] = [a % (points.length + 1), b % (points.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const offsets = new Offsets(text);
        expect(text.slice(offsets.toUtf16(start), offsets.toUtf16(end))).toBe(
          points.slice(start, end).join(''),
        );
      }),
    );
  });

  test('there and back is the same offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, a) => {
        const offsets = new Offsets(text);
        const codePoint = a % ([...text].length + 1);
        expect(offsets.toCodePoint(offsets.toUtf16(codePoint))).toBe(codePoint);
      }),
    );
  });

  test('lone surrogates count as one', () => {
    const offsets = new Offsets('\ud83d\ud83d\ude00\ude00x');
    expect([0, 1, 2, 3, 4].map((i) => offsets.toUtf16(i))).toEqual([0, 1, 3, 4, 5]);
  });
});
