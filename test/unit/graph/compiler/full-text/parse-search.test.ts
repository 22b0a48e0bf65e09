import { RequestError } from '../../../../../src/graph/compiler/errors';
import { parseSearch } from '../../../../../src/graph/compiler/full-text/parse-search';

test.each([
  ['Okafor', '+"okafor"', '+("okafor" okafor*)'],
  ['the bridge', '+"bridge"', '+("bridge" bridge*)'],
  ['O’Hara', '+"ohara"', '+("ohara" "O’Hara" ohara*)'],
  ['Łódź', '+"lodz"', '+("lodz" "Łódź" lodz*)'],
  ['"Ines Okafor" -toll', '+"ines okafor" -"toll"', '+("ines okafor") -("toll")'],
  ['al-Tamouri', '+"al tamouri"', '+("al tamouri")'],
  ['speaker:Okafor', '+"speaker okafor"', '+("speaker okafor")'],
  ['a\\"b c" OR* ~', '+"b c"', '+("b c")'],
])('%j asks quotes for %j', (typed, text, name) => {
  expect(parseSearch(typed, 'text')).toEqual({ text, name });
});

test.each([
  ['', /no word/u],
  ['…', /no word/u],
  ['the', /no word/u],
  ['-bridge', /no word/u],
  ['bridge -', /minus with no word/u],
  ['"bridge', /does not close/u],
])('%j is refused', (typed, reason) => {
  expect(() => parseSearch(typed, 'text')).toThrow(RequestError);
  expect(() => parseSearch(typed, 'text')).toThrow(reason);
});
