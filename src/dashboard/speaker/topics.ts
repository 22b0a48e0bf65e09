/** Something that quotes speak of. */
export interface Mentioned {
  readonly __typename: 'Speaker' | 'Source' | 'Place' | 'Event';
  readonly id: string;
  readonly name: string;
}

/** What quotes speak of, with how many of them do: the most frequent first, then by name. */
export function topicsOf(
  quotes: readonly { readonly mentions: readonly Mentioned[] }[],
): readonly { readonly topic: Mentioned; readonly count: number }[] {
  const topics = new Map<string, { topic: Mentioned; count: number }>();
  for (const { mentions } of quotes) {
    for (const topic of mentions) {
      const known = topics.get(topic.id) ?? { topic, count: 0 };
      known.count += 1;
      topics.set(topic.id, known);
    }
  }
  return [...topics.values()].sort((a, b) => b.count - a.count || a.topic.name.localeCompare(b.topic.name));
}
