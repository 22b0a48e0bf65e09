import type { FoundQuote, Span } from '../../../../../src/ingest/document';
import { nestQuotes } from '../../../../../src/ingest/quotes/refiners/nest-quotes';
import { check } from '../read-quotes';

const quote = (content: readonly Span[], cue: Span | undefined): FoundQuote => ({
  type: 'indirect',
  content,
  cue: cue === undefined ? [] : [cue],
  source: [],
  relayClauses: [],
  confidence: 1,
});
const outerOf = (...quotes: readonly FoundQuote[]): (number | undefined)[] =>
  nestQuotes(quotes).map(({ nestedIn }) => nestedIn);

test('a quote stands inside the innermost content that holds its cue', () => {
  expect(
    outerOf(quote([[10, 90]], [5, 8]), quote([[20, 90]], [15, 18]), quote([[30, 90]], [25, 28])),
  ).toEqual([undefined, 0, 1]);
});

test('a quote beside another, or without a cue, stands in none', () => {
  expect(
    outerOf(quote([[10, 20]], [5, 8]), quote([[30, 40]], [22, 25]), quote([[50, 60]], undefined)),
  ).toEqual([undefined, undefined, undefined]);
});

test('two that hold each other’s cue do not stand in each other', () => {
  const first = quote(
    [
      [0, 10],
      [20, 40],
    ],
    [12, 14],
  );
  const second = quote(
    [
      [5, 18],
      [32, 40],
    ],
    [22, 24],
  );
  expect(outerOf(first, second).filter((outer) => outer !== undefined)).toHaveLength(1);
});

describe('in an article', () => {
  check([
    ['Marsh said Linde had promised to stay.', 'Marsh | Linde had promised to stay', 'Linde | to stay'],
    ['“Linde told me to go,” Marsh said.', 'Marsh | “Linde told me to go,”', 'Linde | to go'],
  ]);
});
