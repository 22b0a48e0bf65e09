import type { Token } from '../../document';
import { INSIDE, POSSESSIVE_PRONOUN, isParticiple } from './noun-words';

/** What only comes between: "X, for her part,", "X, however,", "the agency, citing Y,". */
const ASIDE = /^(?:for|in|however|meanwhile|too|though|instead|citing|quoting|on|at)$/u;

/** Whether the tokens between two marks only come between and say nothing of the phrase before them. */
export function isAside(tokens: readonly Token[], from: number): boolean {
  return ASIDE.test(tokens[from]?.lower ?? '');
}

/** Whether the tokens between two marks say more of the phrase before them: "the mayor", "45", "who leads the party". */
export function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to || first.lower === 'that') return false;
  if (isAside(tokens, from)) return false;
  if (tokens.slice(from, to).some((token) => /^(?:who|which|whose|whom)$/u.test(token.lower))) return true;
  if (/^(?:speaking|writing|talking|acting|sitting|standing|appearing|addressing)$/u.test(first.lower))
    return true;
  if (/^\d{1,2}$/u.test(first.text)) return true;
  const finite = tokens
    .slice(from, to)
    .some((token) => token.pos === 'AUX' || (token.pos === 'VERB' && !isParticiple(token)));
  if (finite) return false;
  return (
    first.pos === 'DET' ||
    INSIDE.has(first.pos) ||
    POSSESSIVE_PRONOUN.test(first.lower) ||
    isParticiple(first) ||
    first.lower === 'of'
  );
}

/** Past the appositions that follow a phrase: ", the palace spokesman", ", who leads the party", up to the next mark. */
export function throughApposition(tokens: readonly Token[], to: number, ceiling: number): number {
  let past = to;
  while (tokens[past]?.text === ',' && past < ceiling) {
    let end = past + 1;
    while (end < ceiling && !/^[,;:—–“”"]$/u.test(tokens[end]?.text ?? '')) end += 1;
    while (end > past + 1 && /^[.!?]$/u.test(tokens[end - 1]?.text ?? '')) end -= 1;
    if (!isApposition(tokens, past + 1, end)) break;
    past = end;
  }
  return past;
}
