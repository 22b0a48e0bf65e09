import type { LinkedArticle } from '../link/linked-article';

/** What one transaction may hold: more would cost the server memory, and the others the wait. */
const LIMITS = { articles: 250, characters: 4_000_000 } as const;

/** Cuts a list into batches, in order; the same article does not stand twice in one. */
export function* batchesOf(articles: readonly LinkedArticle[]): Generator<LinkedArticle[]> {
  let batch = new Map<string, LinkedArticle>();
  let characters = 0;
  for (const article of articles) {
    const full = batch.size === LIMITS.articles || characters + article.text.length > LIMITS.characters;
    if (batch.size > 0 && (full || batch.has(article.id))) {
      yield [...batch.values()];
      batch = new Map();
      characters = 0;
    }
    batch.set(article.id, article);
    characters += article.text.length;
  }
  if (batch.size > 0) yield [...batch.values()];
}
