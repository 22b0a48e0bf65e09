import type { Span } from '../../document';
import { quotationEnd, trimContent } from '../content';
import type { Range } from '../grammar/noun-phrase';
import { cueAt } from '../grammar/cues';
import { isLabel, isTopic } from '../../lexicon/labels';
import type { Reading, Report } from '../reading';
import { goesOnIn } from '../turns';

/** "Champions League: Reyl beat Corran": what a headline is about. */
const OCCASION =
  /\s(?:League|Cup|Open|Series|Championships?|Olympics|Games|Election|Elections|Referendum|Budget|Crisis|War|Trial|Inquiry|Scandal|Row|Strike|Storm|Earthquake|Fire|Crash)$|^(?:Rugby|Cricket|Football|Soccer|Netball|Tennis|Golf|Boxing|Cycling|Hockey|Athletics|Politics|Weather|Business|Rugby League)$/u;
const ANSWER = /^(?:A|Answer)$/u;
const LONGEST_NAME = 60;
const MOST_WORDS = 7;
/** Before a quotation, where there is no doubt that somebody speaks: "Ada Marsh, who runs the ferry at Orrin: “…”". */
const LONGEST_BEFORE_MARKS = 120;
const MOST_WORDS_BEFORE_MARKS = 20;
const BULLET = /^[•·‣▪*–—-]$/u;

/**
 * Finds speech that a name and a colon introduce at the start of a paragraph: transcripts ("MAYOR OKORO: We will …"),
 * headlines ("Marovic: we will …") and a lone quotation after a name. A question-and-answer page's bare Q and A name nobody.
 */
export function findColonReports(reading: Reading, sentence: number): Report[] {
  const paragraph = reading.paragraphOf(sentence);
  const turn = turnAt(reading, sentence);
  if (turn === undefined || paragraph === undefined || paragraph.kind === 'furniture') return [];
  const quoted = quotedUnder(reading, sentence, turn, paragraph.span[1]);
  if (quoted !== undefined) return [quoted];
  const { first, name, colon } = turn;
  const words = reading.textOf(name);
  const start = reading.startOf(first);
  const headline =
    start === reading.paragraphs[0]?.span[0] && !/[.:;]$/u.test(reading.text.slice(...paragraph.span));
  const answer = ANSWER.test(words) && reading.isTranscript;
  if (isLabel(words) || OCCASION.test(words) || reading.outlets.kindOf(words) !== undefined) return [];
  if (!isName(words) && !(reading.opensQuotation(colon + 1) && isNamedByRole(reading, name))) return [];
  if (!answer && !introduces(reading, words, headline || paragraph.kind === 'heading', colon + 1)) return [];
  const content = turnContent(reading, colon + 1, paragraph.span[1]);
  if (content === undefined) return [];
  const goesOn = reading.isTranscript
    ? goesOnIn(reading.text, reading.paragraphs, reading.sentences[sentence]?.paragraph ?? 0).map(
        ({ span }) => span,
      )
    : [];
  return [
    {
      pattern: 'colon',
      sentence,
      cue: answer ? [] : [reading.spanOf([colon, colon + 1])],
      source: answer ? undefined : name,
      content: [content, ...goesOn],
      frame: [first, colon + 1],
      cutsAt: start,
      confidence: 0.75,
    },
  ];
}

/** "Quote from Hnatiuk: “…”"; without a name it is whoever was told of last. */
function quotedUnder(
  reading: Reading,
  sentence: number,
  { first, name: [from], colon }: Turn,
  paragraphEnd: number,
): Report | undefined {
  const [head, joint] = [reading.tokens[from]?.lower, reading.tokens[from + 1]?.lower];
  const isOf = /^(?:from|of|by)$/u.test(joint ?? '');
  const named = isOf ? from + 2 : from + 1;
  // "Quote from:" without a name and "Quote X:" are something else.
  if (head !== 'quote' || isOf !== named < colon) return undefined;
  if (!reading.opensQuotation(colon + 1)) return undefined;
  const content = turnContent(reading, colon + 1, paragraphEnd);
  if (content === undefined) return undefined;
  return {
    pattern: 'colon',
    sentence,
    cue: [reading.spanOf([from, from + 1])],
    source: isOf ? [named, colon] : undefined,
    content: [content],
    frame: [first, colon + 1],
    cutsAt: reading.startOf(first),
    confidence: 0.85,
  };
}

