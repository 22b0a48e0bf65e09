import { blockingName, matchSpeakers, type Speaking } from '../../../src/wordings/same-speaker';

const person = (name: string): Speaking => ({ id: name, name, kind: 'PERSON', unresolved: false });

describe('two speakers by their names', () => {
  test.each([
    ['same', person('Mara Voss'), person('Mara Voss')],
    ['like', person('Mara Voss'), person('Voss')],
    ['like', person('Mara Voss'), person('Mara J. Voss')],
    ['like', person('M. Voss'), person('Mara Voss')],
    ['like', person('Robert Castell Jr.'), person('Bob Castell')],
    ['like', person('Mara'), person('Mara Voss')],
    ['like', person('Stavros Kaliadis'), person('Stavros Kalliadis')],
    ['other', person('Stavros Kaliadis'), person('Petros Kalliadis')],
    ['other', person('Mara Voss'), person('Tomas Voss')],
    ['other', person('Mara Voss'), person('Mara Lund')],
    ['open', person('Mara Voss'), { ...person('he'), unresolved: true }],
    ['open', person('Mara Voss'), { ...person('letter'), kind: 'DOCUMENT' }],
    ['open', person('Mara Voss'), { ...person('Harbour Board'), kind: 'ORGANISATION' }],
    [
      'like',
      { ...person('Harbour Board'), kind: 'ORGANISATION' },
      { ...person('the Velmora Harbour Board'), kind: 'ORGANISATION' },
    ],
    [
      'other',
      { ...person('Harbour Board'), kind: 'ORGANISATION' },
      { ...person('Fish Board'), kind: 'ORGANISATION' },
    ],
  ] as const)('%s: %j and %j', (expected, one, other) => {
    expect(matchSpeakers(one, other)).toBe(expected);
    expect(matchSpeakers(other, one)).toBe(expected);
  });
});

test.each([
  [person('Mara van der Voss Jr.'), 'vos'],
  [person('Stavros Kalliadis'), 'kaliadis'],
  [person('Orest Melenskyy'), 'melenski'],
  [person('Nour al-Tamourah'), 'tamoura'],
  [{ ...person('The Harbour Board'), kind: 'ORGANISATION' }, 'the harbour board'],
  [{ ...person('he'), unresolved: true }, undefined],
  [{ ...person('Mrs. Voss'), unresolved: true }, 'vos'],
  [{ ...person('Police'), kind: 'UNKNOWN', unresolved: true }, undefined],
  [{ ...person('police'), kind: 'GROUP' }, undefined],
])('the name under which %j is looked for', (speaker, expected) => {
  expect(blockingName(speaker)).toBe(expected);
});
