import type { Offsets } from '../../text/offsets';
import type { AnnotatedArticle, DatePrecision } from '../document';
import { bucketOf, gatherEvents } from './gather-events';
import { eventId, isDistinct } from './ids';
import type { LinkedEvent } from './linked-article';
import type { Places } from './places';
import type { Speakers } from './speakers';

/**
 * The article's events as nodes; two mentions that make one event give two entries with one id.
 *
 * @returns one entry for each found event, at the same index
 */
export function linkEvents(
  { events }: AnnotatedArticle,
  article: string,
  offsets: Offsets,
  speakers: Speakers,
  places: Places,
): LinkedEvent[] {
  const told = events.map((event): LinkedEvent => {
    const [start, end] = offsets.span(event.span);
    const ids = event.participants.flatMap((index) => speakers.ofParticipant(index) ?? []);
    const participants = [...new Set(ids)].sort();
    const kind = event.kind.replaceAll(' ', '_').toUpperCase();
    const date = event.date ?? null;
    const placeName = event.place ?? null;
    const key = { kind, date, place: placeName, participants };
    return {
      id: eventId(key, [article, start, end]),
      kind,
      name: event.name,
      date,
      endDate: event.endDate ?? null,
      datePrecision: upper(event.datePrecision),
      bucket:
        date !== null && event.datePrecision === 'day' && isDistinct(key) ? bucketOf({ kind, date }) : null,
      place: event.place === undefined ? null : places.add(event.place),
      placeName,
      participants,
      start,
      end,
    };
  });
  return gathered(told, places);
}

/** The events with those of one day that agree made one, as those of several articles are. */
function gathered(events: LinkedEvent[], places: Places): LinkedEvent[] {
  const tellings = events.flatMap(({ id, kind, date, bucket, placeName: place, participants }) =>
    bucket === null || date === null ? [] : [{ id, kind, date, bucket, place, participants }],
  );
  const buckets = [...new Set(tellings.map(({ bucket }) => bucket))];
  const joined = new Map(
    buckets
      .flatMap((bucket) => gatherEvents(distinctById(tellings.filter((one) => one.bucket === bucket))))
      .filter((one) => one.tellings.length > 1)
      .flatMap((one) => one.tellings.map((telling) => [telling, one] as const)),
  );
  if (joined.size === 0) return events;
  // What was joined says more than its parts, and may agree with others now.
  return gathered(
    events.map((event) => {
      const one = joined.get(event.id);
      if (one === undefined) return event;
      const { id, kind, place, participants } = one;
      return {
        ...event,
        id,
        kind,
        participants: [...participants],
        placeName: place,
        place: place === null ? null : places.add(place),
      };
    }),
    places,
  );
}

function distinctById<T extends { readonly id: string }>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

const upper = (precision: DatePrecision | undefined): Uppercase<DatePrecision> | null =>
  precision === undefined ? null : (precision.toUpperCase() as Uppercase<DatePrecision>);
