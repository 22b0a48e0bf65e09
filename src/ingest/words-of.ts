import type { Span } from './document';

/**
 * The words of some stretches of a text, in their order, one space between them.
 *
 * @param spans - in UTF-16 offsets
 */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(' ');
