import type { Span } from '../../src/ingest/document';
import type { ExpectedArticle, ReadableQuote } from './readable';

/** A quote that somebody wrote down, with the places of its words in the text. */
export interface PlacedQuote {
  readonly quote: ReadableQuote;
  readonly content: readonly Span[];
}

/**
 * Finds the content of every expected quote. A string that occurs more than once is taken in order: quotes are listed
 * by where they begin, so each is looked for from the beginning of the one before it.
 *
 * @throws Error that names the quote and the words that the text does not have
 */
export function placeQuotes(expected: ExpectedArticle, text: string): readonly PlacedQuote[] {
  let from = 0;
  let before = '';
  return expected.quotes.map((quote, index) => {
    let at = quote.content[0] === before ? from + 1 : from;
    before = quote.content[0] ?? '';
    const content = quote.content.map((words, part): Span => {
      const start = text.indexOf(words, at);
      if (start < 0) throw new Error(`quotes[${index}]: the text has no ‘${words}’ after character ${at}`);
      if (part === 0) from = start;
      at = start + words.length;
      return [start, at];
    });
    return { quote, content };
  });
}

/** What is wrong with an expected file, read against the text that it annotates; empty when it is sound. */
export function problemsOf(expected: ExpectedArticle, text: string): readonly string[] {
  const problems: string[] = [];
  const keys = expected.events.map((event) => event.key);
  const mustStand = (words: string, where: string): void => {
    if (words === '' || !text.includes(words)) problems.push(`${where}: the text has no ‘${words}’`);
  };
  if (new Set(keys).size < keys.length) problems.push('events: two have the same key');
  expected.events.forEach(({ key, participants }) =>
    participants.forEach((name) => mustStand(name, `events ${key}, participants`)),
  );
  expected.quotes.forEach((quote, index) => {
    const where = `quotes[${index}]`;
    if (quote.content.length === 0) problems.push(`${where}: no content`);
    quote.cue.forEach((words) => mustStand(words, `${where}, cue`));
    quote.source.forEach((words) => mustStand(words, `${where}, source`));
    if (quote.speaker.role !== undefined) mustStand(quote.speaker.role, `${where}, role`);
    if (quote.sourcingReason !== undefined) mustStand(quote.sourcingReason, `${where}, sourcingReason`);
    if (quote.event !== undefined && !keys.includes(quote.event))
      problems.push(`${where}: no event has the key ‘${quote.event}’`);
    if (quote.nestedIn !== undefined && !standsInside(expected, index, quote.nestedIn))
      problems.push(`${where}: does not stand inside quotes[${quote.nestedIn}]`);
  });
  expected.notQuotes.forEach(({ text: words }, index) => mustStand(words, `notQuotes[${index}]`));
  try {
    placeQuotes(expected, text);
  } catch (error) {
    problems.push((error as Error).message);
  }
  return problems;
}

function standsInside({ quotes }: ExpectedArticle, inner: number, outer: number): boolean {
  const contentOf = (index: number): readonly string[] => quotes[index]?.content ?? [];
  return (
    inner !== outer && contentOf(inner).every((words) => contentOf(outer).some((o) => o.includes(words)))
  );
}
