/** A quote as far as it is concerned where it came from. */
export interface Printed {
  readonly id: string;
  readonly article: string;
  /** Id of the outlet; null where the article names none. */
  readonly publisher: string | null;
  /** Id of the source that is nearest to the speaker, of those that relayed it. */
  readonly relay: string | null;
  /** Id of the article that its own is a copy of. */
  readonly copyOf: string | null;
  readonly day: string | null;
}

/** Where the quotes of one statement came from. */
export interface Origins {
  /** Id of a source for each quote, by the quote's id; null where neither an outlet nor a relay is named. */
  readonly originOf: ReadonlyMap<string, string | null>;
  /** Id of the outlet that had it first. */
  readonly first: string | null;
}

/**
 * Follows the quotes of one statement back: through the relay nearest to the speaker and, where that source prints the
 * statement itself, on from there; through the article that its own is a copy of, where that prints the statement too. Ten
 * outlets that have it from one agency have one origin.
 *
 * Who had it first is asked of those alone that have it from nobody else who prints it: the day may be wrong, a credit is not.
 */
export function originsOf(quotes: readonly Printed[]): Origins {
  const ordered = [...quotes].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const byPublisher = firstBy(ordered, ({ publisher }) => publisher);
  const byArticle = firstBy(ordered, ({ article }) => article);
  /** The quote of this statement that another was taken from. */
  const before = ({ id, relay, copyOf }: Printed): Printed | undefined => {
    const taken = relay === null ? copyOf !== null && byArticle.get(copyOf) : byPublisher.get(relay);
    return taken === false || taken?.id === id ? undefined : taken;
  };
  const originOf = (quote: Printed): string | null => {
    const seen = new Set<string>();
    for (let at = quote; ;) {
      seen.add(at.id);
      const next = before(at);
      if (next === undefined || seen.has(next.id)) return at.relay ?? at.publisher;
      at = next;
    }
  };
  const own = ordered.filter((quote) => quote.publisher !== null && before(quote) === undefined);
  const printed = ordered.filter(({ publisher }) => publisher !== null);
  return {
    originOf: new Map(quotes.map((quote) => [quote.id, originOf(quote)])),
    first: (own[0] ?? printed[0])?.publisher ?? null,
  };
}

const keyOf = ({ day, relay, id }: Printed): string =>
  `${day ?? '9999-12-31'} ${relay === null ? 0 : 1} ${id}`;

function firstBy(quotes: readonly Printed[], of: (quote: Printed) => string | null): Map<string, Printed> {
  const first = new Map<string, Printed>();
  for (const quote of quotes) {
    const key = of(quote);
    if (key !== null && !first.has(key)) first.set(key, quote);
  }
  return first;
}
