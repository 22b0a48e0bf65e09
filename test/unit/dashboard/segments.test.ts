import fc from 'fast-check';
import { segmentsOf, type MarkedQuote } from '../../../src/dashboard/article/segments';

const quote = (content: [number, number][], rest: Partial<MarkedQuote> = {}): MarkedQuote => ({
  content: content.map(([start, end]) => ({ start, end })),
  cueSpans: [],
  mentionSpans: [],
  accordingTo: [],
  ...rest,
});

/** Segments as `text[marks]`, with the quotes that begin before them. */
const shown = (text: string, quotes: readonly MarkedQuote[]): string[][] =>
  segmentsOf(text, quotes).map((segments) =>
    segments.map(
      ({ text: words, marks, begins }) =>
        `${begins.map((index) => `#${index}`).join('')}${words}${marks.length === 0 ? '' : `[${marks.map(({ quote: index, part }) => `${part}${index}`).join(' ')}]`}`,
    ),
  );

test('content, cue and mention cut the text', () => {
  const one = quote([[0, 4]], { cueSpans: [{ start: 9, end: 13 }], mentionSpans: [{ start: 6, end: 8 }] });
  expect(shown('“a,” he said.', [one])).toEqual([
    ['#0“a,”[content0]', ' h', 'e [mention0]', 's', 'aid.[cue0]'],
  ]);
});

test('a quote within a quote is the narrower, and stands last', () => {
  expect(shown('she said he lied', [quote([[0, 16]]), quote([[9, 16]])])).toEqual([
    ['#0she said [content0]', '#1he lied[content0 content1]'],
  ]);
});

test('spans count code points: an emoji is one', () => {
  expect(shown('😀😀 yes', [quote([[3, 6]])])).toEqual([['😀😀 ', '#0yes[content0]']]);
});

test('a quote over two paragraphs is marked in both and begins in the first', () => {
  expect(shown('a b\n\nc d', [quote([[2, 6]])])).toEqual([
    ['a ', '#0b[content0]'],
    ['c[content0]', ' d'],
  ]);
});

test('each line is a paragraph, blank ones are none', () => {
  expect(shown(' a\nb \n \n\nc', [])).toEqual([['a'], ['b'], ['c']]);
});

test('spans beyond the text are cut off', () => {
  expect(shown('ab', [quote([[1, 99]])])).toEqual([['a', '#0b[content0]']]);
});

test('nothing of the text is lost, whatever is marked', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.array(spans, { maxLength: 4 }),
      (text, marked) => {
        const joined = segmentsOf(
          text,
          marked.map((content) => quote(content)),
        )
          .map((segments) => segments.map((segment) => segment.text).join(''))
          .join('');
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});
