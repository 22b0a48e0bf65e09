import fc from 'fast-check';
import { middlesOf } from '../../../../../src/ingest/quotes/tagger/middles';
import { segment } from '../../../../../src/ingest/segment/segment';
import { WORDS } from './tokens';

const middles = (text: string): string[] =>
  middlesOf(text, segment({ text, furniture: [] }).quotations, WORDS).map((span) => text.slice(...span));

const words = (count: number): string =>
  Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

test('eight pieces at each end of a quotation are read, and what stands between is not', () => {
  expect(middles(`“${words(19)},” Marsh said.`)).toEqual(['word8 word9 word10 word11 ']);
});

test.each([
  ['a short one', `“${words(15)},” Marsh said.`],
  ['one that holds another', `“${words(10)} ‘never again’ ${words(10)},” Marsh said.`],
  ['one without its closing mark', `“${words(30)}, Marsh said.`],
  ['no quotation', `${words(30)}, Marsh said.`],
])('%s is read whole', (_, text) => {
  expect(middles(text)).toEqual([]);
});

test('a quotation that goes on in the next paragraph has its middle left out in each', () => {
  expect(middles(`“${words(18)}.\n\n“${words(18)},” Marsh said.`)).toHaveLength(2);
});

test('middles lie inside the marks, between whole words', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/u);
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (inside) => {
      const text = `Marsh said: “${inside.join(' ')}” and left.`;
      for (const middle of middles(text)) {
        expect(text).toContain(` ${middle}`);
        expect(inside.join(' ')).toContain(middle.trimEnd());
      }
    }),
  );
});
