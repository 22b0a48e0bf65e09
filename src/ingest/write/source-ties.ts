import { compareText } from '../../text/compare';
import type { Gathered } from '../statements/gather';
import type { Placed } from './quote-rows';

/** What ties of quotes to their statements and relays repeat, so that a statement is found by its sources. */
export interface SourceTies {
  /** The outlet that the quote's tie to its statement names, and the statement's place in lists, by quote id. */
  readonly carried: ReadonlyMap<string, { readonly carrierId: string; readonly orderKey: string }>;
  /** The statement's place in lists, by quote id and `position` of the relay. */
  readonly relayed: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Ids of the statements that stored quotes express too: what their ties repeat is found out in the graph. */
  readonly others: readonly string[];
}

/**
 * Finds out which of the quotes of a statement stands for each of its outlets and each of its relays, the one of the least
 * id: see “Lists” in `docs/model.md`.
 *
 * @param statements - that change
 * @param quotes - that are written
 */
export function sourceTies(statements: readonly Gathered[], quotes: readonly Placed[]): SourceTies {
  const placed = new Map(quotes.map((one) => [one.quote.id, one]));
  const carried = new Map<string, { carrierId: string; orderKey: string }>();
  const relayed = new Map<string, Map<number, string>>();
  const others: string[] = [];
  for (const { id, members, orderKey } of statements) {
    const own = members.flatMap((member) => placed.get(member) ?? []);
    if (own.length < members.length) {
      others.push(id);
      continue;
    }
    const outlets = new Set<string>();
    const relays = new Set<string>();
    for (const { article, quote } of own.sort((a, b) => compareText(a.quote.id, b.quote.id))) {
      if (article.publisher !== null && !outlets.has(article.publisher)) {
        outlets.add(article.publisher);
        carried.set(quote.id, { carrierId: article.publisher, orderKey });
      }
      const first = new Map<number, string>();
      for (const { source, position } of [...quote.relays].sort((a, b) => a.position - b.position)) {
        if (relays.has(source)) continue;
        relays.add(source);
        first.set(position, orderKey);
      }
      if (first.size > 0) relayed.set(quote.id, first);
    }
  }
  return { carried, relayed, others };
}
