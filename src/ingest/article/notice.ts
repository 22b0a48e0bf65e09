import type { Notice } from '../document';
import { findCorrections } from './furniture/correction';
import { findRetractions } from './furniture/retraction';
import { linesOf } from './lines';

/** An update that mends nothing is no correction. */
const MENDS = /correct|clarif|errat|amend|revis|(?:earlier|previous|prior|original) version/iu;

/**
 * What an article says of itself: the first paragraph that takes it back, else the first that corrects it. It may be all
 * that is left of the text.
 *
 * @param text - the article, cleaned
 */
export function findNotice(text: string): Notice | undefined {
  const lines = linesOf(text);
  const [retraction] = findRetractions(lines);
  if (retraction !== undefined) return { kind: 'retraction', span: retraction.span };
  const correction = findCorrections(lines).find(({ span }) => MENDS.test(text.slice(...span)));
  return correction && { kind: 'correction', span: correction.span };
}
