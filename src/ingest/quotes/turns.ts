import type { Paragraph } from '../document';
import { isLabel } from '../lexicon/labels';
import { FIRST_PERSON } from './interview';

const TURN =
  /^[“"]?(\p{Lu}[\p{L}.’'-]*(?: (?:(?:bin|ibn|van|von|der|den|de|del|della|da|di|du|la|le|el|al) ){0,2}(?:al-|el-)?\p{Lu}[\p{L}.’'-]*){0,4}): /u;
const LONGEST_TURN = 80;
/** A turn takes no more paragraphs. */
const LONGEST_SPEECH = 6;
/** So near to a paragraph that goes on stands the next turn. */
const NEXT_TURN = 3;

/** Someone speaks twice, one answers another, or two are written in capitals; a lone "Veto Power: …" is a heading. */
export function hasTurns(text: string, paragraphs: readonly Paragraph[]): boolean {
  const names = paragraphs.map((paragraph) => turnOf(text, paragraph));
  const seen = new Set<string>();
  return names.some((name, at) => {
    if (name === undefined || isLabel(name)) return false;
    const known = seen.has(name) || names[at - 1] !== undefined;
    const inCapitals =
      name === name.toUpperCase() && [...seen].some((other) => other === other.toUpperCase());
    seen.add(name);
    return known || inCapitals;
  });
}

/**
 * The paragraphs behind a turn in which its speaker goes on, without a name before them: nobody asks in them, somebody speaks
 * of himself, and another turn is near.
 *
 * @param at - index of the paragraph that opens the turn
 */
export function goesOnIn(text: string, paragraphs: readonly Paragraph[], at: number): readonly Paragraph[] {
  const behind = paragraphs.slice(at + 1, at + 1 + LONGEST_SPEECH);
  const end = behind.findIndex(({ span, kind }, index) => {
    const words = text.slice(...span);
    const goesOn = kind === 'prose' && FIRST_PERSON.test(words) && !/^["“‘'«]|\?\s*$/u.test(words);
    const near = paragraphs.slice(at + 1 + index, at + 2 + index + NEXT_TURN);
    return !goesOn || near.findIndex((one) => turnOf(text, one) !== undefined) < 1;
  });
  return end === -1 ? behind : behind.slice(0, end);
}

/** Whose turn opens at the start of a paragraph, or of a stretch of it. */
export const turnOf = (text: string, { span: [start] }: Pick<Paragraph, 'span'>): string | undefined =>
  TURN.exec(text.slice(start, start + LONGEST_TURN))?.[1];
