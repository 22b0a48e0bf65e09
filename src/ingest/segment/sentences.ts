import type { Paragraph, Span } from '../document';

/** Abbreviations that a name or a number goes on after: no sentence ends with them. */
const TITLE =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Engr|Barr|Alh|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Sgt|Capt|Cpl|Maj|Adm|Cmdr|Rev|Hon|Pres|Supt|Det|Insp|Brig|Gens|Cdr|Pvt|Atty|Asst|St|Sts|Mt|Ft|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|i\.e|e\.g|MR|MRS|MS|DR|PROF|SEN|REP|GOV|GEN|COL|LT|SGT|CAPT|REV|HON)\.\s*$/u;
/** "Col. (retd.) Rathore" */
const IN_BRACKETS = /\(\p{Ll}{2,5}\.\)\s*$/u;
/** "No. 4", but "“No.” He left". */
const NUMBER = /(?:^|[\s(“"‘'])Nos?\.\s*$/u;
/** Abbreviations that may well end a sentence: they do when a word follows that sentences begin with. */
const MAY_END =
  /(?:(?:^|[\s(“"‘'.])(?:Inc|Corp|Co|Ltd|Jr|Sr|Ave|Blvd|Rd|a\.m|p\.m|\p{Lu})|(?:\p{Lu}\.)+\p{Lu})\.\s*$/u;
/** "she wrote on X. Brandt did not": no initial. */
const PLATFORM = /\bon X\.\s*$/u;
const SENTENCE_OPENERS =
  /^[“"‘'(]?(?:The|He|She|They|It|We|In|On|At|But|And|An|This|That|These|Those|There|His|Her|Their|After|When|As|For|However|Meanwhile|If|While|Since|Another|Others|One|Some|Many|Both|(?:I|A)(?=\s))(?![\p{L}.])/u;

/** “B is next”: words between marks that begin a sentence; a nickname (“Bobby”) is one word. */
const SPEECH = /^[“"‘][\p{Lu}][\p{L}’']*,?\s/u;

/** How far back an abbreviation can begin. */
const TAIL = 24;
/** No writer's sentence is longer, in UTF-16 units; a text without full stops is cut here, at a space. */
const LONGEST_SENTENCE = 2000;

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
  return paragraphs.flatMap((paragraph, index) => {
    const spans: Span[] = [];
    for (const piece of proposals(text, paragraph.span)) {
      const last = spans.at(-1);
      if (last !== undefined && isOneSentence(text, last, piece))
        spans[spans.length - 1] = [last[0], piece[1]];
      else spans.push(piece);
    }
    return spans.map((span) => ({ span, paragraph: index }));
  });
}

/**
 * The segmenter's sentences, without the white space after them. It is asked window by window: over a long string, each
 * of its steps takes time in proportion to the whole.
 */
function* proposals(text: string, [start, end]: Span): Generator<Span> {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let from = start;
  while (from < end) {
    const window = text.slice(from, Math.min(end, from + LONGEST_SENTENCE));
    const pieces = Array.from(segmenter.segment(window), ({ segment }) => segment);
    if (from + window.length < end) {
      // The window may have cut its last sentence short: the next window begins with it.
      if (pieces.length > 1) pieces.pop();
      else pieces[0] = window.slice(0, cutAt(window));
    }
    for (const piece of pieces) {
      const length = piece.trimEnd().length;
      if (length > 0) yield [from, from + length];
      from += piece.length;
    }
    while (from < end && /\s/u.test(text.charAt(from))) from += 1;
  }
}

/** Where a window that holds no sentence's end is cut: at its last space, and never inside a surrogate pair. */
function cutAt(window: string): number {
  const space = window.lastIndexOf(' ');
  if (space > 0) return space;
  const last = window.charCodeAt(window.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? window.length - 1 : window.length;
}

function isOneSentence(text: string, last: Span, piece: Span): boolean {
  if (piece[1] - last[0] > LONGEST_SENTENCE) return false;
  const after = text.slice(...piece);
  if (/^[\p{Ll},;:)]/u.test(after)) return true;
  if (/^[”’"')\]]+[.,]?$/u.test(after)) return true;
  const tail = text.slice(Math.max(last[0], piece[0] - TAIL), piece[0]);
  if (MAY_END.test(tail) && !PLATFORM.test(tail)) return !SENTENCE_OPENERS.test(after) && !SPEECH.test(after);
  return TITLE.test(tail) || IN_BRACKETS.test(tail) || (NUMBER.test(tail) && /^\d/u.test(after));
}
