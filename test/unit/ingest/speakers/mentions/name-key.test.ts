import { generationOf, nameWords } from '../../../../../src/ingest/speakers/mentions/name-key';

test.each([
  ['Ahmed al-Marwani', ['ahmed', 'marwani']],
  ['Al Marwani', ['marwani']],
  ['Omar bin Rashid', ['omar', 'rashid']],
  ['Piet van der Hoeve', ['piet', 'hoeve']],
  ['Finch-Hatherley', ['finchhatherley']],
  ['J.K. Okoro', ['j', 'k', 'okoro']],
  ['Samuel Tarrant Jr.', ['samuel', 'tarrant']],
  ['Lucía Montalbán', ['lucia', 'montalban']],
  ['Reik’s', ['reik']],
  ['Van', ['van']],
  ['…', []],
])('%s', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

test.each([
  ['Samuel Tarrant Jr.', 'jr'],
  ['Samuel Tarrant III', 'iii'],
  ['Samuel Tarrant', undefined],
])('the generation of %s', (name, generation) => {
  expect(generationOf(name)).toBe(generation);
});
