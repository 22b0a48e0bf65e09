import type { Paragraph, Span } from '../document';

/** A conversation that an article prints as questions and answers, without marks and without names. */
export interface Interview {
  /** The paragraph that says so. */
  readonly notice: Span;
  /** Paragraphs of the one who answers, in text order. */
  readonly answers: readonly Span[];
}

/** "This interview has been edited for length and clarity.", "Excerpts from the conversation follow." */
const NOTICE =
  /\b(?:interview|conversation|transcript|exchange|discussion|Q&A|answers|responses)\b[^.]{0,60}\b(?:edited|condensed|shortened|abridged)\b|\b(?:edited|condensed|lightly edited) (?:excerpts?|extracts?|transcript|version)\b|\b(?:[Ee]xcerpts|[Ee]xtracts) (?:from|of) (?:the|our|that|his|her|their) (?:interview|conversation)\b/u;
const ENDS = /^(?:After|Before|Following|During|At this point|Later|When|As) /u;
/** Words of somebody who speaks of himself. */
export const FIRST_PERSON = /(?<!\p{L})(?:I|we|We|my|My|our|Our|me|us)(?![\p{L}])/u;
const MARKS = /[“”"«»]/u;
/** More words than these nobody asks without an end of a sentence that is no question. */
const LONGEST_QUESTION = 60;
/** A remark to which somebody answers is short. */
const LONGEST_REMARK = 14;
/** No answer takes more paragraphs. */
const LONGEST_ANSWER = 6;
/** One question and one answer may be the writer's own. */
const FEWEST_QUESTIONS = 2;

/**
 * Finds the answers of an interview that an article prints in turns of bare paragraphs: it says that the conversation was
 * edited, then questions stand as paragraphs of their own, and what follows each until the next is the answer. The
 * conversation ends where the article tells again.
 */
export function findInterview(text: string, paragraphs: readonly Paragraph[]): Interview | undefined {
  const words = paragraphs.map(({ span }) => text.slice(...span));
  const at = paragraphs.findIndex(({ kind }, index) => kind === 'prose' && NOTICE.test(words[index] ?? ''));
  const notice = paragraphs[at]?.span;
  if (notice === undefined || !isQuestion(words[at + 1] ?? '')) return undefined;
  const answers: Span[] = [];
  let questions = 0;
  for (let next = at + 1; isQuestion(words[next] ?? '');) {
    questions += 1;
    const end = endOfAnswer(words, next + 1);
    for (let turn = next + 1; turn < end; turn++) {
      const span = paragraphs[turn]?.span;
      if (span !== undefined && !isRemark(words, turn, next + 1, end)) answers.push(span);
    }
    // "At this point the door opens.": a scene between two turns.
    next = !isQuestion(words[end] ?? '') && isQuestion(words[end + 1] ?? '') ? end + 1 : end;
  }
  return questions < FEWEST_QUESTIONS || answers.length === 0 ? undefined : { notice, answers };
}

/** Up to the next question, where one is near; else as long as somebody speaks of himself. */
function endOfAnswer(words: readonly string[], from: number): number {
  const within = words.slice(from, from + LONGEST_ANSWER + 1);
  const question = within.findIndex(isQuestion);
  const told = within.findIndex((paragraph) => ENDS.test(paragraph) && !FIRST_PERSON.test(paragraph));
  if (question > 0 && (told === -1 || told > question)) return from + question;
  const narrated = within.findIndex(
    (paragraph, index) => index > 0 && (MARKS.test(paragraph) || !FIRST_PERSON.test(paragraph)),
  );
  const ends = [told, narrated].filter((end) => end > 0);
  return from + Math.min(within.length, ...ends);
}

const isQuestion = (paragraph: string): boolean =>
  /\?$/u.test(paragraph) && paragraph.split(/\s+/u).length <= LONGEST_QUESTION;

/** "Some customers say they are leaving.": a short paragraph behind an answer, of nobody who speaks of himself, that is answered. */
function isRemark(words: readonly string[], turn: number, from: number, end: number): boolean {
  const paragraph = words[turn] ?? '';
  return (
    turn > from &&
    turn + 1 < end &&
    paragraph.split(/\s+/u).length <= LONGEST_REMARK &&
    !FIRST_PERSON.test(paragraph)
  );
}
