import type { Graph } from '../../src/graph/graph';
import { word } from '../generate/vocabulary';

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface Ends {
  readonly speaker: Named;
  readonly outlet: Named;
  readonly agency: Named;
}

/** Whom and what the families ask for on a graph: the commonest of each kind and a rare one. */
export interface Facts {
  readonly head: Ends & { readonly place: Named };
  readonly tail: Ends;
  /** A month in the middle. */
  readonly days: { readonly from: string; readonly to: string };
  readonly article: { readonly id: string; readonly url: string };
  /** The event at which most was said. */
  readonly event: string;
  readonly quote: string;
  readonly words: { readonly common: string; readonly middle: string; readonly rare: string };
}

const COUNTS = {
  speaker:
    'MATCH (n:Speaker) WHERE NOT n.unresolved WITH n, COUNT { (n)-[:SAID]->() } AS degree WHERE degree > 0',
  outlet: 'MATCH (n:Source) WITH n, COUNT { (n)<-[:PUBLISHED_BY]-() } AS degree WHERE degree > 0',
  agency: 'MATCH (n:Source) WITH n, COUNT { (n)<-[:ACCORDING_TO]-() } AS degree WHERE degree > 0',
  place: 'MATCH (n:Place) WITH n, COUNT { (n)<-[:HELD_AT]-() } AS degree WHERE degree > 0',
  event: 'MATCH (n:Event) WITH n, COUNT { (n)<-[:SAID_AT]-() } AS degree WHERE degree > 0',
} as const;

/** Looks the graph over once, before anything is measured. */
export async function factsOf(graph: Graph): Promise<Facts> {
  const find = async (kind: keyof typeof COUNTS, order: 'ASC' | 'DESC'): Promise<Named> => {
    const [row] = await graph.read<Named>(
      `${COUNTS[kind]} RETURN n.id AS id, n.name AS name ORDER BY degree ${order}, id LIMIT 1`,
    );
    return row!;
  };
  const ends = async (order: 'ASC' | 'DESC'): Promise<Ends> => ({
    speaker: await find('speaker', order),
    outlet: await find('outlet', order),
    agency: await find('agency', order),
  });
  const [article] = await graph.read<{ id: string; url: string; quote: string }>(
    'MATCH (n:Article {externalId: "bench-0-0"})<-[:IN]-(q:Quote) RETURN n.id AS id, n.url AS url, q.id AS quote ORDER BY q.id LIMIT 1',
  );
  const event = await find('event', 'DESC');
  return {
    head: { ...(await ends('DESC')), place: await find('place', 'DESC') },
    tail: await ends('ASC'),
    days: { from: '2025-05-01', to: '2025-05-31' },
    article: article!,
    event: event.id,
    quote: article!.quote,
    words: { common: word(12), middle: word(80), rare: word(15_000) },
  };
}
