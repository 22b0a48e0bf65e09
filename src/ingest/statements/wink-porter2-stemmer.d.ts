declare module 'wink-porter2-stemmer' {
  /** @returns the stem of a word in lower case, by the Porter2 algorithm */
  function stem(word: string): string;
  export = stem;
}
