import { throughApposition } from '../grammar/appositions';
import { nounPhraseAt, type Range } from '../grammar/noun-phrase';
import { throughQualifiers } from '../grammar/qualifiers';
import type { Reading } from '../reading';

/** ", citing the ministry," or ", quoted by the channel": who stands one step nearer to the speaker, or one farther. */
export interface Citing {
  readonly kind: 'citing' | 'quoted by';
  /** "citing" or "quoted". */
  readonly from: number;
  readonly source: Range;
  /** Where, in characters, content before it ends. */
  readonly cutsAt: number;
}

/** Finds the "citing X", "quoting X", "quoted by X" and "cited by X" phrases of a sentence. */
export function findCitings(reading: Reading, sentence: number): Citing[] {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const found: Citing[] = [];
  for (let at = from + 1; at + 1 < to; at++) {
    const word = tokens[at]?.lower ?? '';
    const before = tokens[at - 1];
    const passive = /^(?:quoted|cited|carried)$/u.test(word) && tokens[at + 1]?.lower === 'by';
    // "citing Channel 9, which quoted an aide"
    const further = /^(?:quoted|cited|quotes|cites)$/u.test(word) && before?.lower === 'which';
    if (!passive && !further && !/^(?:citing|quoting)$/u.test(word)) continue;
    if (before === undefined || before.pos === 'AUX') continue;
    const lead = (further ? tokens[at - 2] : before) ?? before;
    const phrase = nounPhraseAt(tokens, at + (passive ? 2 : 1), to);
    if (phrase === undefined || isSaying(reading, phrase[1], to)) continue;
    const through = throughQualifiers(reading, phrase[1], to);
    const apposed = throughApposition(tokens, through, to);
    found.push({
      kind: passive ? 'quoted by' : 'citing',
      from: at,
      source: [phrase[0], tellsWhomItCites(reading, through) ? through : endsAt(reading, apposed, through)],
      cutsAt: lead.text === ',' ? lead.span[0] : lead.span[1],
    });
  }
  return found;
}

/** "Channel 9, which quoted an aide": the clause behind a mention says whom it quotes, not who it is. */
export function tellsWhomItCites({ tokens }: Reading, at: number): boolean {
  return (
    tokens[at]?.text === ',' &&
    tokens[at + 1]?.lower === 'which' &&
    /^(?:quoted|cited|quotes|cites)$/u.test(tokens[at + 2]?.lower ?? '')
  );
}

function endsAt({ tokens }: Reading, apposed: number, through: number): number {
  return /^[.,;]$|^$/u.test(tokens[apposed]?.text ?? '') ? apposed : through;
}

/** "quoting him as saying" is a report of its own. */
function isSaying(reading: Reading, at: number, to: number): boolean {
  return (
    at + 1 < to && reading.tokens[at]?.lower === 'as' && /ing$/u.test(reading.tokens[at + 1]?.lower ?? '')
  );
}
