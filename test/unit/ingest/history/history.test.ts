import fc from 'fast-check';
import { historyOf, type SeenVersion } from '../../../../src/ingest/history/history';
import { sightings, toMoment } from '../../../../src/ingest/history/sightings';

const moments = fc
  .integer({ min: 0, max: 4 * 86_400 })
  .map((second) => toMoment(new Date(Date.UTC(2026, 2, 4) + second * 1000).toISOString()));

describe('sightings', () => {
  test('are of each day the first and the last', () => {
    const at = (day: number, hour: number): string => `2026-03-0${day}T0${hour}:00:00.000Z`;
    expect(sightings([at(5, 1), at(4, 3), at(4, 1), at(4, 2), at(4, 1)])).toEqual([
      at(4, 1),
      at(4, 3),
      at(5, 1),
    ]);
  });

  test('come out the same in any grouping', () => {
    fc.assert(
      fc.property(fc.array(moments), fc.array(moments), (one, other) => {
        expect(sightings([...sightings(one), ...sightings(other)])).toEqual(sightings([...other, ...one]));
      }),
    );
  });

  test('of a clock of another zone are the same moment', () => {
    expect(toMoment('2026-03-04T10:00:00+01:00')).toBe('2026-03-04T09:00:00.000Z');
  });
});

describe('a history', () => {
  const version = (id: string, ...hours: number[]): SeenVersion => ({
    id,
    seen: hours.map((hour) => `2026-03-04T${String(hour).padStart(2, '0')}:00:00.000Z`),
    status: null,
    notice: null,
  });
  const hour = (text: string): number => Number(text.slice(11, 13));
  const stood = (...versions: SeenVersion[]): Record<string, (number | undefined)[][]> =>
    Object.fromEntries(
      historyOf(versions).versions.map(({ id, since, until }) => [
        id,
        since.map((from, index) => [hour(from), until[index] === undefined ? undefined : hour(until[index])]),
      ]),
    );

  test('of one text has no end', () => {
    expect(stood(version('a', 9, 11))).toEqual({ a: [[9, undefined]] });
  });

  test('of a text that comes back has it twice', () => {
    expect(stood(version('a', 9, 12), version('b', 10, 11))).toEqual({
      a: [
        [9, 10],
        [12, undefined],
      ],
      b: [[10, 12]],
    });
  });

  test('of a text seen only before another one ends with it', () => {
    expect(stood(version('b', 10), version('a', 9))).toEqual({ a: [[9, 10]], b: [[10, undefined]] });
  });

  test('has one text at any moment from the first sighting on', () => {
    const versions = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), seen: fc.array(moments, { minLength: 1 }) }),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(versions, moments, (given, moment) => {
        const all = given.map((one) => ({ ...one, seen: sightings(one.seen), status: null, notice: null }));
        const first = all.flatMap(({ seen }) => seen).sort()[0] ?? '';
        const standing = historyOf(all).versions.filter(
          ({ since, until }) =>
            since.filter((at) => at <= moment).length > until.filter((at) => at <= moment).length,
        );
        expect(standing).toHaveLength(moment < first ? 0 : 1);
      }),
    );
  });

  test('of what the publisher says alone marks the text, and takes the place of none', () => {
    const said = (hour: number, status: SeenVersion['status']): SeenVersion => ({
      ...version('n', hour),
      status,
      isBare: true,
    });
    const marked = (...versions: SeenVersion[]): unknown => {
      const { current, standing, standingSince } = historyOf(versions);
      return [current, standing, standingSince === null ? null : hour(standingSince)];
    };
    expect(marked(version('a', 9), said(10, 'CANCELED'))).toEqual(['a', 'RETRACTED', 10]);
    expect(marked(version('a', 10), said(9, 'CANCELED'))).toEqual(['a', 'RETRACTED', 9]);
    expect(marked(version('a', 9, 11), said(10, 'CANCELED'))).toEqual(['a', 'RETRACTED', 10]);
    expect(marked(said(9, 'WITHHELD'))).toEqual(['n', 'WITHHELD', 9]);
    expect(stood(version('a', 9), version('b', 11), said(10, 'CANCELED'))).toEqual({
      a: [[9, 11]],
      b: [[11, undefined]],
      n: [],
    });
  });

  test('of nothing is none', () => {
    expect(() => historyOf([])).toThrow(TypeError);
  });
});
