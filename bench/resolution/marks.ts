import { fold } from '../../src/text/fold';
import type { AnnotatedArticle } from '../../src/ingest/document';
import type { Comparison } from '../../test/support/compare';
import type { MarkedArticle } from './corpus';

/** An article with what somebody marked in it and what the line reads off it. */
export interface ReadArticle extends MarkedArticle {
  readonly annotated: AnnotatedArticle;
  readonly comparison: Comparison;
}

/** Something of a kind that was marked, was read, or both. */
export interface Finding {
  readonly kind: string;
  readonly marked: boolean;
  /** Undefined where nobody can say whether it ought to be read: the article is not marked for it. */
  readonly read: boolean | undefined;
}

/** A name as it is compared: folded, without a leading article. */
export const nameKey = (name: string): string => fold(name).replace(/^(?:the|an?) /u, '');

/** "87.5 %"; a dash where there is nothing to divide by. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Recall and precision by kind, in the order of the kinds, and of all together. */
export function table(
  kinds: readonly string[],
  findings: readonly Finding[],
): Record<string, Record<string, string | number>> {
  const row = (own: readonly Finding[]): Record<string, string | number> => {
    const count = (marked: boolean, read: boolean): number =>
      own.filter((one) => one.marked === marked && one.read === read).length;
    const [right, missed, tooMany] = [count(true, true), count(true, false), count(false, true)];
    return {
      marked: right + missed,
      right,
      missed,
      'too many': tooMany,
      recall: percent(right, right + missed),
      precision: percent(right, right + tooMany),
    };
  };
  const known = kinds.filter((kind) => findings.some((one) => one.kind === kind));
  return Object.fromEntries<Record<string, string | number>>([
    ...known.map((kind): [string, Record<string, string | number>] => [
      kind,
      row(findings.filter((one) => one.kind === kind)),
    ]),
    ['all', row(findings)],
  ]);
}
