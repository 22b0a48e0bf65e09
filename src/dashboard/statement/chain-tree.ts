/** A name on the way of words to a page. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A quote's way: relays nearest to the speaker first, then the outlet. */
export interface Carried {
  readonly accordingTo: readonly Named[];
  readonly publisher: Named | null;
}

/** A source that passed the words on, and those that have them from it. */
export interface ChainNode {
  readonly source: Named;
  /** Quotes that end here: the source printed them itself. */
  readonly prints: number;
  readonly next: readonly ChainNode[];
}

interface Growing {
  source: Named;
  prints: number;
  next: Map<string, Growing>;
}

const NOBODY: Named = { id: '', name: 'an outlet not named' };

/**
 * Lays the ways of a statement's quotes over each other: those who have it from the same source stand beneath that source
 * once. An outlet that relays itself is one step, not two.
 *
 * @param quotes - in any order
 * @returns those nearest to the speaker; within each step those through whom the most quotes came first, then by name
 */
export function chainTree(quotes: readonly Carried[]): readonly ChainNode[] {
  const roots = new Map<string, Growing>();
  for (const { accordingTo, publisher } of quotes) {
    const way = [...accordingTo, publisher ?? NOBODY].filter(
      (source, index, all) => all.findIndex(({ id }) => id === source.id) === index,
    );
    let step = roots;
    way.forEach((source, index) => {
      const known = step.get(source.id) ?? { source, prints: 0, next: new Map<string, Growing>() };
      step.set(source.id, known);
      if (index === way.length - 1) known.prints += 1;
      step = known.next;
    });
  }
  return settle(roots);
}

function settle(step: ReadonlyMap<string, Growing>): readonly ChainNode[] {
  return [...step.values()]
    .map(({ source, prints, next }) => ({ source, prints, next: settle(next) }))
    .sort((a, b) => through(b) - through(a) || a.source.name.localeCompare(b.source.name));
}

/** Quotes that came through a source. */
export function through({ prints, next }: ChainNode): number {
  return next.reduce((sum, node) => sum + through(node), prints);
}
