import type { Span } from '../../document';
import { lastFrom } from '../../segment/lookup';
import { quotationEnd } from '../content';
import { nounPhraseAt } from '../grammar/noun-phrase';
import type { Reading, Report } from '../reading';

/** Fewer words than these between marks are a title, a term or a scare quote. */
const FEWEST_WORDS = 4;

/**
 * Finds quotations that a comma ends and who says them follows, with a verb that no list has: “…,” the mother of five
 * narrated. Behind such a comma any verb reports.
 *
 * @param covered - tells whether an offset already belongs to a quote's content
 */
export function findFramed(reading: Reading, covered: (offset: number) => boolean): Report[] {
  return reading.sentences.flatMap((sentence, index): Report[] => {
    const [start] = sentence.span;
    if (covered(start) || reading.paragraphOf(index)?.kind !== 'prose') return [];
    if (reading.quotationFrom(start) === undefined) return [];
    const content: Span = [start, quotationEnd(reading, start)];
    const words = reading.text.slice(...content);
    if (!/^[^\n]*,["”’'»]+$/u.test(words) || (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < FEWEST_WORDS)
      return [];
    const from = reading.tokenFrom(content[1]);
    const holder = lastFrom(reading.sentences, reading.tokens[from]?.span[0] ?? content[1]);
    const [, to] = reading.sentenceTokens(holder);
    const phrase = nounPhraseAt(reading.tokens, from, to);
    const verb = reading.tokens[phrase?.[1] ?? to];
    if (phrase === undefined || verb?.pos !== 'VERB' || verb.lower.endsWith('ing') || phrase[1] >= to)
      return [];
    return [
      {
        pattern: 'verb',
        sentence: holder,
        cue: [verb.span],
        source: phrase,
        content: [content],
        frame: [from, phrase[1] + 1],
        cutsAt: undefined,
        confidence: 0.7,
      },
    ];
  });
}
