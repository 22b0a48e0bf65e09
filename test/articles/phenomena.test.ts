import { readdirSync } from 'node:fs';
import { PHENOMENA } from './phenomena';

const FEWEST_SHOWN = 2;
const FEWEST_NOT = 1;

const cases = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test.each(PHENOMENA)('$name', ({ shown, not }) => {
  expect(shown.length).toBeGreaterThanOrEqual(FEWEST_SHOWN);
  expect(not.length).toBeGreaterThanOrEqual(FEWEST_NOT);
  expect([...shown, ...not].filter((name) => !cases.includes(name))).toEqual([]);
});

test('every case shows something that is listed', () => {
  const listed = new Set(PHENOMENA.flatMap(({ shown, not }) => [...shown, ...not]));
  expect(cases.filter((name) => !listed.has(name))).toEqual([]);
});
