import type { Token } from '../../document';

/** The auxiliaries and adverbs before a verb. */
export interface VerbGroup {
  /** Its first token. */
  readonly start: number;
  readonly negated: boolean;
  /** "would say", "to say", "refused to say": nobody is reported to have said it. */
  readonly unsaid: boolean;
  readonly be: boolean;
}

const MODAL = /^(?:would|will|could|should|might|may|must|can|shall|’ll|'ll|ll|wo|ca|cannot)$/u;
const BE = /^(?:is|are|was|were|been|being|be|’s|'s|’re|'re|am)$/u;
/** "likes to say", "went on to say", "continued to say": said all the same. */
const HABIT = /^(?:like|likes|liked|use|used|love|loves|loved|continue|continues|continued|on)$/u;
const HEARD = /^(?:heard|overheard|seen|filmed|recorded|captured)$/u;
const BETWEEN_ADVERB =
  /^(?:also|later|then|however|still|previously|once|twice|again|even|first|further|now|only|since|earlier|often|sometimes|always|already|just|soon|today|yesterday|though|too)$/u;

/**
 * Reads the words before a verb that belong to it.
 *
 * @param verb - the verb's token
 * @param floor - the first token of the sentence
 */
export function verbGroup(tokens: readonly Token[], verb: number, floor: number): VerbGroup {
  // "can be heard asking", "was overheard saying": it was said.
  const isHeard = HEARD.test(tokens[verb - 1]?.lower ?? '') && BE.test(tokens[verb - 2]?.lower ?? '');
  let start = isHeard ? verb - 1 : verb;
  let negated = false;
  let unsaid = false;
  let be = false;
  while (start > floor) {
    const token = tokens[start - 1] as Token;
    const clitic = /^(?:n’t|n't|not|never)$/u.test(token.lower);
    if (clitic) negated = true;
    else if (token.lower === 'to' && start === verb && HABIT.test(tokens[start - 2]?.lower ?? '')) start -= 1;
    else if (isHeard && /^(?:can|could)$/u.test(token.lower)) be = true;
    else if (MODAL.test(token.lower)) unsaid = true;
    else if (token.lower === 'to' && start === verb) unsaid = true;
    else if (BE.test(token.lower) && token.pos !== 'PART') be = true;
    else if (
      token.pos === 'AUX' &&
      /^(?:has|have|had|having|did|do|does|’ve|'ve|’d|'d)$/u.test(token.lower)
    ) {
      // plain auxiliaries change nothing
    } else if (!(token.pos === 'ADV' && isVerbAdverb(token))) break;
    start -= 1;
  }
  return { start, negated, unsaid, be };
}

function isVerbAdverb(token: Token): boolean {
  return token.lower.endsWith('ly') || BETWEEN_ADVERB.test(token.lower);
}
