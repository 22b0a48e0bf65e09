import type { Paragraph, Span } from '../document';

/** Abbreviations that a sentence does not end with when a capital or a digit follows. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Adm|Cmdr|Rev|Hon|Pres|Supt|Det|Insp|St|Sts|Mt|Ft|No|Nos|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Ave|Blvd|Rd|U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m|i\.e|e\.g|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;
/** Abbreviations that may well end a sentence: they do when the next word is not a name or a number. */
const MAY_END = /(?:Inc|Corp|Co|Ltd|Jr|Sr|U\.S|U\.K|U\.N|E\.U|D\.C|a\.m|p\.m)\.\s*$/u;
const SENTENCE_OPENERS =
  /^[“"‘'(]?(?:The|He|She|They|It|We|I|In|On|At|But|And|A|An|This|That|These|Those|There|His|Her|Their|After|When|As|For|However|Meanwhile|If|While|Since)\b/u;

/**
 * Splits paragraphs into sentences: the platform's segmenter (Unicode UAX 29) proposes, and cuts it makes after
 * abbreviations, initials and inside a quotation that goes on in lower case are taken back.
 *
 * @returns for each sentence its span and the index of its paragraph
 */
export function findSentences(
  text: string,
  paragraphs: readonly Paragraph[],
): { readonly span: Span; readonly paragraph: number }[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return paragraphs.flatMap((paragraph, index) => {
    const [start, end] = paragraph.span;
    const spans: Span[] = [];
    for (const { segment, index: at } of segmenter.segment(text.slice(start, end))) {
      const piece: Span = [start + at, start + at + segment.trimEnd().length];
      const last = spans.at(-1);
      if (last !== undefined && belongsTogether(text.slice(last[0], piece[0]), text.slice(...piece))) {
        spans[spans.length - 1] = [last[0], piece[1]];
      } else if (piece[0] < piece[1]) {
        spans.push(piece);
      }
    }
    return spans.map((span) => ({ span, paragraph: index }));
  });
}

/** How far back an abbreviation can begin. */
const TAIL = 24;

function belongsTogether(before: string, after: string): boolean {
  if (/^[\p{Ll},;:)]/u.test(after)) return true;
  if (/^[”’"')\]]+[.,]?$/u.test(after)) return true;
  const tail = before.slice(-TAIL);
  if (MAY_END.test(tail)) return !SENTENCE_OPENERS.test(after);
  return ABBREVIATION.test(tail);
}
