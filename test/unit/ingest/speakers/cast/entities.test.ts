import { entitiesOf } from '../../support';

const kinds = (text: string): Record<string, string> =>
  Object.fromEntries(entitiesOf(text).map(({ name, kind }) => [name, kind]));

const KINDS: readonly (readonly [title: string, text: string, name: string, kind: string])[] = [
  ['a person by an office', 'Wirasta, the harbour pilot, slept.', 'Wirasta', 'person'],
  ['a person by a courtesy', 'They saw Mrs Kestrel leave.', 'Kestrel', 'person'],
  ['a person by the given name', 'They saw Karin Moe leave.', 'Karin Moe', 'person'],
  ['a person after “close to”', 'She is close to Ivo Brandt of the mill.', 'Ivo Brandt', 'person'],
  ['a speaker of a transcript', 'HALLDEN: We will sign.\n\nQUIST: And the bridge?', 'HALLDEN', 'person'],
  ['a company by its noun', 'They sued Brightwater Foods on Monday.', 'Brightwater Foods', 'organisation'],
  ['a body by the definite article', 'They asked the Rotunda again.', 'Rotunda', 'organisation'],
  [
    'a legislature',
    'They asked Virginia Legislature staff. Virginia Legislature fell.',
    'Virginia Legislature',
    'organisation',
  ],
  ['a water company', 'Wessmoor Water was fined on Monday.', 'Wessmoor Water', 'organisation'],
  ['an acronym', 'They asked VMU again.', 'VMU', 'organisation'],
  ['a town hall', 'City Hall was shut on Monday.', 'City Hall', 'organisation'],
  ['a paper', 'They read the Northmoor Gazette at night.', 'Northmoor Gazette', 'source'],
  ['a country', 'They left Syria at night.', 'Syria', 'place'],
  ['a port', 'They left for Puerto Ceniza at night.', 'Puerto Ceniza', 'place'],
  ['a mountain', 'They climbed Mount Halvard at night.', 'Mount Halvard', 'place'],
  ['a show', 'The Pier Lane actress wept. They like Pier Lane.', 'Pier Lane', 'organisation'],
  ['a cup', 'They won a Harbour Cup at home.', 'Harbour Cup', 'organisation'],
  ['a prison', 'They left HMP Fenmoor at night.', 'HMP Fenmoor', 'organisation'],
  ['a company that serves', 'Reyl Coast, which serves many, paid.', 'Reyl Coast', 'organisation'],
  ['a town by its preposition', 'They met in Castle Marrow on Monday.', 'Castle Marrow', 'place'],
];

test.each(KINDS)('the kind of %s', (_, text, name, kind) => {
  expect(kinds(text)).toMatchObject({ [name]: kind });
});

test.each([
  ['a father and his son', 'Samuel Tarrant Jr. met Samuel Tarrant Sr. there.', 2],
  ['a man and his wife', 'Mr Kestrel met Mrs Kestrel there.', 2],
  ['a town and a woman of its name', 'Victoria Brandt lives in Victoria.', 2],
  [
    'one man under three names',
    'Robert Carrow, Bob to Mr Carrow’s friends, met Robert J. Carrow’s aunt. Carrow left.',
    1,
  ],
  ['one body under its acronym', 'The World Grain Council (WGC) met. The WGC left.', 1],
])('%s', (_, text, count) => {
  const names = entitiesOf(text).filter(({ kind, name }) => kind !== 'unknown' && name !== 'Bob');
  expect(names).toHaveLength(count);
});

test('an adjective of a country is no entity', () => {
  expect(kinds('The Velmoran ministry said the visit was over.')).toEqual({});
});

test('roles and gender are those that the article tells', () => {
  const [entity] = entitiesOf('Mrs Park Min-seo, the mayor of Wenlow, left.');
  expect(entity).toMatchObject({ name: 'Park Min-seo', gender: 'feminine', roles: ['mayor of Wenlow'] });
});

test('a Korean family name tells no gender', () => {
  expect(entitiesOf('They saw Park Min-seo leave.')[0]?.gender).toBeUndefined();
});
