import type { Span, Token } from '../../document';
import { isPartisan } from '../../lexicon/peoples';
import { isKnownPlace } from '../../lexicon/places';
import { isRoleNoun } from '../../lexicon/roles';
import { lastFrom } from '../../segment/lookup';
import type { Scene } from './resolver';

const RELATIVE = /^(?:who|which|whom|that)$/iu;
/** A phrase is followed back this far, in tokens. */
const LONGEST = 24;
/** "Dozens of voters who …": those of whom it is a number speak, and so they do with it. */
const QUANTITY =
  /^(?:one|some|many|most|several|few|two|three|four|five|six|members?|groups?|dozens|hundreds|thousands|scores|majority|number|handful|pair|couple|coalition|half)$/u;

/**
 * What a relative pronoun that is a quote's source stands for: the noun phrase right before it ("critics who said",
 * "Senator Ada Marsh of Corran, who said").
 *
 * @param span - the source mention
 * @returns the span of that phrase, in UTF-16 offsets; undefined where the mention is no relative pronoun
 */
export function antecedentOf(
  { text, segmentation }: Pick<Scene, 'text' | 'segmentation'>,
  span: Span,
): Span | undefined {
  if (!RELATIVE.test(text.slice(...span))) return undefined;
  const { tokens } = segmentation;
  const end = lastFrom(tokens, span[0]);
  let [from, to] = phraseBefore(tokens, end);
  while (isAside(tokens, from, to)) [from, to] = phraseBefore(tokens, from);
  const [first, last] = [tokens[from], tokens[to - 1]];
  const hasNoun = tokens.slice(from, to).some(({ pos }) => /^(?:NOUN|PROPN|NUM)$/u.test(pos));
  return first === undefined || last === undefined || !hasNoun ? undefined : [first.span[0], last.span[1]];
}

/** Tokens `[from, to)` of the noun phrase that ends before a token, and before a comma that stands there. */
function phraseBefore(tokens: readonly Token[], end: number): readonly [from: number, to: number] {
  const sentence = tokens[end - 1]?.sentence;
  const to = tokens[end - 1]?.text === ',' ? end - 1 : end;
  let from = to;
  while (to - from < LONGEST && tokens[from - 1]?.sentence === sentence && belongs(tokens, from - 1, to))
    from -= 1;
  return [from, to];
}

/** "Senator Ada Marsh, Republican of Corran, who", "of Reyl County, Ariz., who": what only places the one before it. */
function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first === undefined || from >= to || tokens[from - 1]?.text !== ',') return false;
  const isState = to - from === 1 && (isKnownPlace(first.text) || /^\p{Lu}\p{L}{1,4}\.$/u.test(first.text));
  return isState || (isPartisan(first.text) && second?.lower === 'of');
}

/** Whether a token stands in the noun phrase that ends at another. */
function belongs(tokens: readonly Token[], at: number, to: number): boolean {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return false;
  // "The tax enraged voters": a participle after a noun is a verb.
  if (/\p{L}ed$/u.test(token.lower) && /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '')) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM|DET|X)$/u.test(token.pos)) return !/^(?:that|this|when)$/u.test(token.lower);
  if (/^(?:[’']s?|[-‐‑.()])$/u.test(token.text)) return true;
  if (token.pos === 'VERB')
    return (
      /(?:ed|ing)$/u.test(token.lower) &&
      next?.pos === 'NOUN' &&
      /^(?:DET|ADJ|ADV|PUNCT)$/u.test(before?.pos ?? 'PUNCT')
    );
  if (token.pos === 'PRON') return /^(?:his|her|its|their|our|my)$/u.test(token.lower);
  if (token.pos !== 'ADP' || at + 1 >= to) return false;
  if (token.lower === 'of')
    return before?.pos === 'PROPN' || QUANTITY.test(before?.lower ?? '') || isRoleNoun(before?.text ?? '');
  return (
    /^(?:from|in|at|for|with|on)$/u.test(token.lower) &&
    (before?.pos === 'PROPN' || isRoleNoun(before?.text ?? ''))
  );
}
