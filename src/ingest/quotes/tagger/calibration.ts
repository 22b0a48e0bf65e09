/**
 * What the network's own probability is worth: pairs of its mean in a class and the share of quotes in that class whose
 * content and source were right, of PolNeAR's development articles (reliability table in `model/README.md`).
 */
const MEASURED: readonly (readonly [said: number, right: number])[] = [
  [0, 0.5],
  [0.65, 0.5],
  [0.75, 0.64],
  [0.85, 0.73],
  [0.925, 0.86],
  [0.967, 0.9],
  [0.985, 0.93],
  [1, 0.98],
];

/**
 * A probability of the network as the share of such quotes that are right: linear between the measured points.
 *
 * @param said - 0 to 1
 * @returns 0.5 to 0.98, never falling where `said` rises
 */
export function calibrated(said: number): number {
  for (let at = 1; at < MEASURED.length; at++) {
    const [from, low] = MEASURED[at - 1] ?? [0, 0];
    const [to, high] = MEASURED[at] ?? [1, 1];
    if (said <= to) return low + ((said - from) / (to - from)) * (high - low);
  }
  return MEASURED.at(-1)?.[1] ?? said;
}
