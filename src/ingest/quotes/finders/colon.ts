import { quotationEnd, trimContent } from '../content';
import type { Reading, Report } from '../reading';

/** Words that a colon follows and that name no speaker. */
const LABEL =
  /^(?:photo|photos|image|video|watch|listen|read|read more|related|correction|clarification|update|updated|note|editor’s note|breaking|live|analysis|opinion|explainer|caption|source|sources|credit|timeline|by|more|see also|q|question|what we know)$/iu;
const ANSWER = /^(?:A|Answer)$/u;
const LONGEST_NAME = 60;

/**
 * Finds speech that a name and a colon introduce at the start of a paragraph: transcripts ("MAYOR OKORO: We will …"),
 * headlines ("Putin: we will …") and a lone quotation after a name. A question-and-answer page's bare Q and A name nobody.
 */
export function findColonReports(reading: Reading, sentence: number): Report[] {
  const { text, tokens } = reading;
  const paragraph = reading.paragraphOf(sentence);
  const [from, to] = reading.sentenceTokens(sentence);
  const start = reading.startOf(from);
  if (paragraph === undefined || paragraph.kind === 'furniture' || paragraph.span[0] !== start) return [];
  let colon = from;
  while (colon < to && tokens[colon]?.text !== ':' && reading.startOf(colon) - start <= LONGEST_NAME)
    colon += 1;
  if (tokens[colon]?.text !== ':' || colon === from || colon - from > 7 || colon + 1 >= to) return [];
  const name = text.slice(start, reading.endOf(colon - 1));
  const answer = ANSWER.test(name) && reading.transcriptLines > 1;
  if (
    LABEL.test(name) ||
    reading.outlets.kindOf(name) !== undefined ||
    !isName(name) ||
    /\s/u.test(text.charAt(reading.startOf(colon) - 1))
  )
    return [];
  if (!answer && !isTranscript(reading, name, paragraph.kind === 'heading', colon + 1)) return [];
  const begins = reading.startOf(colon + 1);
  const quotation = reading.quotationFrom(begins);
  const end =
    quotation === undefined ? paragraph.span[1] : Math.max(quotationEnd(reading, begins), paragraph.span[1]);
  const content = trimContent(text, [begins, end]);
  if (content === undefined) return [];
  return [
    {
      pattern: 'colon',
      sentence,
      cue: answer ? [] : [reading.spanOf([colon, colon + 1])],
      source: answer ? undefined : [from, colon],
      content: [content],
      frame: [from, colon + 1],
      cutsAt: start,
      confidence: 0.75,
    },
  ];
}

/** Every word begins with a capital, but for particles and titles’ small words. */
function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (!/^\p{Lu}/u.test(name) || /\d/u.test(name)) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}(]/u.test(word) ||
      /^(?:al-|el-|bin|ibn|van|von|der|den|de|del|della|da|di|du|la|le|of|the|for)/u.test(word),
  );
}

/** All capitals, a headline, or a quotation right after the colon; a colon in plain prose is no transcript. */
function isTranscript(reading: Reading, name: string, heading: boolean, content: number): boolean {
  if ((name === name.toUpperCase() && name.length > 2) || reading.transcriptLines > 1) return true;
  const first = reading.tokens[content];
  return heading || (first !== undefined && reading.quotationFrom(first.span[0]) !== undefined);
}
