import { skipAdjuncts, skipTime } from '../../../../../src/ingest/quotes/grammar/adjuncts';
import { marked } from '../read-tokens';

test.each([
  ['She said |on Monday that it was late.', 'on Monday'],
  ['She said |on Wednesday, 28 January, that it was late.', 'on Wednesday, 28 January'],
  ['She said |late on Tuesday that it was late.', 'late on Tuesday'],
  ['She said |last week that it was late.', 'last week'],
  ['She said |in 2024 that it was late.', 'in 2024'],
  ['She said |at the time that it was late.', 'at the time'],
  ['She said |the road was closed.', ''],
  ['She said |on the road.', ''],
  ['She said |in |'.slice(0, -1) + 'Corran that it was late.', ''],
])('time: %s', (text, expected) => {
  const { reading, at } = marked(text);
  const end = skipTime(reading, at, reading.tokens.length);
  expect(end === at ? '' : reading.textOf([at, end])).toBe(expected);
});

test.each([
  ['She said |in Corran on Monday that it was late.', 'in Corran on Monday'],
  [
    'She said |to reporters during a visit to the mill that it was late.',
    'to reporters during a visit to the mill',
  ],
  ['She said |in a statement seen by the council that it was late.', 'in a statement seen by the council'],
  ['She said |, citing the ministry, that it was late.', ', citing the ministry,'],
  ['She said |that it was late.', ''],
  ['She said |because it was late.', ''],
])('adjuncts: %s', (text, expected) => {
  const { reading, at } = marked(text);
  const end = skipAdjuncts(reading, at, reading.tokens.length);
  expect(end === at ? '' : reading.textOf([at, end])).toBe(expected);
});
