import type { Span } from '../../document';
import type { Draft, Reading } from '../reading';

/** Who is seen or heard, and that they speak; a quotation follows. */
const SAYING =
  /^(?<film>(?:the |a )?(?:footage|film|video|audio|tape|images?|clips?|recordings?) (?:of|showing) )?(?<who>him|her|them|(?:\p{Lu}|(?:the|an?|his|her|their)\s)[^“”"‘,.;:!?]{0,60}?)\s+(?<cue>saying|asking|shouting|yelling|chanting|telling)(?:\s[^“”"‘,.;:!?]{1,40})?[,:]?\s*$/u;
const LONGEST = 120;
const OF_A_NAME = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/u;

/**
 * "Footage of Ada Marsh saying, “…”", "a video shows her shouting “…”": whoever shows it, what stands between the marks is hers. The
 * tagger takes all of it for what the video says.
 */
export function heardSaying(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => spoken(reading, draft) ?? draft);
}

function spoken(reading: Reading, draft: Draft): Draft | undefined {
  const [[start, end] = [0, 0], ...others] = draft.content;
  const quotation = reading.quotationFirstIn([start, end]);
  if (others.length > 0 || quotation === undefined || quotation.span[0] - start > LONGEST) return undefined;
  const [from, to] = quotation.span;
  const { film = '', who, cue } = SAYING.exec(reading.text.slice(start, from))?.groups ?? {};
  if (who === undefined || cue === undefined || to < end) return undefined;
  const speaker: Span = [start + film.length, start + film.length + who.length];
  const source = reading.tokensWithin(draft.sentence, speaker);
  const named = reading.tokens.slice(...source);
  const isName = named.every(({ pos, text }) => OF_A_NAME.test(pos) || /^(?:of|[’']s)$/u.test(text));
  if (named.length === 0 || !isName) return undefined;
  const saying = start + reading.text.slice(start, from).lastIndexOf(cue);
  return {
    ...draft,
    cue: [[saying, saying + cue.length]],
    sourceSpan: speaker,
    content: [[from, to]],
  };
}
