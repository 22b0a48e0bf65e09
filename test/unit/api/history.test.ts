import { historyOfQuote, quoteChanges, type VersionState } from '../../../src/api/history';

interface Given {
  readonly id: string;
  readonly text?: string;
  readonly speaker?: string;
  readonly type?: 'DIRECT' | 'INDIRECT';
  readonly accordingTo?: string[];
}

const version = (id: string, since: string[], ...quotes: Given[]): VersionState => ({
  id,
  since,
  quotes: quotes.map(({ id: quote, text, speaker = 'Ada', type = 'DIRECT', accordingTo = [] }) => ({
    id: quote,
    text: text ?? quote,
    type,
    speaker,
    speakerId: speaker,
    accordingTo,
  })),
});

const told = (...versions: VersionState[]): string[] =>
  quoteChanges(versions).map(
    ({ at, kind, before, after }) => `${at} ${kind} ${before?.id ?? '-'} ${after?.id ?? '-'}`,
  );

const SAFE = 'the old pier is safe';

describe('from one text to the next a quote', () => {
  test.each<[string, Given[], Given[], string[]]>([
    ['stays as it is', [{ id: 'a' }], [{ id: 'a' }], ['KEPT a a']],
    ['is new', [], [{ id: 'a' }], ['ADDED - a']],
    ['is gone', [{ id: 'a' }], [], ['WITHDRAWN a -']],
    ['has another speaker', [{ id: 'a' }], [{ id: 'a', speaker: 'Bo' }], ['CHANGED a a']],
    ['loses its marks', [{ id: 'a' }], [{ id: 'a', type: 'INDIRECT' }], ['CHANGED a a']],
    ['gets a relay', [{ id: 'a' }], [{ id: 'a', accordingTo: ['Norda'] }], ['CHANGED a a']],
    [
      'has a few other words',
      [{ id: 'a', text: SAFE }],
      [{ id: 'b', text: `${SAFE} for now` }],
      ['CHANGED a b'],
    ],
    [
      'has other words of somebody else: two quotes',
      [{ id: 'a', text: SAFE }],
      [{ id: 'b', text: `${SAFE} for now`, speaker: 'Bo' }],
      ['ADDED - b', 'WITHDRAWN a -'],
    ],
    [
      'has quite other words: two quotes',
      [{ id: 'a', text: SAFE }],
      [{ id: 'b', text: 'the harbour has a new owner' }],
      ['ADDED - b', 'WITHDRAWN a -'],
    ],
    [
      'is cut in two: the more alike part is the quote changed',
      [{ id: 'a', text: 'the old pier is safe and will open in spring' }],
      [
        { id: 'b', text: 'the old pier is safe and will open' },
        { id: 'c', text: 'will open in spring' },
      ],
      ['CHANGED a b', 'ADDED - c'],
    ],
  ])('%s', (_, before, after, expected) => {
    const changes = told(version('v', ['1'], ...before), version('w', ['2'], ...after));
    expect(changes.filter((line) => line.startsWith('2'))).toEqual(expected.map((line) => `2 ${line}`));
  });

  test('that was gone and comes back has returned', () => {
    expect(told(version('v', ['1', '3'], { id: 'a' }), version('w', ['2']))).toEqual([
      '1 ADDED - a',
      '2 WITHDRAWN a -',
      '3 RETURNED - a',
    ]);
  });
});

test('a quote goes on with the history of what took its place, and with nothing else', () => {
  const changes = quoteChanges([
    version('u', ['1'], { id: 'a', text: SAFE }, { id: 'x' }),
    version('v', ['2'], { id: 'b', text: `${SAFE} now` }, { id: 'x' }),
    version('w', ['3'], { id: 'c', text: `${SAFE} now and then` }),
  ]);
  const of = (id: string): string[] => historyOfQuote(changes, id).map(({ at, kind }) => `${at} ${kind}`);
  expect(of('a')).toEqual(['1 ADDED', '2 CHANGED', '3 CHANGED']);
  expect(of('c')).toEqual(of('a'));
  expect(of('x')).toEqual(['1 ADDED', '2 KEPT', '3 WITHDRAWN']);
});
