import fc from 'fast-check';
import { calibrated } from '../../../../../src/ingest/quotes/tagger/calibration';

test.each([
  [0, 0.5],
  [0.3, 0.5],
  [0.65, 0.5],
  [0.7, 0.57],
  [0.75, 0.64],
  [0.925, 0.86],
  [1, 0.98],
])('%s is worth %s', (said, right) => {
  expect(calibrated(said)).toBeCloseTo(right);
});

const probability = fc.double({ min: 0, max: 1, noNaN: true });

test('what is likelier is never worth less, and nothing is certain', () => {
  fc.assert(
    fc.property(probability, probability, (one, other) => {
      const [low, high] = [calibrated(Math.min(one, other)), calibrated(Math.max(one, other))];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0.5);
      expect(high).toBeLessThanOrEqual(0.98);
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
