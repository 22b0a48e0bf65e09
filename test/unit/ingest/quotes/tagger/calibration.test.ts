import fc from 'fast-check';
import { calibrated, likelihoodOf } from '../../../../../src/ingest/quotes/tagger/calibration';

test.each([
  [0, 0.25],
  [0.2, 0.265],
  [0.5, 0.39],
  [0.6, 0.5],
  [0.85, 0.71],
  [0.97, 0.895],
  [1, 0.987],
])('%s is worth %s', (said, right) => {
  expect(calibrated(said)).toBeCloseTo(right);
});

describe('how likely a report is', () => {
  const [cue, source] = [
    [10, 14],
    [4, 9],
  ] as const;

  test.each([
    [
      'content, cue and source together',
      { cue, source, likely: { content: 0.9, cue: 0.8, source: 0.5 } },
      0.36,
    ],
    [
      'half, without a source',
      { cue, source: undefined, likely: { content: 0.9, cue: 0.8, source: 1 } },
      0.36,
    ],
    [
      'half, without a cue',
      { cue: undefined, source: undefined, likely: { content: 0.9, cue: 0, source: 0 } },
      0.45,
    ],
  ])('%s', (_, report, likelihood) => {
    expect(likelihoodOf(report)).toBeCloseTo(likelihood);
  });
});

const probability = fc.double({ min: 0, max: 1, noNaN: true });

test('what is likelier is never worth less, and nothing is certain', () => {
  fc.assert(
    fc.property(probability, probability, (one, other) => {
      const [low, high] = [calibrated(Math.min(one, other)), calibrated(Math.max(one, other))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0.25);
      expect(high).toBeLessThanOrEqual(0.99);
    }),
  );
});

test('no step: what is nearly as likely is worth nearly as much', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (said) => {
      expect(calibrated(said + 0.001) - calibrated(said)).toBeLessThan(0.01);
    }),
  );
});
