import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import { gatherEvents, type Telling } from '../link/gather-events';
import { placeId } from '../link/ids';
import type { LinkedArticle, LinkedEvent } from '../link/linked-article';
import { inOrder } from './row';

/** An event that has to be written or looked at again. */
interface EventRow {
  readonly id: string;
  readonly bucket: string | null;
  /** Absent where only what articles call it may have changed. */
  readonly kind?: string;
  readonly date?: string | null;
  readonly datePrecision?: string | null;
  readonly place?: string | null;
}

/** Which event each telling of a batch is, and what that changes for what stands in the graph. */
export interface Gathering {
  /** The event of a telling. */
  eventOf(telling: string): string;
  /** All events of the tellings, those of other articles included. */
  readonly events: readonly EventRow[];
  /** Tellings of other articles that belong to another event than before. */
  readonly moves: readonly { readonly telling: string; readonly from: string; readonly to: string }[];
  /** Events that may be left without a telling, or with fewer. */
  readonly earlier: readonly string[];
  readonly buckets: readonly string[];
  /** Tellings of texts that stand no more, and the event that each is tied to. */
  readonly past: readonly PastTelling[];
}

interface StoredTelling extends Telling {
  readonly bucket: string;
  readonly event: string;
}

/** What only texts tell that stand no more belongs to no event of today: it is an event of its own among the past ones. */
interface PastTelling extends Omit<StoredTelling, 'participants'> {
  readonly to: string;
}

/** What a batch changes about texts that stand no more. */
export interface Bygone {
  /** Whether the graph holds any such text. */
  readonly any: boolean;
  /** Articles of which such a text was just written. */
  readonly late: readonly LinkedArticle[];
}

/**
 * Decides which event each telling of some articles is, together with all tellings of the same kind and day that the graph
 * holds, under a lock on those days: the same set of articles gives the same events, in whatever order they came.
 *
 * @param run - runs a statement in the transaction that will write the articles
 * @param nodes - what earlier readings of them held up, see {@link takeOut}
 * @param bygone - what there is of texts that stand no more
 */
export async function gather(
  run: Run,
  articles: readonly LinkedArticle[],
  nodes: readonly string[],
  bygone: Bygone,
): Promise<Gathering> {
  const own = articles.flatMap(({ events }) => events);
  const held =
    nodes.length === 0
      ? []
      : await run<{ id: string; key: string | null }>(cypher('write/events-among'), { nodes });
  const written = [...own, ...bygone.late.flatMap(({ events }) => events)];
  const keys = [...new Set([...written.map(({ bucket }) => bucket), ...held.map(({ key }) => key)])];
  const buckets = keys.filter((key) => key !== null).sort();
  const rows = buckets.map((key) => ({ key }));
  if (rows.length > 0) await run(cypher('write/gather-lock'), { rows });
  const stored = rows.length === 0 ? [] : await run<StoredTelling>(cypher('write/gather-tellings'), { rows });
  const eventOf = new Map(own.map(({ id }) => [id, id]));
  const events = new Map<string, EventRow>();
  for (const event of own) if (event.bucket === null) events.set(event.id, rowOf(event));
  for (const [bucket, tellings] of byBucket(buckets, own, stored)) {
    for (const { id, kind, date, place, tellings: ids } of gatherEvents(tellings)) {
      events.set(id, { id, bucket, kind, date, datePrecision: 'DAY', place });
      for (const telling of ids) eventOf.set(telling, id);
    }
  }
  const moves = stored.flatMap(({ id, event }) => {
    const to = eventOf.get(id) ?? event;
    return to === event ? [] : [{ telling: id, from: event, to }];
  });
  const past =
    rows.length === 0 || !bygone.any
      ? []
      : await run<Omit<PastTelling, 'to'>>(cypher('write/past/tellings'), { rows });
  const earlier = new Set([...held.map(({ id }) => id), ...moves.map(({ from }) => from)]);
  return {
    eventOf: (telling) => eventOf.get(telling) ?? telling,
    events: inOrder([...events.values()]),
    moves: moves.sort((a, b) => (a.from + a.telling < b.from + b.telling ? -1 : 1)),
    earlier: [...earlier].filter((id) => !events.has(id)).sort(),
    buckets,
    past: past.map((telling) => ({ ...telling, to: eventOf.get(telling.id) ?? telling.id })),
  };
}

/**
 * Makes the events show what all their tellings say now that these are written; what none tells any more goes.
 *
 * @returns the element ids of events that are past now, or may be
 */
export async function settleEvents(run: Run, gathering: Gathering): Promise<string[]> {
  const { events, moves, earlier, buckets, past } = gathering;
  const rows = inOrder([...events, ...earlier.map((id): EventRow => ({ id, bucket: null }))]);
  if (rows.length === 0 && past.length === 0) return [];
  const places = events.flatMap(({ id, place }) =>
    place === null || place === undefined ? [] : [{ event: id, place: placeId(place) }],
  );
  if (moves.length > 0) await run(cypher('write/gather-move'), { rows: moves });
  const left = past.length === 0 ? [] : await tieToToday(run, past);
  await run(cypher('write/gather-prune'), { rows });
  await run(cypher('write/gather-refresh'), { rows });
  await run(cypher('write/gather-participants'), { rows });
  if (places.length > 0) await run(cypher('write/held-at'), { rows: places });
  if (buckets.length > 0) await run(cypher('write/gather-unlock'), { rows: buckets.map((key) => ({ key })) });
  return left;
}

/** Ties what texts told that stand no more to the events of today that articles tell in the same way. */
async function tieToToday(run: Run, past: readonly PastTelling[]): Promise<string[]> {
  const moves = past
    .filter(({ event, to }) => event !== to)
    .map(({ id, bucket, kind, date, place, event, to }) => ({
      ...{ telling: id, bucket, kind, date, from: event, to },
      place: place === null ? null : placeId(place),
    }))
    .sort((a, b) => (a.from + a.telling < b.from + b.telling ? -1 : 1));
  if (moves.length > 0) {
    await run(cypher('write/past/events'), { rows: moves });
    await run(cypher('write/past/move-tellings'), { rows: moves });
  }
  const ids = [...new Set(past.flatMap(({ event, to }) => [event, to]))].sort();
  const left = await run<{ node: string }>(cypher('write/past/events-left'), { ids });
  return left.map(({ node }) => node);
}

function rowOf({ id, bucket, kind, date, datePrecision, placeName }: LinkedEvent): EventRow {
  return { id, bucket, kind, date, datePrecision, place: placeName };
}

/** The tellings of each bucket, each once. */
function byBucket(
  buckets: readonly string[],
  own: readonly LinkedEvent[],
  stored: readonly StoredTelling[],
): Map<string, Telling[]> {
  const found = new Map(buckets.map((key) => [key, new Map<string, Telling>()]));
  for (const { bucket, id, kind, date, place, participants } of stored)
    found.get(bucket)?.set(id, { id, kind, date, place, participants });
  for (const { bucket, id, kind, date, placeName: place, participants } of own)
    if (bucket !== null && date !== null) found.get(bucket)?.set(id, { id, kind, date, place, participants });
  return new Map([...found].map(([key, tellings]) => [key, [...tellings.values()]]));
}
