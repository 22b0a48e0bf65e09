import type { Token } from '../../document';
import type { NameMention } from './names';
import type { Run } from './run';
import { isFamilyNameFirst, isWordAndName, mayBeGivenName } from '../../lexicon/people';
import { isFunctionWord } from './words';

/** More names that end alike tell no more. */
const MOST_NAMESAKES = 8;
/** No name that a headline holds is longer. */
const LONGEST = 6;

/** The names that an article’s prose gives, to know them where capitals prove nothing. */
export class KnownNames {
  private readonly names: ReadonlySet<string>;
  /** Words of names of two words and more. */
  private readonly words: ReadonlySet<string>;

  private readonly counts = new Map<string, number>();
  /** Names of two words and more, by their last words. */
  private readonly lastWords = new Map<string, string[]>();

  constructor(mentions: readonly NameMention[]) {
    for (const { name } of mentions) {
      const count = this.counts.get(name) ?? 0;
      this.counts.set(name, count + 1);
      const last = name.slice(name.lastIndexOf(' ') + 1);
      if (count > 0) continue;
      const namesakes = this.lastWords.get(last) ?? [];
      if (namesakes.length < MOST_NAMESAKES) this.lastWords.set(last, [...namesakes, name]);
    }
    this.names = new Set(mentions.map(({ name }) => name));
    this.words = new Set(
      [...this.names].map((name) => name.split(/\s+/u)).flatMap((words) => (words.length > 1 ? words : [])),
    );
  }

  /** "Park said": whether the word that begins a sentence is part of a name, and acts. */
  opens(tokens: readonly Token[], [at]: Run): boolean {
    const [word, next] = [tokens[at], tokens[at + 1]];
    if (
      word === undefined ||
      next === undefined ||
      next.sentence !== word.sentence ||
      isFunctionWord(word.lower)
    )
      return false;
    // "They urged Baker to resign": within a sentence a capital is enough.
    const within = tokens[at - 1]?.sentence === word.sentence && /^\p{L}/u.test(tokens[at - 1]?.text ?? '');
    return (
      this.words.has(word.text) &&
      tokens[at - 1]?.pos !== 'DET' &&
      (within ||
        /^(?:VERB|AUX)$/u.test(next.pos) ||
        /^(?:said|says|added|adds|asked|replied|wrote|recalled)$/u.test(tokens[at - 1]?.lower ?? '') ||
        /^(?:[’']s?|,|also)$/u.test(next.text))
    );
  }

  /** "Late Quist", "Outside Corran": a sentence's first word, and a name that the article has without it. */
  isOpening(
    tokens: readonly Token[],
    { tokens: [from], prefix, name }: NameMention,
    isHeading: boolean,
  ): boolean {
    const first = tokens[from];
    const words = name.split(' ');
    return (
      words.length === 2 &&
      prefix === undefined &&
      first !== undefined &&
      (isHeading || first.pos !== 'PROPN') &&
      tokens[from - 1]?.sentence !== first.sentence &&
      !mayBeGivenName(first.text) &&
      !isWordAndName(first.text) &&
      !isFamilyNameFirst(first.text) &&
      (this.counts.get(name) ?? 0) === 1 &&
      this.lastWords.get(words[1] ?? '')?.some((other) => other !== name) === true
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
