import type { SourceKind } from '../document';
import { sourceId } from './ids';
import { type GraphSourceKind, type LinkedSource, strongest } from './linked-article';
import { sourceNames } from './names';

interface Draft {
  readonly name: string;
  readonly kinds: GraphSourceKind[];
  readonly names: Set<string>;
}

/** Collects the publisher, the relays and the mentioned sources of one article. */
export class Sources {
  private readonly drafts = new Map<string, Draft>();

  /**
   * @param aliases - other names that the article uses for it
   * @returns its id
   */
  add(name: string, kind: SourceKind, aliases: readonly string[] = []): string {
    const id = sourceId(name);
    const draft = this.drafts.get(id) ?? { name, kinds: [], names: new Set([name]) };
    draft.kinds.push(kind.toUpperCase() as Uppercase<SourceKind>);
    for (const one of [name, ...aliases]) draft.names.add(one);
    this.drafts.set(id, draft);
    return id;
  }

  /** All of them, ordered by id. */
  all(): LinkedSource[] {
    return [...this.drafts]
      .map(([id, { name, kinds, names }]) => ({
        id,
        name,
        kind: strongest(kinds),
        names: sourceNames([...names]),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
