import { fold } from '../../text/fold';
import type { EventKind } from '../document';
import { datesAgree } from './dates/calendar';
import type { EventMention, EventTime } from './mention';

/** Mentions that speak of one happening, and what they say of it together. */
export interface EventDraft {
  kind: EventKind;
  time?: EventTime;
  place?: string;
  readonly participants: Set<number>;
  readonly mentions: EventMention[];
}

/** A visit and the meeting it was made for are one event; so is each other kind by itself. */
const FAMILY: Partial<Record<EventKind, EventKind>> = { visit: 'meeting' };
const familyOf = (kind: EventKind): EventKind => FAMILY[kind] ?? kind;

/** Where these are all that is known, a happening is too vague to be one: they need a place or a date. */
const NEED_PLACE: ReadonlySet<EventKind> = new Set(['attack', 'vote', 'disaster']);

/**
 * Folds mentions into events: one when kind, time, place and people agree, two when the dates differ.
 *
 * @param mentions - in text order
 * @returns events in the order of their first mention
 */
export function foldEvents(mentions: readonly EventMention[]): readonly EventDraft[] {
  const byFamily = new Map<EventKind, EventDraft[]>();
  const drafts: EventDraft[] = [];
  // Those that introduce or point at something in their own section go first: "the last visit" may be told further on.
  for (const mention of mentions.filter(({ reference }) => reference !== 'earlier')) {
    const family = familyOf(mention.kind);
    const known = byFamily.get(family) ?? [];
    byFamily.set(family, known);
    const same = best(known, mention);
    if (same !== undefined) {
      take(same, mention);
    } else if (founds(mention)) {
      const draft: EventDraft = { kind: mention.kind, participants: new Set(), mentions: [] };
      take(draft, mention);
      known.push(draft);
      drafts.push(draft);
    }
  }
  for (const mention of mentions.filter(({ reference }) => reference === 'earlier')) {
    const draft = earlierOne(byFamily.get(familyOf(mention.kind)) ?? [], mention);
    if (draft !== undefined) take(draft, mention);
  }
  return drafts;
}

/** Whether a mention says enough to stand for a happening by itself. */
function founds(mention: EventMention): boolean {
  const { kind, time, place, participants, plural, reality } = mention;
  const nobody = participants.length === 0;
  if (
    nobody &&
    ((kind === 'other' && mention.form === 'verb') || (kind === 'visit' && place === undefined))
  ) {
    return false;
  }
  if (time?.from === 'clause') return !plural || time.precision === 'day';
  if (reality === 'scheduled' || plural || kind === 'other') return false;
  if (mention.reference === 'definite' && mention.quoted) return false;
  if (NEED_PLACE.has(kind)) return place !== undefined;
  return place !== undefined || !nobody || mention.main;
}

function take(draft: EventDraft, mention: EventMention): void {
  draft.mentions.push(mention);
  // "The talks" in somebody's words point at an event; they do not say what it was.
  const tells = !mention.quoted || draft.mentions.length === 1;
  if (tells && mention.kind === familyOf(mention.kind)) draft.kind = mention.kind;
  if (isBetter(mention.time, draft.time)) draft.time = mention.time;
  if (mention.place !== undefined) draft.place ??= mention.place;
  if (tells) {
    for (const participant of mention.participants) draft.participants.add(participant);
  }
}

function isBetter(time: EventTime | undefined, than: EventTime | undefined): time is EventTime {
  if (time === undefined) return false;
  return (
    than === undefined ||
    time.date.length > than.date.length ||
    (than.from === 'section' && time.from === 'clause')
  );
}

/** The known event that agrees best with a mention, the latest told among equals. */
function best(known: readonly EventDraft[], mention: EventMention): EventDraft | undefined {
  let found: EventDraft | undefined;
  let most = 0;
  for (const draft of known) {
    const score = likeness(draft, mention);
    if (score > 0 && score >= most) [found, most] = [draft, score];
  }
  return found;
}

/** 0 when they cannot be one, or when nothing says that they are. */
function likeness(draft: EventDraft, mention: EventMention): number {
  const last = draft.mentions.at(-1);
  if (last === undefined) return 0;
  const near = last.section === mention.section;
  const [known, given] = [draft.time, mention.time];
  const dated = known !== undefined && given !== undefined;
  if (dated && !datesAgree(known.date, given.date)) return 0;
  const sameDay = dated && known.precision === 'day' && given.precision === 'day';
  const common = mention.participants.filter((one) => draft.participants.has(one)).length;
  const shared = common > 0;
  const strangers = !shared && mention.participants.length > 0 && draft.participants.size > 0;
  const placed = samePlace(draft.place, mention.place);
  // One place may lie in another (a palace, its city): the same two people on the same day settle it. One person speaks
  // in two towns on one day.
  if (placed === false && !(sameDay && common > 1)) return 0;
  if (strangers && !(sameDay && placed === true && mention.kind === draft.kind)) return 0;
  if (draft.kind === 'other' && !sameHead(draft, mention)) return 0;
  const vague = mention.participants.length === 0 && mention.place === undefined;
  const pointing = mention.reference === 'definite' && !mention.plural;
  if (mention.reality === 'scheduled' && !dated && !pointing) return 0;
  const evidence =
    (sameDay ? 4 : 0) + (shared ? 2 : 0) + (placed === true ? 2 : 0) + (pointing ? 1 : 0) + (near ? 1 : 0);
  const enough =
    vague && !dated
      ? pointing || (near && last.sentence === mention.sentence)
      : evidence >= (dated || near || pointing ? 2 : 4);
  // Among several, what the writer tells is pointed at rather than what is told in passing.
  const told = (draft.mentions.some(({ main }) => main) ? 2 : 0) + (draft.kind === mention.kind ? 1 : 0);
  return enough ? evidence + told : 0;
}

function samePlace(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [fold(one), fold(other)];
  return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

const stem = (head: string): string => head.toLowerCase().replace(/s$/u, '');

const sameHead = (draft: EventDraft, mention: EventMention): boolean =>
  draft.mentions.some(({ head }) => stem(head) === stem(mention.head));

/** What "the last visit" points at: the latest dated one of its kind that lies before another one of the same article. */
function earlierOne(known: readonly EventDraft[], mention: EventMention): EventDraft | undefined {
  const dated = known
    .filter(({ time }) => time !== undefined)
    .sort((one, other) => (one.time?.date ?? '').localeCompare(other.time?.date ?? ''));
  return dated
    .slice(0, -1)
    .filter((draft) => samePlace(draft.place, mention.place) !== false)
    .filter(
      ({ participants }) =>
        mention.participants.length === 0 || mention.participants.some((one) => participants.has(one)),
    )
    .filter(({ time }) => mention.time === undefined || datesAgree(time?.date ?? '', mention.time.date))
    .at(-1);
}
