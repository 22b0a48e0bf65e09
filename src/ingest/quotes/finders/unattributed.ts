import type { Span } from '../../document';
import { isBareQuestion } from '../exchange';
import { quotationEnd } from '../content';
import type { Reading, Report } from '../reading';

/** Fewer words than these between marks are a title, a term or a scare quote. */
const FEWEST_WORDS = 4;

/**
 * Finds quotations that stand as sentences of their own with no report beside them: what a speaker goes on saying.
 * Their source is left empty for the speaker stage to read off the neighbourhood.
 *
 * @param covered - tells whether an offset already belongs to a quote's content
 */
export function findUnattributed(reading: Reading, covered: (offset: number) => boolean): Report[] {
  const reports: Report[] = [];
  let done = 0;
  reading.sentences.forEach((sentence, index) => {
    const [start] = sentence.span;
    if (start < done || covered(start) || reading.paragraphOf(index)?.kind !== 'prose') return;
    const quotation = reading.quotationFrom(start);
    if (quotation === undefined) return;
    const span: Span = [start, quotationEnd(reading, start)];
    if (!standsAlone(reading, span)) return;
    const isLong = wordCount(reading.text.slice(...span)) >= FEWEST_WORDS;
    if (!isLong && !isTurn(reading, sentence.paragraph, span)) return;
    done = span[1];
    const [from] = sentence.tokens;
    reports.push({
      pattern: 'unattributed',
      sentence: index,
      cue: [],
      source: undefined,
      content: [span],
      frame: [from, from],
      cutsAt: undefined,
      confidence: 0.6,
    });
  });
  return reports;
}

/** “To whom?” and “My wife.”: a question between two that are quoted, and what answers one, whoever puts it. */
function isTurn({ text, paragraphs }: Reading, paragraph: number, span: Span): boolean {
  const before = paragraphs[paragraph - 1];
  const isAnswer =
    before?.kind === 'prose' &&
    paragraphs[paragraph]?.span[1] === span[1] &&
    /\?[”"’'»]?$/u.test(text.slice(...before.span));
  return isAnswer || isBareQuestion(text, paragraphs, span);
}

/** A sentence ends inside the marks, or nothing follows them in the paragraph. */
function standsAlone(reading: Reading, [start, end]: Span): boolean {
  const { text } = reading;
  const rest = text.slice(end, reading.paragraphEnd(end - 1));
  if (rest.trim() === '') return true;
  return /[.!?…]["”’»']*$/u.test(text.slice(start, end)) && /^\s+["“‘«\p{Lu}]/u.test(rest);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}’']+/gu)?.length ?? 0;
}