interface Turn {
  /** The paragraph’s first token: the name’s, or a mark’s before it. */
  readonly first: number;
  readonly name: Range;
  readonly colon: number;
}

/** The words before a colon near the start of a paragraph. */
function turnAt(reading: Reading, sentence: number): Turn | undefined {
  const { tokens } = reading;
  const [first, to] = reading.sentenceTokens(sentence);
  const start = reading.startOf(first);
  if (reading.paragraphOf(sentence)?.span[0] !== start) return undefined;
  // A transcript inside marks, “LINDE: We will go.”, and a line of a list.
  const opening = tokens[first]?.text ?? '';
  const from = /^[“"]$/u.test(opening) || BULLET.test(opening) ? first + 1 : first;
  let colon = from;
  while (colon < to && tokens[colon]?.text !== ':' && reading.startOf(colon) - start <= LONGEST_BEFORE_MARKS)
    colon += 1;
  const [longest, most] = reading.opensQuotation(colon + 1)
    ? [LONGEST_BEFORE_MARKS, MOST_WORDS_BEFORE_MARKS]
    : [LONGEST_NAME, MOST_WORDS];
  const close = reading.endOf(colon - 1) === reading.startOf(colon);
  // "On X, one supporter wrote: “…”"
  if (cueAt(tokens, colon - 1, to) !== undefined && colon - from > 1) return undefined;
  if (tokens[colon]?.text !== ':' || !close || colon === from || colon + 1 >= to) return undefined;
  if (colon - from > most || reading.startOf(colon) - start > longest) return undefined;
  return { first, name: [from, colon], colon };
}

/** To the end of the paragraph, or of the quotation that goes on past it; a mark that closes the whole turn stays out. */
function turnContent(reading: Reading, token: number, paragraphEnd: number): Span | undefined {
  const begins = reading.startOf(token);
  const around = reading.quotationAt(begins);
  const opens = around?.span[0] === begins;
  const end = opens
    ? Math.max(quotationEnd(reading, begins), paragraphEnd)
    : around?.span[1] === paragraphEnd
      ? around.inner[1]
      : paragraphEnd;
  return trimContent(reading.text, [begins, end]);
}

/** Every word begins with a capital, but for particles and titles’ small words. */
function isName(name: string): boolean {
  const words = name.replace(/,.*$/u, '').split(/\s+/u);
  if (!/^\p{Lu}/u.test(name) || /\d/u.test(name)) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}(]/u.test(word) ||
      /^(?:al-|el-|bin|ibn|van|von|der|den|de|del|della|da|di|du|la|le|of|the|for)/u.test(word),
  );
}

/** "Race doctor Ada Marsh", "Marsh, a farmer near Orrin": words of a role before a name, and whatever follows its comma. */
function isNamedByRole({ tokens }: Reading, [from, to]: Range): boolean {
  let end = from;
  while (end < to && tokens[end]?.text !== ',') end += 1;
  const head = tokens.slice(from, end);
  return (
    [head[0], head.at(-1)].every((token) => /^\p{Lu}\p{L}/u.test(token?.text ?? '')) &&
    head.every(
      ({ text, pos }) =>
        /^\p{Lu}/u.test(text) ||
        !/^(?:VERB|AUX|ADP|DET|PRON|SCONJ|NUM|PUNCT)$/u.test(pos) ||
        /^(?:of|for)$/u.test(text),
    )
  );
}

/** All capitals, a headline that states something, or a quotation right after the colon; a colon in plain prose is no transcript. */
function introduces(reading: Reading, name: string, heading: boolean, content: number): boolean {
  if ((name === name.toUpperCase() && name.length > 2) || reading.isTranscript) return true;
  if (reading.opensQuotation(content)) return true;
  return heading && states(reading, content) && !isTopic(name, restOf(reading, content));
}

function restOf(reading: Reading, token: number): string {
  const from = reading.startOf(token);
  return reading.text.slice(from, reading.paragraphEnd(from));
}

/** "we will rebuild the bridge", and not "a life on the river" or "how it fell": a verb, and no question that an article answers. */
function states(reading: Reading, from: number): boolean {
  const first = reading.tokens[from];
  if (first === undefined || /^(?:how|why|what|when|where|who|which)$/u.test(first.lower)) return false;
  return reading.hasFiniteVerb([from, reading.sentenceTokens(first.sentence)[1]]);
}
