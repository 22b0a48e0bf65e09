import type { SourceKind } from '../document';
import type { Identities, Identity } from './identities';
import { sourceId } from './ids';
import { type GraphSourceKind, type LinkedSource, strongest } from './linked-article';
import { sourceNames } from './names';

interface Draft {
  readonly name: string;
  readonly kinds: GraphSourceKind[];
  readonly names: Set<string>;
  readonly countries: Set<string>;
  readonly identity: Identity | undefined;
}

/** Collects the publisher, the relays and the mentioned sources of one article. */
export class Sources {
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly identities: Identities) {}

  /**
   * @param aliases - other names that the article uses for it
   * @param country - the country that the article gives it
   * @returns its id
   */
  add(name: string, kind: SourceKind, aliases: readonly string[] = [], country?: string): string {
    const identity = this.identities.source(name);
    const known = identity?.name ?? name;
    const id = sourceId(known);
    const draft = this.drafts.get(id) ?? {
      name: known,
      kinds: [],
      names: new Set([known]),
      countries: new Set(),
      identity,
    };
    draft.kinds.push(kind.toUpperCase() as Uppercase<SourceKind>);
    for (const one of [name, ...aliases]) draft.names.add(one);
    if (country !== undefined) draft.countries.add(country);
    this.drafts.set(id, draft);
    return id;
  }

  /** All of them, ordered by id. */
  all(): LinkedSource[] {
    return [...this.drafts]
      .map(([id, { name, kinds, names, countries, identity }]) => ({
        id,
        name,
        kind: strongest(kinds),
        country: [...countries].sort()[0] ?? null,
        qid: identity?.qid ?? null,
        names: sourceNames([...names]),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
