import { compareWordings, type Verdict, type WordingText } from '../../../src/wordings/compare-wordings';

const MAYOR = { id: 'p_1', name: 'Ines Halloran', kind: 'PERSON', unresolved: false };

const REFERENCE =
  'The ferry will not sail in winter. We cannot ask a crew to cross at night for eleven passengers. The mail boat will go on, and the colour of its flag will not change.';

const wording = (text: string, type: WordingText['type'] = 'DIRECT', speaker = MAYOR): WordingText => ({
  text,
  type,
  speaker,
});

const reference = wording(REFERENCE);

describe.each<[Verdict, readonly (readonly [string, string, WordingText['type']?])[]]>([
  [
    'VERBATIM',
    [
      ['the same', REFERENCE],
      ['other case and punctuation', REFERENCE.toUpperCase().replaceAll('.', ' –')],
      ['American spelling', REFERENCE.replace('colour', 'color')],
      ['a mixed quote that has all of it in marks', `told the council: “${REFERENCE}”`, 'MIXED'],
    ],
  ],
  [
    'TRUNCATED',
    [
      ['one sentence', 'We cannot ask a crew to cross at night for eleven passengers'],
      ['half a sentence', 'a crew to cross at night'],
      ['one word in marks', 'called the passengers “eleven”', 'MIXED'],
      ['a gap with an ellipsis', 'The ferry will not sail … for eleven passengers'],
      ['a gap with three full stops', 'The ferry will not sail ... The mail boat will go on'],
      ['a gap in brackets', 'The ferry will not sail […] The mail boat will go on'],
      [
        'two parts, each in its own marks',
        'the ferry “will not sail” and the mail boat “will go on”',
        'MIXED',
      ],
      [
        'it goes on where the reference ends',
        'and the colour of its flag will not change. I signed the order today.',
      ],
      ['it begins before the reference does', 'Let me be plain. The ferry will not sail in winter.'],
    ],
  ],
  [
    'SPLICED',
    [
      ['two places run into one', 'The ferry will not sail in winter for eleven passengers'],
      ['sentences in another order', 'The mail boat will go on. The ferry will not sail in winter.'],
      [
        'parts in marks in another order',
        '“The mail boat will go on” though “the ferry will not sail”',
        'MIXED',
      ],
    ],
  ],
  [
    'ALTERED',
    [
      ['one word for another', 'We cannot ask a crew to cross at night for seventy passengers'],
      ['a negation left out', 'The ferry will sail in winter'],
      ['a word put in', 'We cannot ask a tired crew to cross at night for eleven passengers'],
      [
        'a word in the marks of a mixed quote',
        'said a crew “cannot be asked to cross at night for passengers”',
        'MIXED',
      ],
      [
        'curly spelling of another word is no excuse',
        'The mail boat’ll go on, and the colour of its flag will not change',
      ],
    ],
  ],
  [
    'PARAPHRASED',
    [
      ['in the writer’s words', 'no crew could be asked to cross at night', 'INDIRECT'],
      ['nothing in marks, though word for word', 'We cannot ask a crew to cross at night', 'INDIRECT'],
      ['other words in marks', 'Nobody should have to work in the dark for so few people'],
    ],
  ],
])('%s', (verdict, cases) => {
  test.each(cases.map(([what, text, type]) => [what, text, type ?? 'DIRECT'] as const))(
    '%s',
    (_, text, type) => {
      expect(compareWordings(wording(text, type), reference).verdict).toBe(verdict);
    },
  );
});

describe('REATTRIBUTED', () => {
  const by = (name: string, kind = 'PERSON', unresolved = false): Verdict =>
    compareWordings(wording(REFERENCE, 'DIRECT', { id: name, name, kind, unresolved }), reference).verdict;

  test.each([
    ['another person', 'Pelle Brandt'],
    ['somebody of the same surname', 'Bertil Halloran'],
  ] as const)('to %s', (_, name) => {
    expect(by(name)).toBe('REATTRIBUTED');
  });

  test('whatever happened to the words', () => {
    const other = { ...MAYOR, id: 'p_2', name: 'Pelle Brandt' };
    expect(compareWordings(wording('no crew could be asked', 'INDIRECT', other), reference).verdict).toBe(
      'REATTRIBUTED',
    );
  });

  test.each([
    ['the surname alone', 'Halloran', 'PERSON', false],
    ['an initial', 'I. M. Halloran', 'PERSON', false],
    ['nobody that was resolved', 'She', 'PERSON', true],
    ['a document', 'statement', 'DOCUMENT', false],
    ['a group', 'officials', 'GROUP', false],
  ])('not to %s', (_, name, kind, unresolved) => {
    expect(by(name, kind, unresolved)).toBe('VERBATIM');
  });
});

describe('the evidence', () => {
  const cut = (text: string, [start, end]: readonly [number, number]): string =>
    [...text].slice(start, end).join('');

  test('names the same words in both texts, in code points', () => {
    const text = '😀 The mail boat will go on!';
    const { shared } = compareWordings(wording(text), reference);
    expect(shared.map(({ span, referenceSpan }) => [cut(text, span), cut(REFERENCE, referenceSpan)])).toEqual(
      [['The mail boat will go on', 'The mail boat will go on']],
    );
  });

  test.each([
    [
      'one for another',
      'We cannot ask a crew to cross at night for seventy passengers',
      [['seventy', 'eleven']],
    ],
    ['one left out', 'The ferry will sail in winter', [[null, 'not']]],
    ['one put in', 'The ferry will not ever sail in winter', [['ever', null]]],
    ['one at the beginning', 'No ferry will not sail in winter', [['No', 'The']]],
    ['one at the end', 'The ferry will not sail in spring', [['spring', 'winter']]],
    [
      'two',
      'The boat will not sail in winter. We cannot ask a crew to cross at dusk for eleven passengers',
      [
        ['boat', 'ferry'],
        ['dusk', 'night'],
      ],
    ],
  ])('shows each altered word: %s', (_, text, expected) => {
    const { verdict, changes } = compareWordings(wording(text), reference);
    expect(verdict).toBe('ALTERED');
    expect(changes.map((change) => [change.text, change.referenceText])).toEqual(expected);
    for (const change of changes) {
      if (change.span !== null) expect(cut(text, change.span)).toBe(change.text);
      if (change.referenceSpan !== null)
        expect(cut(REFERENCE, change.referenceSpan)).toBe(change.referenceText);
    }
  });

  test('has no changes where nothing was altered', () => {
    expect(compareWordings(wording('The mail boat will go on'), reference).changes).toEqual([]);
  });

  test('a text without words is a paraphrase of anything', () => {
    expect(compareWordings(wording('…'), reference)).toEqual({
      verdict: 'PARAPHRASED',
      shared: [],
      changes: [],
    });
  });
});
