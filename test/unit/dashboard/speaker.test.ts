import { rolesOverTime } from '../../../src/dashboard/speaker/roles';
import { topicsOf } from '../../../src/dashboard/speaker/topics';
import { HUES, voicesOf } from '../../../src/dashboard/article/hues';
import { toInput, EMPTY } from '../../../src/dashboard/ingest/draft';

const inRole = (role: string | null, publishedAt: string | null) => ({ role, article: { publishedAt } });

test('roles come in the order in which they came up, with first and last day, and those of other quotes behind', () => {
  expect(
    rolesOverTime(
      [
        inRole('former minister', '2026-10-06'),
        inRole('minister', '2026-09-08T10:00:00Z'),
        inRole(null, '2026-01-01'),
        inRole('minister', '2026-10-01'),
        inRole('candidate', null),
      ],
      ['candidate', 'former minister', 'minister', 'member'],
    ),
  ).toEqual([
    { role: 'minister', first: '2026-09-08', last: '2026-10-01', count: 2 },
    { role: 'former minister', first: '2026-10-06', last: '2026-10-06', count: 1 },
    { role: 'candidate', first: null, last: null, count: 1 },
    { role: 'member', first: null, last: null, count: 0 },
  ]);
});

test('a role in other capitals is the same role', () => {
  const roles = rolesOverTime(
    [inRole('Foreign Minister', '2026-09-08'), inRole('foreign minister', '2026-09-09')],
    ['Foreign Minister', 'foreign minister'],
  );
  expect(roles).toEqual([{ role: 'Foreign Minister', first: '2026-09-08', last: '2026-09-09', count: 2 }]);
});

test('topics: the most frequent first', () => {
  const place = (name: string) => ({ __typename: 'Place' as const, id: name, name });
  const topics = topicsOf([{ mentions: [place('Orrin')] }, { mentions: [place('Ardle'), place('Orrin')] }]);
  expect(topics.map(({ topic, count }) => [topic.name, count])).toEqual([
    ['Orrin', 2],
    ['Ardle', 1],
  ]);
});

test('each speaker of an article has a colour, unresolved ones none, and after the last colour they come round', () => {
  const said = (name: string, unresolved = false) => ({ speaker: { id: name, name, unresolved } });
  const many = Array.from({ length: HUES + 1 }, (_, n) => said(`s${n}`));
  const voices = voicesOf([said('nobody', true), ...many, said('s0')]);
  expect(voices[0]?.hue).toBe('hue-none');
  expect(voices[1]).toEqual({ speaker: many[0]!.speaker, hue: 'hue-0', quotes: [1, HUES + 2] });
  expect(voices.at(-1)?.hue).toBe('hue-0');
});

test.each([
  ['text', { body: 'He said no.' }, { text: 'He said no.' }],
  ['a page', { body: ' <!DOCTYPE html><p>x' }, { html: ' <!DOCTYPE html><p>x' }],
  ['text with a tag in it', { body: 'He said <no>.' }, { text: 'He said <no>.' }],
  ['an address alone', { url: ' https://a.example ' }, { url: 'https://a.example' }],
  ['what is known of it', { body: 'x', title: 'T', outlet: ' ' }, { text: 'x', title: 'T' }],
])('a draft is sent as %s', (_name, draft, input) => {
  expect(toInput({ ...EMPTY, ...draft })).toEqual(input);
});
