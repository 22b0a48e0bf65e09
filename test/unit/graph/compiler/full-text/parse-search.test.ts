import { RequestError } from '../../../../../src/graph/compiler/errors';
import { parseSearch } from '../../../../../src/graph/compiler/full-text/parse-search';

test.each([
  ['Okafor', '+folded:"okafor"', '+("okafor" okafor*)'],
  ['the bridge', '+folded:"bridge"', '+("bridge" bridge*)'],
  ['O’Hara', '+folded:"ohara"', '+("ohara" "O’Hara" ohara*)'],
  ['Łódź', '+folded:"lodz"', '+("lodz" "Łódź" lodz*)'],
  ['"Ines Okafor" -toll', '+folded:"ines okafor" -folded:"toll"', '+("ines okafor") -("toll")'],
  ['al-Tamouri', '+folded:"al tamouri"', '+("al tamouri")'],
  ['speaker:Okafor', '+folded:"speaker okafor"', '+("speaker okafor")'],
  ['a\\"b c" OR* ~', '+folded:"b c"', '+("b c")'],
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
