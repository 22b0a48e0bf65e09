import type { QuotePieces } from '../../support/annotated-article';
import { annotatedArticle } from '../../support/annotated-article';
import { compare, count, differences, eventDifferences, misascriptions } from '../../support/compare';
import { problemsOf } from '../../support/expected';
import type { ExpectedArticle } from '../../support/readable';

const text =
  'Mayor Ilka Szoradi said on Tuesday the quay was dry. “Bring boots,” she said, according to Orlan. She refused to name the builder.';

const expected: ExpectedArticle = {
  article: { outlet: null, publishedOn: null, title: null },
  quotes: [
    {
      type: 'indirect',
      content: ['the quay was dry'],
      cue: ['said'],
      source: ['Mayor Ilka Szoradi'],
      speaker: { name: 'Ilka Szoradi', kind: 'person', role: 'Mayor', resolution: 'name' },
      accordingTo: [],
      event: 'walk',
      sourcing: 'NAMED',
    },
    {
      type: 'direct',
      content: ['“Bring boots,”'],
      cue: ['said'],
      source: ['she'],
      speaker: { name: 'Ilka Szoradi', kind: 'person', resolution: 'pronoun' },
      accordingTo: ['Orlan'],
      sourcing: 'NAMED',
    },
  ],
  events: [{ key: 'walk', kind: 'visit', name: 'walk', date: '2026-05-12', participants: ['Ilka Szoradi'] }],
  notQuotes: [{ text: 'to name the builder', why: 'refusal to comment' }],
};

const dry: QuotePieces = {
  content: 'the quay was dry',
  source: 'Mayor Ilka Szoradi',
  speaker: 'Ilka Szoradi',
  saidAt: 'walk',
};
const boots: QuotePieces = {
  content: '“Bring boots,”',
  source: 'she',
  speaker: 'Ilka Szoradi',
  resolution: 'pronoun',
  relays: [{ name: 'Orlan', mention: 'Orlan' }],
};

const read = (...quotes: QuotePieces[]): ReturnType<typeof compare> =>
  compare(
    expected,
    annotatedArticle({
      text,
      entities: [{ name: 'Ilka Szoradi' }],
      events: [{ kind: 'visit', name: 'walk', mention: 'Tuesday', date: '2026-05-12' }],
      quotes,
    }),
  );
const FIELDS = ['content', 'source', 'speaker', 'accordingTo', 'sourcing', 'nested'] as const;

test('the annotations of the sample fit its text', () => {
  expect(problemsOf(expected, text)).toEqual([]);
});

test('a perfect reading has full marks and no differences', () => {
  const perfect = read(dry, boots);
  expect(differences(perfect, FIELDS)).toEqual([]);
  expect(eventDifferences(perfect, expected)).toEqual([]);
  expect(count(perfect, expected)).toEqual({
    expected: 2,
    found: 2,
    exact: 2,
    speakers: 2,
    misascribed: 0,
    relays: 2,
    withEvent: 1,
    events: 1,
    spurious: 0,
  });
});

test('a reader that finds nothing has none', () => {
  const blind = read();
  expect(count(blind, expected)).toMatchObject({
    expected: 2,
    found: 0,
    speakers: 0,
    relays: 0,
    spurious: 0,
  });
  expect(differences(blind, FIELDS)).toEqual([
    'not found: ‘the quay was dry’ by ‘Ilka Szoradi’',
    'not found: ‘“Bring boots,”’ by ‘Ilka Szoradi’',
  ]);
});

test('a quote given to another is misascribed; one left open is only not right', () => {
  const another = read(dry, { ...boots, speaker: 'Tor Haugland' });
  expect(count(another, expected)).toMatchObject({ found: 2, speakers: 1, misascribed: 1 });
  expect(misascriptions(another)).toHaveLength(1);
  const open = read(dry, { ...boots, speaker: 'she', resolution: 'unresolved' });
  expect(count(open, expected)).toMatchObject({ found: 2, speakers: 1, misascribed: 0 });
  expect(misascriptions(open)).toEqual([]);
});

test('a content with a word too many is found but not exact; a missing relay and a missing event are told', () => {
  const loose = read(
    { content: 'on Tuesday the quay was dry', speaker: 'Ilka Szoradi' },
    { ...boots, relays: [] },
  );
  expect(count(loose, expected)).toMatchObject({ found: 1, exact: 1, relays: 0, spurious: 1 });
  const near = read({ content: 'the quay was dry.', speaker: 'Ilka Szoradi' }, boots);
  expect(count(near, expected)).toMatchObject({ found: 2, exact: 1, withEvent: 1, events: 0 });
  expect(eventDifferences(near, expected)).toEqual([
    '‘the quay was dry’: the date of its event is none, not 2026-05-12',
  ]);
});

test('a refusal that became a quote is told with the quote it became', () => {
  const greedy = read(dry, boots, { content: 'to name the builder', speaker: 'Ilka Szoradi' });
  expect(greedy.taken).toEqual(['‘to name the builder’ (refusal to comment) became ‘to name the builder’']);
  expect(count(greedy, expected).spurious).toBe(1);
});

test('annotations that do not fit their text are told by quote and field', () => {
  const [first] = expected.quotes;
  const wrong: ExpectedArticle = {
    ...expected,
    quotes: [{ ...first!, content: ['the quay was wet'], event: 'swim', nestedIn: 0 }],
    notQuotes: [{ text: 'no builder', why: 'absent' }],
  };
  expect(problemsOf(wrong, text)).toEqual([
    'quotes[0]: no event has the key ‘swim’',
    'quotes[0]: does not stand inside quotes[0]',
    'notQuotes[0]: the text has no ‘no builder’',
    'quotes[0]: the text has no ‘the quay was wet’ after character 0',
  ]);
});
