import { fold } from '../../text/fold';

/**
 * Turns what somebody types into a query of the full-text index: every word must occur, and words between
 * quotation marks must stand together. Nothing of the index's own query language gets through: folding leaves
 * letters, digits and spaces, and each part is handed over as a phrase.
 *
 * @param typed - words and "phrases"; a quotation mark that is never closed reaches to the end
 * @returns the query, or undefined when there is no word in it
 */
export function fullTextQuery(typed: string): string | undefined {
  const parts = typed
    .split(/["“”„«»]/u)
    .flatMap((part, index) => (index % 2 === 1 ? [fold(part)] : fold(part).split(' ')))
    .filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.map((part) => `"${part}"`).join(' AND ');
}
