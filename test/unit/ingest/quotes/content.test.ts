import { contentEnd, quotationEnd, quotationStart, trimContent } from '../../../../src/ingest/quotes/content';
import { marked } from './read-tokens';

test.each([
  [' , the road is closed — ', 'the road is closed'],
  ['; “no” :', '“no”'],
])('%j is trimmed', (text, expected) => {
  const span = trimContent(text, [0, text.length]);
  expect(span && text.slice(...span)).toBe(expected);
});

test.each(['', ' , ', '“…”', '—'])('%j says nothing', (text) => {
  expect(trimContent(text, [0, text.length])).toBeUndefined();
});

test.each([
  ['She said |the road was closed. It was.', 'the road was closed'],
  ['She said |the road was “shut for good.” It was.', 'the road was “shut for good.”'],
  ['She said |“we go. We stay.” It was.', '“we go. We stay.”'],
  ['“He said |we go,” she said.', 'we go,'],
])('content ends: %s', (text, expected) => {
  const { reading, at } = marked(text);
  const start = reading.startOf(at);
  expect(reading.text.slice(start, contentEnd(reading, 0, start))).toBe(expected);
});

test('a quotation runs through the paragraphs that reopen it, both ways', () => {
  const text = '“One.\n\n“Two.\n\n“Three,” she said. “Four.”';
  const { reading } = marked(text);
  const end = text.indexOf(' she');
  expect(quotationEnd(reading, 0)).toBe(end);
  expect(quotationStart(reading, end)).toBe(0);
  expect(quotationStart(reading, text.length)).toBe(text.indexOf('“Four'));
  expect(quotationStart(reading, 3)).toBeUndefined();
});
