import { attributionOf, type QuoteFinding } from '../../../src/judgements/attribution';

const QUOTE = { id: 'q_1', article: 'a_1', mention: 'the minister', read: 'p_read' };
const ROLE = 'Energy Minister';

const givenTo = (id: string, name = 'Mara al-Voss', kind: 'PERSON' | 'UNKNOWN' = 'PERSON'): QuoteFinding => ({
  verdict: 'REATTRIBUTE',
  speaker: { id, name, kind, unresolved: false },
});

test('what is confirmed is theirs whom it was read as said by, office and all', () => {
  const attribution = attributionOf({ verdict: 'CONFIRM' }, QUOTE, ROLE, []);
  expect(attribution).toEqual({ verdict: 'CONFIRM', role: ROLE });
});

test('what is rejected is nobody’s, whom no name finds', () => {
  const { speaker, role } = attributionOf({ verdict: 'REJECT' }, QUOTE, ROLE, []);
  expect(speaker).toMatchObject({ name: 'the minister', unresolved: true, names: [], judged: 'q_1' });
  expect(role).toBe(ROLE);
});

test('what somebody else said is theirs, found by name and surname, without the office of the other', () => {
  const { verdict, speaker, role } = attributionOf(givenTo('p_other'), QUOTE, ROLE, []);
  expect([verdict, speaker?.id, speaker?.judged, role]).toEqual(['REATTRIBUTE', 'p_other', 'q_1', null]);
  expect(speaker?.names.map(({ key }) => key)).toEqual(expect.arrayContaining(['mara al voss', 'voss']));
});

test('a name of which nobody knows whether a person bears it has no surname', () => {
  const { speaker } = attributionOf(givenTo('p_other', 'River Board', 'UNKNOWN'), QUOTE, ROLE, []);
  expect(speaker?.names.map(({ key }) => key)).toEqual(['river board']);
});

test('given to whom it was read as said by, it is confirmed', () => {
  expect(attributionOf(givenTo('p_read'), QUOTE, ROLE, [])).toEqual({ verdict: 'CONFIRM', role: ROLE });
});

test('given to the nobody whom its rejection left, it is rejected', () => {
  const rejected = attributionOf({ verdict: 'REJECT' }, QUOTE, ROLE, []);
  const again = attributionOf(givenTo(rejected.speaker?.id ?? '', '', 'UNKNOWN'), QUOTE, ROLE, []);
  expect(again).toEqual(rejected);
});

test.each([
  ['its own article', 'a_1', 'p_another'],
  ['another article', 'a_2', 'p_other'],
])('where %s means somebody else by that name', (_, article, expected) => {
  const partings = [{ article, from: 'p_other', id: 'p_another' }];
  expect(attributionOf(givenTo('p_other'), QUOTE, ROLE, partings).speaker?.id).toBe(expected);
});
