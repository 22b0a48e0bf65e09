import type { Pattern } from '../../../../../src/ingest/quotes/reading';
import { mergeReports } from '../../../../../src/ingest/quotes/refiners/merge-reports';
import { linesOf, readMarked } from '../marked-reports';

/** One text twice, as the rules and as the tagger read it, and the reports that come of both. */
export type MergeCases = readonly (readonly [rules: string, tagged: string, ...lines: readonly string[]])[];

/** Makes one test of each row of a table. */
export function checkMerge(cases: MergeCases, pattern: Pattern = 'verb'): void {
  test.each(cases.map(([rules, tagged, ...lines]) => ({ rules, tagged, lines })))(
    '$rules + $tagged',
    ({ rules, tagged, lines }) => {
      const { reading, drafts } = readMarked(rules, pattern);
      const seen = readMarked(tagged);
      expect(seen.reading.text).toBe(reading.text);
      expect(linesOf(reading, mergeReports(reading, drafts, seen.drafts, seen.drafts))).toEqual(lines);
    },
  );
}
