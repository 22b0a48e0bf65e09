import type { Gender, Segmentation, Span, Token } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import { isOneOfAPeople } from '../../lexicon/peoples';
import { isKinNoun, isRoleNoun } from '../../lexicon/roles';
import { nounPhraseAt } from '../../quotes/grammar/noun-phrase';
import { holding, lastFrom } from '../../segment/lookup';
import type { Cast } from '../entities';

/** One person whom a sentence mentions without a name: "my mother", "a guard", "the lady", "the lead author". */
export interface Described {
  /** The article’s words, the article before them included. */
  readonly words: string;
  readonly gender: Gender | undefined;
  /** UTF-16 offsets. */
  readonly span: Span;
  /** What the words are to their clause; "complement" stands behind a preposition. */
  readonly place: 'subject' | 'object' | 'complement';
  /** Whether the sentence begins with it. */
  readonly opens: boolean;
  /** Whether a clause begins with it. */
  readonly leads: boolean;
  /** Whether nothing before need have told of them: "a guard", "the woman behind the counter". */
  readonly isNew: boolean;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
}

const DETERMINER = /^(?:an?|one|another|the|my|your|his|her|our|their|its)$/u;
const NEW = /^(?:an?|one|another)$/u;
const PERSON = /^(?:man|woman|boy|girl|person|lady|lad|gentleman|guy|kid|child|bloke)$/u;
const COPULA = /^(?:be|is|[’']s|are|was|were|been|being|am|[’']m|[’']re|as|became|become)$/u;
/** What a clause may begin behind. */
const CLAUSE = /^(?:and|but|when|while|until|as|before|after|because|where|then|,|;|:|—|–)$/u;
/** What narrows a noun down is followed this far, in tokens. */
const LONGEST_COMPLEMENT = 10;
/** A name may stand this far behind the words for whom it names, in tokens. */
const NEAR_NAME = 4;

/** The people of an article whom it describes without a name, by sentence. */
export class DescribedPeople {
  private readonly known = new Map<number, readonly Described[]>();

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly cast: Cast,
  ) {}

  /** Those whom a sentence mentions, wherever in it, in text order. */
  in(sentence: number): readonly Described[] {
    const found = this.known.get(sentence) ?? this.find(sentence);
    this.known.set(sentence, found);
    return found;
  }

  private find(sentence: number): Described[] {
    const { tokens, sentences, quotations } = this.segmentation;
    const [from, to] = sentences[sentence]?.tokens ?? [0, 0];
    const found: Described[] = [];
    for (let at = from; at < to; at++) {
      const first = tokens[at];
      // "He was a decorator": what somebody is.
      if (
        first === undefined ||
        !DETERMINER.test(first.lower) ||
        (at > from && COPULA.test(tokens[at - 1]?.lower ?? ''))
      )
        continue;
      const end = this.personAt(tokens, at, to);
      const last = tokens[(end ?? 0) - 1];
      if (end === undefined || last === undefined) continue;
      const span: Span = [first.span[0], last.span[1]];
      const words = this.text.slice(...span);
      const leads = at === from || this.leadsClause(tokens, at);
      found.push({
        words,
        gender: genderOfWords(words),
        span,
        place: placeOf(tokens, [at, end], from, leads),
        opens: at === from,
        leads,
        isNew: NEW.test(first.lower) || PERSON.test(last.lower),
        quoted: holding(quotations, first.span[0]) !== undefined,
      });
      at = end - 1;
    }
    return found;
  }

  private leadsClause(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 1];
    if (before === undefined || !CLAUSE.test(before.lower)) return false;
    // "Holt, a driver, said": more of Holt.
    return !(before.text === ',' && this.isNamed(tokens[at - 2]));
  }

  /** Behind which token the words for one person end; undefined where none or somebody named is described. */
  private personAt(tokens: readonly Token[], at: number, to: number): number | undefined {
    const end = nounPhraseAt(tokens, at, to, false)?.[1];
    if (end === undefined || end - at < 2) return undefined;
    const last = tokens[end - 1];
    const head = last?.lower ?? '';
    const isOne =
      PERSON.test(head) ||
      isKinNoun(head) ||
      isRoleNoun(head) ||
      (tokens[at]?.lower === 'the' &&
        isOneOfAPeople(`the ${this.text.slice(tokens[at + 1]?.span[0], last?.span[1])}`));
    if (!isOne || /[^s]s$/u.test(head) || /^[’']/u.test(tokens[end]?.text ?? '')) return undefined;
    if (this.isNamed(last)) return undefined;
    const comma = afterComplement(tokens, end, to);
    const stop = Math.min(to, comma + NEAR_NAME);
    for (let ahead = comma; ahead < stop && !endsPhrase(tokens[ahead]); ahead++)
      if (this.isNamed(tokens[ahead])) return undefined;
    return end;
  }

  /** Whether a token is part of a name. */
  private isNamed(token: Token | undefined): boolean {
    const offset = token?.span[0];
    if (offset === undefined) return false;
    const mention = this.cast.mentions[lastFrom(this.cast.mentions, offset)];
    return mention !== undefined && offset < mention.span[1];
  }
}

/** "The author | of the book |, Ada Marsh": behind what narrows a noun down, when a comma follows that. */
function afterComplement(tokens: readonly Token[], end: number, to: number): number {
  if (tokens[end]?.pos !== 'ADP') return end;
  for (let at = end + 1; at < Math.min(to, end + LONGEST_COMPLEMENT); at++) {
    if (tokens[at]?.text === ',') return at;
    if (/^(?:VERB|AUX|PUNCT)$/u.test(tokens[at]?.pos ?? '')) return end;
  }
  return end;
}

/** Whether no name that follows can be that of whom the words before describe. */
const endsPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  /^(?:VERB|AUX|ADP|CCONJ|SCONJ)$/u.test(token.pos) ||
  /^[^\p{L}\p{N},(]/u.test(token.text);

function placeOf(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  from: number,
  leads: boolean,
): Described['place'] {
  let after = end;
  while (tokens[after]?.pos === 'ADV') after += 1;
  const next = tokens[after]?.pos ?? '';
  // "A boy of about 10 came", "The coach, who had left, said".
  if (/^(?:VERB|AUX)$/u.test(next) || (leads && /^(?:ADP|PRON|PUNCT)$/u.test(next))) return 'subject';
  const before = at > from ? tokens[at - 1] : undefined;
  return before?.pos === 'ADP' || before?.lower === 'to' ? 'complement' : 'object';
}
