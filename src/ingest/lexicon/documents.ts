/** What one document is called for a change. */
const SAME: readonly (readonly string[])[] = [
  ['report', 'investigation', 'study', 'paper', 'research', 'review', 'audit', 'analysis', 'survey'],
  ['lawsuit', 'suit', 'complaint', 'filing', 'petition'],
  ['letter', 'email', 'message', 'memo', 'note'],
  ['ruling', 'judgment', 'judgement', 'verdict', 'decision', 'order'],
  ['bill', 'law', 'act', 'legislation'],
  ['post', 'tweet'],
];

const FIRST = new Map(
  SAME.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])),
);

/** One word for all that may call the same document: "study" and "paper" are a "report". Other words stay as they are. */
export function sameDocument(word: string): string {
  return FIRST.get(word) ?? word;
}
