import type { TaggedReport } from './tagger';

/** A content that no cue reports, and a cue that no source is seen for, are less often right. */
const WITHOUT_ONE = 0.5;

/**
 * What the network's own probability is worth: the share of reports whose content and source were right, where it said so
 * much, of PolNeAR's development articles (reliability table in `model/README.md`).
 */
const MEASURED: readonly (readonly [said: number, right: number])[] = [
  [0, 0.25],
  [0.4, 0.28],
  [0.6, 0.5],
  [0.8, 0.59],
  [0.9, 0.83],
  [0.97, 0.895],
  [0.99, 0.965],
  [1, 0.987],
];

/** How likely a report is, by the network's own word: that content, cue and source are what it says, together. */
export function likelihoodOf({ cue, source, likely }: Omit<TaggedReport, 'content'>): number {
  if (cue === undefined) return likely.content * WITHOUT_ONE;
  return likely.content * likely.cue * likely.source * (source === undefined ? WITHOUT_ONE : 1);
}

/**
 * A probability of the network as the share of such reports that are right: linear between the measured points.
 *
 * @param said - 0 to 1
 * @returns 0.25 to 0.987, never falling where `said` rises
 */
export function calibrated(said: number): number {
  for (let at = 1; at < MEASURED.length; at++) {
    const [from, low] = MEASURED[at - 1] ?? [0, 0];
    const [to, high] = MEASURED[at] ?? [1, 1];
    if (said <= to) return low + ((said - from) / (to - from)) * (high - low);
  }
  return MEASURED.at(-1)?.[1] ?? said;
}
