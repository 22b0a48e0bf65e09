import type { Offsets } from '../../text/offsets';
import type { AnnotatedArticle, DatePrecision, FoundEvent } from '../document';
import { eventId } from './ids';
import type { LinkedEvent } from './linked-article';
import type { Places } from './places';
import type { Speakers } from './speakers';

/**
 * The article's events as nodes; two mentions that make one event give two entries with one id.
 *
 * @returns one entry for each found event, at the same index
 */
export function linkEvents(
  { events, entities }: AnnotatedArticle,
  article: string,
  offsets: Offsets,
  speakers: Speakers,
  places: Places,
): LinkedEvent[] {
  return events.map((event) => {
    const [start, end] = offsets.span(event.span);
    const participants = event.participants.flatMap((index) => speakers.ofParticipant(index) ?? []);
    return {
      id: eventId({ ...event, participants: namesOf(event, entities) }, [article, start, end]),
      kind: event.kind.replaceAll(' ', '_').toUpperCase(),
      name: event.name,
      date: event.date ?? null,
      endDate: event.endDate ?? null,
      datePrecision: upper(event.datePrecision),
      place: event.place === undefined ? null : places.add(event.place),
      participants: [...new Set(participants)].sort(),
      start,
      end,
    };
  });
}

function namesOf({ participants }: FoundEvent, entities: AnnotatedArticle['entities']): string[] {
  return participants.flatMap((index) => {
    const entity = entities[index];
    return entity === undefined || entity.kind === 'place' ? [] : [entity.name];
  });
}

const upper = (precision: DatePrecision | undefined): Uppercase<DatePrecision> | null =>
  precision === undefined ? null : (precision.toUpperCase() as Uppercase<DatePrecision>);
