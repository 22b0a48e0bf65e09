import fc from 'fast-check';
import { cleanLine, cleanText } from '../../../../src/ingest/article/clean-text';

describe('a text that is cleaned', () => {
  it.each([
    ['keeps what is fit', 'The “bridge”\n\tis 🌉 closed.', 'The “bridge”\n\tis 🌉 closed.'],
    ['keeps marks of direction', '\u200f“שלום”\u200e \u2067x\u2069', '\u200f“שלום”\u200e \u2067x\u2069'],
    ['has spaces for control characters', 'a\0b\x07c\x1bd\x7fe\x85f', 'a b c d e f'],
    ['has spaces for spaces that do not break', 'a\u00a0b\ufeffc', 'a b c'],
    ['has one kind of line end', 'a\r\nb\rc\u2028d\u2029e', 'a \nb\nc\nd\ne'],
    ['has U+FFFD for half a pair', 'a\ud83cb\udf09', 'a\ufffdb\ufffd'],
  ])('%s', (_, given, expected) => {
    expect(cleanText(given)).toBe(expected);
  });

  it('keeps every offset, in UTF-16 and in code points, and is fit to store', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\0', '\ud83c', '\udf09', '🌉', '\u2028') }),
        (text) => {
          const clean = cleanText(text);
          expect(clean).toHaveLength(text.length);
          expect([...clean]).toHaveLength([...text].length);
          expect(clean).not.toMatch(/(?![\n\t])\p{Cc}|\p{Cs}/u);
          expect(cleanText(clean)).toBe(clean);
        },
      ),
    );
  });
});

describe('a line that is cleaned', () => {
  it.each([
    ['  The\n bridge\t', 'The bridge'],
    [' \n', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
  ])('%j gives %j', (given, expected) => {
    expect(cleanLine(given)).toBe(expected);
  });
});
