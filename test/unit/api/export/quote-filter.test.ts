import { readQuoteFilter } from '../../../../src/api/export/quote-filter';

test('texts become the values that the schema takes', () => {
  expect(
    readQuoteFilter([
      ['speaker', ' Mara al-Voss '],
      ['type', 'direct,Mixed'],
      ['sourcing', 'ANONYMOUS'],
      ['minConfidence', '0.5'],
      ['from', '2026-03-04'],
    ]),
  ).toEqual({
    speaker: 'Mara al-Voss',
    type: ['DIRECT', 'MIXED'],
    sourcing: ['ANONYMOUS'],
    minConfidence: 0.5,
    from: '2026-03-04',
  });
});

test('a list may be given piece by piece', () => {
  expect(readQuoteFilter(new URLSearchParams('type=direct&type=indirect'))).toEqual({
    type: ['DIRECT', 'INDIRECT'],
  });
});

test('nothing is the empty filter', () => {
  expect(readQuoteFilter([])).toEqual({});
});

test('a name that the schema does not know is refused, with those that it does', () => {
  for (const name of ['toString', '__proto__', 'constructor', 'Speaker']) {
    expect(() => readQuoteFilter([[name, 'x']])).toThrow(
      `There is no filter "${name}"; the filters are speaker, speakerId, `,
    );
  }
});
