import type { Gender, Segmentation, Token } from '../../document';
import { genderOfWords } from '../../lexicon/people';
import { isKinNoun, isRoleNoun } from '../../lexicon/roles';
import { nounPhraseAt } from '../../quotes/grammar/noun-phrase';
import { holding, lastFrom } from '../../segment/lookup';
import type { Cast } from '../entities';

/** Somebody without a name whom a clause is about: "a guard", "an old man", "the woman behind the counter". */
export interface Described {
  /** The article’s words for it. */
  readonly name: string;
  readonly gender: Gender | undefined;
  /** Where the words begin. */
  readonly start: number;
  /** Whether the sentence begins with it. */
  readonly opens: boolean;
}

/** What a clause may begin behind. */
const CLAUSE = /^(?:and|but|when|while|until|as|before|after|because|where|then|,|;|:|—|–)$/u;
const NEW = /^(?:an?|one|another)$/u;
const PERSON = /^(?:man|woman|boy|girl|person|lady|gentleman|child)$/u;
/** What says more of somebody goes on this far, in tokens. */
const NEAR_NAME = 4;

/** The people of an article whom it only describes, by sentence: whom a "he" or a "she" may mean beside those with names. */
export class DescribedPeople {
  private readonly known = new Map<number, readonly Described[]>();

  constructor(
    private readonly text: string,
    private readonly segmentation: Segmentation,
    private readonly cast: Cast,
  ) {}

  /** Those that a sentence is about outside of quotations, in text order. */
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
      const token = tokens[at];
      if (token === undefined || (at > from && !this.beginsClause(tokens, at))) continue;
      if (holding(quotations, token.span[0]) !== undefined) continue;
      const phrase = this.personAt(tokens, at, to);
      if (phrase === undefined) continue;
      const start = token.span[0];
      const name = this.text.slice(start, tokens[phrase - 1]?.span[1]).replace(/^the\s+/iu, '');
      found.push({ name, gender: genderOfWords(name), start, opens: at === from });
      at = phrase - 1;
    }
    return found;
  }

  private beginsClause(tokens: readonly Token[], at: number): boolean {
    const before = tokens[at - 1];
    if (before === undefined || !CLAUSE.test(before.lower)) return false;
    // "Holt, a driver, said": more of Holt.
    return !(before.text === ',' && this.isNamed(tokens, at - 2));
  }

  /** Where the words for one person end that begin at a token; undefined where none or a named one is described. */
  private personAt(tokens: readonly Token[], at: number, to: number): number | undefined {
    const first = tokens[at]?.lower ?? '';
    const phrase = NEW.test(first) || first === 'the' ? nounPhraseAt(tokens, at, to, false) : undefined;
    if (phrase === undefined) return undefined;
    const [, end] = phrase;
    const head = tokens[end - 1]?.lower ?? '';
    const isOne =
      first === 'the' ? PERSON.test(head) : PERSON.test(head) || isKinNoun(head) || isRoleNoun(head);
    if (!isOne || /[^s]s$/u.test(head) || end - at < 2) return undefined;
    for (let ahead = at; ahead < Math.min(to, end + NEAR_NAME); ahead++) {
      if (ahead >= end && /^(?:VERB|AUX)$/u.test(tokens[ahead]?.pos ?? '')) break;
      if (this.isNamed(tokens, ahead)) return undefined;
    }
    return /^(?:VERB|AUX|ADP|ADV|PUNCT|PRON)$/u.test(tokens[end]?.pos ?? '') ? end : undefined;
  }

  /** Whether a token is part of a name. */
  private isNamed(tokens: readonly Token[], at: number): boolean {
    const offset = tokens[at]?.span[0];
    if (offset === undefined) return false;
    const mention = this.cast.mentions[lastFrom(this.cast.mentions, offset)];
    return mention !== undefined && offset < mention.span[1];
  }
}
