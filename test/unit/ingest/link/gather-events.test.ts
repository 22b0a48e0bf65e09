import fc from 'fast-check';
import { bucketOf, gatherEvents, type Telling } from '../../../../src/ingest/link/gather-events';

const telling = (
  id: string,
  participants: string,
  place: string | null = null,
  kind = 'MEETING',
): Telling => ({
  id,
  kind,
  date: '2026-05-06',
  place,
  participants: [...participants].sort(),
});

const groups = (tellings: readonly Telling[]): string[] =>
  gatherEvents(tellings)
    .map((event) => [...event.tellings].sort().join(' '))
    .sort();

test.each<[string, readonly Telling[], readonly string[]]>([
  ['more participants', [telling('1', 'ab'), telling('2', 'abc')], ['1 2']],
  [
    'fewer participants, at the same place',
    [telling('1', 'a', 'Orrin'), telling('2', 'ab', 'Orrin')],
    ['1 2'],
  ],
  ['a place that only one gives', [telling('1', 'ab', 'Orrin'), telling('2', 'ab')], ['1 2']],
  ['two of the same, each with somebody else', [telling('1', 'abc'), telling('2', 'abd')], ['1 2']],
  ['nobody named, the same place', [telling('1', '', 'Orrin'), telling('2', 'ab', 'Orrin')], ['1 2']],
  ['a building of the town', [telling('1', 'ab', 'Orrin'), telling('2', 'ab', 'Orrin Palace')], ['1 2']],
  ['a capital and its country', [telling('1', 'ab', 'Norway'), telling('2', 'ab', 'Oslo')], ['1 2']],
  ['a visit and its meeting', [telling('1', 'ab', 'Orrin', 'VISIT'), telling('2', 'ab', 'Orrin')], ['1 2']],
  ['other places', [telling('1', 'ab', 'Orrin'), telling('2', 'ab', 'Halden')], ['1', '2']],
  ['other participants', [telling('1', 'ab', 'Orrin'), telling('2', 'cd', 'Orrin')], ['1', '2']],
  ['one in common', [telling('1', 'ab', 'Orrin'), telling('2', 'ac', 'Orrin')], ['1', '2']],
  ['nobody and no place in common', [telling('1', '', 'Orrin'), telling('2', 'ab')], ['1', '2']],
  [
    'one that could be either of two, which stays alone',
    [telling('1', 'a', 'Orrin'), telling('2', 'ab', 'Orrin'), telling('3', 'ac', 'Orrin')],
    ['1', '2', '3'],
  ],
  [
    'those that are sure beside one that is not',
    [telling('1', 'a'), telling('2', 'ab'), telling('3', 'abd'), telling('4', 'ac')],
    ['1', '2 3', '4'],
  ],
  [
    'one that names nobody, which keeps no fuller ones apart',
    [telling('1', 'ab', 'Orrin'), telling('2', 'abc'), telling('3', '', 'Orrin')],
    ['1 2 3'],
  ],
  [
    'two that name one each, both of whom a fuller one names',
    [telling('1', 'ab'), telling('2', 'a', 'Orrin'), telling('3', 'b', 'Orrin')],
    ['1 2 3'],
  ],
  [
    'nobody named where there were two events',
    [telling('1', 'ab', 'Orrin'), telling('2', 'cd', 'Orrin'), telling('3', '', 'Orrin')],
    ['1', '2', '3'],
  ],
  [
    'nobody named, at a place that one of the others rules out',
    [telling('1', 'ab', 'Norway'), telling('2', 'ab', 'Oslo'), telling('3', '', 'Halden')],
    ['1 2', '3'],
  ],
  [
    'nobody named, at two places that cannot both be the one',
    [telling('1', 'ab', 'Orrin'), telling('2', '', 'Orrin Palace'), telling('3', '', 'Orrin Bridge')],
    ['1', '2', '3'],
  ],
  [
    'nobody named anywhere',
    [telling('1', '', 'Orrin'), telling('2', '', 'Orrin', 'VISIT'), telling('3', '', 'Halden')],
    ['1 2', '3'],
  ],
  ['nobody and no place named, twice', [telling('1', ''), telling('2', '', null, 'VISIT')], ['1', '2']],
  [
    'a fuller one at two places',
    [telling('1', 'ab'), telling('2', 'ab', 'Orrin'), telling('3', 'ab', 'Halden')],
    ['1', '2', '3'],
  ],
])('%s', (_, tellings, expected) => {
  expect(groups(tellings)).toEqual(expected);
});

test('a gathered event has the place that says more, and everybody', () => {
  const [event] = gatherEvents([telling('1', 'ab', 'Orrin'), telling('2', 'abc', 'Orrin Palace')]);
  expect(event).toMatchObject({ kind: 'MEETING', place: 'Orrin Palace', participants: ['a', 'b', 'c'] });
});

test('visits and meetings of a day are looked at together, other kinds are not', () => {
  const date = '2026-05-06';
  expect(bucketOf({ kind: 'VISIT', date })).toBe(bucketOf({ kind: 'MEETING', date }));
  expect(bucketOf({ kind: 'SPEECH', date })).not.toBe(bucketOf({ kind: 'MEETING', date }));
});

const anyTelling = fc
  .record({
    participants: fc.subarray(['a', 'b', 'c', 'd']),
    place: fc.constantFrom(null, 'Orrin', 'Orrin Palace', 'Halden'),
    kind: fc.constantFrom('MEETING', 'VISIT'),
  })
  .map(({ participants, place, kind }) => ({
    ...telling(JSON.stringify([kind, place, participants]), participants.join(''), place, kind),
  }));

const anyTellings = fc.uniqueArray(anyTelling, { selector: ({ id }) => id, maxLength: 12 });

test('the order does not matter', () => {
  fc.assert(
    fc.property(anyTellings, fc.infiniteStream(fc.nat()), (tellings, keys) => {
      const shuffled = tellings
        .map((one) => ({ one, key: Number(keys.next().value) }))
        .sort((x, y) => x.key - y.key)
        .map(({ one }) => one);
      expect(gatherEvents(shuffled)).toEqual(gatherEvents(tellings));
    }),
  );
});

test('each telling is of one event', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const told = gatherEvents(tellings).flatMap((event) => event.tellings);
      expect([...told].sort()).toEqual(tellings.map(({ id }) => id).sort());
    }),
  );
});

test('what names nobody keeps no events apart', () => {
  fc.assert(
    fc.property(anyTellings, (tellings) => {
      const naming = tellings.filter(({ participants }) => participants.length > 0);
      const names = new Set(naming.map(({ id }) => id));
      const without = gatherEvents(tellings).map((event) => event.tellings.filter((id) => names.has(id)));
      const kept = without.filter((ids) => ids.length > 0).map((ids) => [...ids].sort().join());
      expect(kept.sort()).toEqual(
        gatherEvents(naming)
          .map((event) => [...event.tellings].sort().join())
          .sort(),
      );
    }),
  );
});
