import { outletKind } from '../../lexicon/outlets';
import { isPost } from './byline';
import { findDateLine } from './date-line';
import { type Detector, opening } from './detector';
import { isProperName } from './names';

const FEWEST_WORDS = 2;
const MOST_WORDS = 4;

/**
 * A byline without "By": under the headline a name on a line of its own, with a post or the date on the line below. Read as
 * prose it would be somebody whom the article names.
 */
export const findWriterLine: Detector = (lines) => {
  const head = opening(lines);
  for (const [index, line] of head.entries()) {
    const next = head[index + 1];
    if (index === 0 || next === undefined || !isWriter(line.text)) continue;
    if (isPost(next.text))
      return [
        { kind: 'byline', span: line.span },
        { kind: 'byline', span: next.span },
      ];
    if (findDateLine([next]).length > 0) return [{ kind: 'byline', span: line.span }];
  }
  return [];
};

/** "Jane Roe", "Jane Roe in Ostrel": a name of a few words that is no outlet's. */
function isWriter(line: string): boolean {
  if (/^by\b/iu.test(line)) return false;
  const name = line.replace(/\s+(?:in|at)\s+\p{Lu}.*$/u, '');
  const words = name.split(/\s+/u).length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS && isProperName(name) && outletKind(name) === undefined;
}
