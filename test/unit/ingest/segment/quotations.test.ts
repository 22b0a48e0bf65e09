import fc from 'fast-check';
import type { Quotation } from '../../../../src/ingest/document';
import { findParagraphs } from '../../../../src/ingest/segment/paragraphs';
import { findQuotations } from '../../../../src/ingest/segment/quotations';

const find = (text: string): Quotation[] => findQuotations(text, findParagraphs(text, []));
const marksOf = (text: string): string[] =>
  find(text).map(({ span, mark }) => `${mark} ${text.slice(...span)}`);

test.each([
  ['He said “yes, we go”.', ['double “yes, we go”']],
  ['He said "yes, we go".', ['double "yes, we go"']],
  ["He said ''yes, we go''.", ["apostrophes ''yes, we go''"]],
  ["He said ``yes, we go''.", ["apostrophes ``yes, we go''"]],
  ['He said « yes, we go ».', ['guillemet « yes, we go »']],
  ['He said „yes, we go“.', ['double „yes, we go“']],
  ['He said ‘yes, we go’.', ['single ‘yes, we go’']],
  ["He said 'yes, we go'.", ["single 'yes, we go'"]],
  ['‘It’s the ministers’ plan,’ he said.', ['single ‘It’s the ministers’ plan,’']],
  ['He said ‘she said “go” to me’.', ['single ‘she said “go” to me’', 'double “go”']],
  ['He said “she said ‘go’ to me”.', ['double “she said ‘go’ to me”', 'single ‘go’']],
  [`He said "she said, 'Go,' to me".`, [`double "she said, 'Go,' to me"`, `single 'Go,'`]],
  [`"Get 'em out of the players' room."`, [`double "Get 'em out of the players' room."`]],
  ['“a b” and “c d” and “e f”', ['double “a b”', 'double “c d”', 'double “e f”']],
])('%s', (text, expected) => {
  expect(marksOf(text)).toEqual(expected);
});

test.each([
  'It’s the ministers’ plan.',
  "The '90s were late.",
  'Rock ’n’ roll.',
  'A 6" pipe.',
  '""',
  'The dogs’ bowl and the cats’ bed.',
])('none: %s', (text) => {
  expect(marksOf(text)).toEqual([]);
});

test('a mark that is not closed counts to the end of its paragraph', () => {
  expect(find('He said “yes, we go.\n\nShe left.')).toMatchObject([
    { span: [8, 20], closed: false, continued: false },
  ]);
});

test.each([
  ['“We go.\n\n“We stay,” he said.', [true, false]],
  ['"We go.\n\n"We stay," he said.', [true, false]],
  ['‘We go.\n\n‘We stay,’ he said.', [true, false]],
  ['“We go.\n\n«We stay», he said.', [false, false]],
  ['“We go.”\n\n“We stay,” he said.', [false, false]],
])('reopened with the same mark: %j', (text, continued) => {
  expect(find(text).map((one) => one.continued)).toEqual(continued);
});

test('quotations keep to the text, in order', () => {
  const piece = fc.constantFrom(...`“ ” " ' ‘ ’ « » „ \`\` '' a word . , s ( ) 1`.split(' '), ' ', '\n\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { span, inner } of find(text)) {
        expect(span[0]).toBeGreaterThanOrEqual(last);
        expect(inner[1]).toBeGreaterThan(inner[0]);
        expect([span[0] < inner[0], inner[1] <= span[1], span[1] <= text.length]).toEqual([true, true, true]);
        last = span[0];
      }
    }),
  );
});
