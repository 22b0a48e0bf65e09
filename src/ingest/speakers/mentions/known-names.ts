import type { Token } from '../../document';
import type { NameMention } from './names';
import type { Run } from './run';
import { isFunctionWord } from './words';

/** No name that a headline holds is longer. */
const LONGEST = 6;

/** The names that an article’s prose gives, to know them where capitals prove nothing. */
export class KnownNames {
  private readonly names: ReadonlySet<string>;
  /** Words of names of two words and more. */
  private readonly words: ReadonlySet<string>;

  constructor(mentions: readonly NameMention[]) {
    this.names = new Set(mentions.map(({ name }) => name));
    this.words = new Set(
      [...this.names].map((name) => name.split(/\s+/u)).flatMap((words) => (words.length > 1 ? words : [])),
    );
  }

  /** "Park said": whether the word that begins a sentence is part of a name, and acts. */
  opens(tokens: readonly Token[], [at]: Run): boolean {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (word === undefined || next?.sentence !== word.sentence || isFunctionWord(word.lower)) return false;
    return (
      this.words.has(word.text) && (/^(?:VERB|AUX)$/u.test(next.pos) || /^(?:[’']s?|,)$/u.test(next.text))
    );
  }

  /** The known names inside a run of a headline’s capitals, the longest first. */
  within(text: string, tokens: readonly Token[], [from, to]: Run): Run[] {
    const found: Run[] = [];
    for (let at = from; at < to; at++) {
      const end = this.longestFrom(text, tokens, [at, Math.min(to, at + LONGEST)]);
      if (end === undefined) continue;
      found.push([at, end]);
      at = end - 1;
    }
    return found;
  }

  private longestFrom(text: string, tokens: readonly Token[], [from, to]: Run): number | undefined {
    for (let end = to; end > from; end--) {
      const name = text.slice(tokens[from]?.span[0], tokens[end - 1]?.span[1]);
      if (this.names.has(name) || (end === from + 1 && this.words.has(name))) return end;
    }
    return undefined;
  }
}
