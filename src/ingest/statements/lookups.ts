import { blocksOf } from './blocks';
import type { ComparedQuote } from './compared-quote';
import { WINDOW } from './match-quotes';
import { shiftDay } from './shift-day';

/** A range of the list of one speaker's quotes, by `orderKey`. */
export interface SpeakerRange {
  readonly key: string;
  readonly from: string;
  /** Beyond the last. */
  readonly to: string;
}

/** Where quotes stand that may match some: see `Blocks`. */
export interface Lookups {
  readonly bySpeaker: readonly SpeakerRange[];
  readonly byAnchor: readonly { readonly key: string }[];
  readonly bySecondAnchor: readonly { readonly key: string }[];
}

/** What has to be read to find everything that quotes can be compared with on their own account. */
export function lookupsFor(quotes: readonly ComparedQuote[]): Lookups {
  const days = new Map<string, Set<string>>();
  const anchors = { anchor: new Set<string>(), secondAnchor: new Set<string>() };
  for (const quote of quotes) {
    const { speakerKey, anchor, secondAnchor } = blocksOf(quote);
    if (speakerKey !== null && quote.day !== null) {
      days.set(speakerKey, (days.get(speakerKey) ?? new Set()).add(quote.day));
    }
    if (anchor !== null) anchors.anchor.add(anchor);
    if (secondAnchor !== null) anchors.secondAnchor.add(secondAnchor);
  }
  return {
    bySpeaker: [...days]
      .sort(byKey)
      .flatMap(([key, own]) => rangesOf([...own].sort()).map((range) => ({ key, ...range }))),
    byAnchor: [...anchors.anchor].sort().map((key) => ({ key })),
    bySecondAnchor: [...anchors.secondAnchor].sort().map((key) => ({ key })),
  };
}

const byKey = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** The windows around days, those that touch made one. */
function rangesOf(days: readonly string[]): { from: string; to: string }[] {
  const ranges: { from: string; to: string }[] = [];
  for (const day of days) {
    const from = shiftDay(day, -WINDOW);
    const to = shiftDay(day, WINDOW + 1);
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.to) last.to = to;
    else ranges.push({ from, to });
  }
  return ranges;
}
