/** Words remembered with what was told of them; beyond, all are forgotten. */
const MOST_WORDS = 20_000;

/** A longer string may be a window on an article, which would be kept whole with it (V8 copies what is shorter). */
const LONGEST_WORD = 12;

/**
 * The same function, told once of each word: texts are made of few of them, and the tables and patterns of a lexicon are asked about
 * the same ones by the thousand.
 *
 * @param tell - depends on the word alone; what it gives is never changed
 * @param longest - in UTF-16 code units; longer ones are asked about anew. More is for a memory that ends with its article.
 */
export function remembered<T>(tell: (word: string) => T, longest = LONGEST_WORD): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > longest) return tell(word);
    const told = known.get(word);
    if (told !== undefined || known.has(word)) return told as T;
    if (known.size >= MOST_WORDS) known.clear();
    const now = tell(word);
    known.set(word, now);
    return now;
  };
}
