import { readText } from '../read-quotes';

test.each([
  ['Ada Marsh said the road was closed.', 'indirect'],
  ['“The road is closed,” Ada Marsh said.', 'direct'],
  ['Ada Marsh said: “The road is closed.”', 'direct'],
  ['Ada Marsh said the road was “shut for good”.', 'mixed'],
  ['‘The “road” is closed,’ Ada Marsh said.', 'direct'],
])('%s: %s', (text, type) => {
  expect(readText(text).quotes.map((quote) => quote.type)).toEqual([type]);
});

test('quotes come in the order in which their contents begin', () => {
  const starts = readText('“We go,” Marsh said. “We stay,” Linde said. Voss said they would see.').quotes.map(
    ({ content }) => content[0]?.[0],
  );
  expect(starts).toEqual([0, 21, 54]);
});
