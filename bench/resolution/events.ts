import type { ReadableEvent } from '../../test/support/readable';
import { nameKey, type Finding, type ReadArticle } from './marks';

export const EVENT_KINDS = [
  'meeting',
  'visit',
  'press conference',
  'interview',
  'speech',
  'court hearing',
  'vote',
  'attack',
  'disaster',
  'other',
] as const;

/** What is read of an event that was found, and of the occasions of quotes. */
export const EVENT_FIELDS = [
  'date written out',
  'relative date',
  'place',
  'participant',
  'quote said at an event',
  'day on which a quote was said',
] as const;

/** Marked events with the events that were taken for them, and those that nobody marked. */
function matched({ expected, comparison }: ReadArticle): {
  readonly pairs: ReadonlyMap<ReadableEvent, ReadableEvent>;
  readonly extra: readonly ReadableEvent[];
} {
  const pairs = new Map<ReadableEvent, ReadableEvent>();
  const { events } = comparison.actual;
  const candidates = expected.events
    .flatMap((marked) => events.map((read) => ({ marked, read, alike: likeness(marked, read) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((one, other) => other.alike - one.alike);
  const used = new Set<ReadableEvent>();
  for (const { marked, read } of candidates) {
    if (pairs.has(marked) || used.has(read)) continue;
    pairs.set(marked, read);
    used.add(read);
  }
  return { pairs, extra: events.filter((event) => !used.has(event)) };
}

/** One kind and one thing more, or two things and a kind that is close. */
const ALIKE = 2;

function likeness(marked: ReadableEvent, read: ReadableEvent): number {
  const shared = marked.participants.some((name) =>
    read.participants.some((other) => nameKey(name) === nameKey(other)),
  );
  return (
    (marked.kind === read.kind ? 1.5 : 0) +
    (marked.date !== undefined && marked.date === read.date ? 1 : 0) +
    (shared ? 1 : 0) +
    (marked.place !== undefined && nameKey(marked.place) === nameKey(read.place ?? '') ? 1 : 0)
  );
}

/** What became of the events of an article; those that nobody marked count where all are marked. */
export function eventFindings(article: ReadArticle): Finding[] {
  const { pairs, extra } = matched(article);
  return [
    ...article.expected.events.map((event) => ({ kind: event.kind, marked: true, read: pairs.has(event) })),
    ...(article.expected.eventsInFull === true
      ? extra.map(({ kind }) => ({ kind, marked: false, read: true }))
      : []),
  ];
}

/** What became of dates, places and participants of the events that were found, and of which quote was said when and where. */
export function fieldFindings(article: ReadArticle): Finding[] {
  const { pairs } = matched(article);
  const { text } = article.annotated.article;
  const isFull = article.expected.eventsInFull === true;
  const field = (kind: string, gold: string | undefined, got: string | undefined): Finding[] => {
    if (gold === undefined) return got === undefined || !isFull ? [] : [{ kind, marked: false, read: true }];
    const right = nameKey(gold) === nameKey(got ?? '');
    return [
      { kind, marked: true, read: right },
      ...(right || got === undefined ? [] : [{ kind, marked: false, read: true }]),
    ];
  };
  const ofEvents = [...pairs].flatMap(([gold, got]) => [
    ...field(isWrittenOut(text, gold.date) ? EVENT_FIELDS[0] : EVENT_FIELDS[1], gold.date, got.date),
    ...field(EVENT_FIELDS[2], gold.place, got.place),
    ...gold.participants.map((name) => ({
      kind: EVENT_FIELDS[3],
      marked: true,
      read: got.participants.some((other) => nameKey(other) === nameKey(name)),
    })),
    ...got.participants
      .filter((name) => isFull && !gold.participants.some((other) => nameKey(other) === nameKey(name)))
      .map(() => ({ kind: EVENT_FIELDS[3], marked: false, read: true })),
  ]);
  const keyOf = new Map([...pairs].map(([gold, got]) => [got.key, gold.key]));
  const ofQuotes = article.comparison.pairs.flatMap(({ expected, actual }) =>
    actual === undefined
      ? []
      : [
          ...field(
            EVENT_FIELDS[4],
            expected.event,
            actual.event === undefined ? undefined : (keyOf.get(actual.event) ?? actual.event),
          ),
          ...field(EVENT_FIELDS[5], expected.saidOn, actual.saidOn),
        ],
  );
  return [...ofEvents, ...ofQuotes];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "14 May", "May 14": whether a text writes a day out, below the line that dates the article. */
function isWrittenOut(text: string, date: string | undefined): boolean {
  const [, month = '', day = ''] = /^\d{4}-(\d\d)-(\d\d)$/u.exec(date ?? '') ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return false;
  const prose = text.split('\n').slice(4).join('\n');
  const [n, short] = [String(Number(day)), `${name.slice(0, 3)}\\w*\\.?`];
  return new RegExp(`\\b${n}(?:st|nd|rd|th)? ${short}|\\b${short} ${n}\\b`, 'iu').test(prose);
}
