import { placeId } from './ids';
import type { LinkedPlace } from './linked-article';

/** Collects the places of one article. */
export class Places {
  private readonly byId = new Map<string, LinkedPlace>();

  /** @returns its id */
  add(name: string): string {
    const id = placeId(name);
    if (!this.byId.has(id)) this.byId.set(id, { id, name });
    return id;
  }

  /** All of them, ordered by id. */
  all(): LinkedPlace[] {
    return [...this.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
