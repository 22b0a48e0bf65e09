import type { EventKind } from '../document';
import { datesAgree, timesAgree } from './dates/calendar';
import type { EventMention, EventTime } from './mention';
import { INCIDENTS, isSameSort } from './incident-sorts';
import { samePlace } from './place';

/** Mentions that speak of one happening, and what they say of it together. */
export interface EventDraft {
  kind: EventKind;
  time?: EventTime;
  place?: string;
  readonly participants: Set<number>;
  readonly mentions: EventMention[];
  /** The words that name it, as {@link stem} makes them. */
  readonly heads: Set<string>;
  /** Names are put to a paper. */
  signing: boolean;
  /** Told in the main clause of a sentence, not in passing. */
  main: boolean;
}

/** A visit and the meeting it was made for are one event, a blast and the attack that it was: each other kind is by itself. */
const FAMILY: Partial<Record<EventKind, EventKind>> = { visit: 'meeting', disaster: 'attack' };
const familyOf = (kind: EventKind): EventKind => FAMILY[kind] ?? kind;

/** "The news conference" is the one that the article has told of, in whatever section. */
const ONE_AN_ARTICLE: ReadonlySet<EventKind> = new Set(['press conference', 'interview']);

/** A word for any body that sits. */
const ANY_BODY = /^(?:session|sitting|panel|meeting)$/iu;

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
      const draft = newDraft(mention.kind);
      take(draft, mention);
      known.push(draft);
      drafts.push(draft);
    }
  }
  for (const draft of drafts) joinHosts(draft, drafts);
  for (const mention of mentions.filter(({ reference }) => reference === 'earlier')) {
    const draft = earlierOne(byFamily.get(familyOf(mention.kind)) ?? [], mention);
    if (draft !== undefined) take(draft, mention);
  }
  return drafts;
}

/** A joint press conference follows so many sentences after the talks at most. */
const JOINT_REACH = 4;

/** "Toss met Harrow. … told a joint news conference": both hold it, on the day and in the place of the talks. */
function joinHosts(draft: EventDraft, drafts: readonly EventDraft[]): void {
  const joint = draft.mentions.find((mention) => mention.joint && mention.kind === 'press conference');
  if (joint === undefined || draft.participants.size > 1) return;
  const talks = drafts.findLast(
    ({ kind, participants, mentions }) =>
      familyOf(kind) === 'meeting' &&
      participants.size === 2 &&
      [...draft.participants].every((one) => participants.has(one)) &&
      mentions.some(
        ({ section, sentence }) =>
          section === joint.section && joint.sentence >= sentence && joint.sentence - sentence <= JOINT_REACH,
      ),
  );
  if (talks === undefined) return;
  for (const host of talks.participants) draft.participants.add(host);
  if (draft.time === undefined && talks.time?.precision === 'day') draft.time = talks.time;
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

const newDraft = (kind: EventKind): EventDraft => ({
  kind,
  participants: new Set(),
  mentions: [],
  heads: new Set(),
  signing: false,
  main: false,
});

function take(draft: EventDraft, mention: EventMention): void {
  draft.mentions.push(mention);
  draft.heads.add(stem(mention.head));
  draft.signing ||= mention.signing;
  draft.main ||= mention.main;
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

/** What a mention and a known event say of one another. */
interface Comparison {
  readonly near: boolean;
  /** Both give a time. */
  readonly dated: boolean;
  readonly timesDiffer: boolean;
  readonly sameDay: boolean;
  /** How many take part in both. */
  readonly common: number;
  /** Both name people, and none in common. */
  readonly strangers: boolean;
  /** Whether the places agree; nothing where one of them gives none. */
  readonly placed: boolean | undefined;
  readonly sameHead: boolean;
  /** "The talks": one that the reader knows. */
  readonly pointing: boolean;
  /** Hearings told of together; a plea of last February is no part of what the court is told now. */
  readonly oneCourt: boolean;
}

function compare(draft: EventDraft, mention: EventMention): Comparison {
  const [known, given] = [draft.time, mention.time];
  const dated = known !== undefined && given !== undefined;
  const common = mention.participants.filter((one) => draft.participants.has(one)).length;
  const near = draft.mentions.at(-1)?.section === mention.section;
  const areHearings = draft.kind === 'court hearing' && mention.kind === 'court hearing';
  return {
    near,
    dated,
    timesDiffer: dated && !timesAgree(known, given.date) && !timesAgree(given, known.date),
    sameDay: dated && known.precision === 'day' && given.precision === 'day',
    common,
    strangers: common === 0 && mention.participants.length > 0 && draft.participants.size > 0,
    placed: samePlace(draft.place, mention.place),
    sameHead: draft.heads.has(stem(mention.head)),
    pointing: mention.reference === 'definite' && !mention.plural,
    oneCourt: near && areHearings && (known === undefined || known.precision === 'day'),
  };
}

/** Whether something that is told of a mention and of an event keeps them from being one. */
function areApart(draft: EventDraft, mention: EventMention, comparison: Comparison): boolean {
  const { near, dated, timesDiffer, sameDay, common, strangers, placed, sameHead, pointing, oneCourt } =
    comparison;
  if (timesDiffer) return true;
  // One place may lie in another (a palace, its city): the same two people on the same day settle it. One person speaks
  // in two towns on one day.
  if (placed === false && !(sameDay && common > 1)) return true;
  // "Said at the funeral": it is the funeral that was told of, whoever else is said to have been there.
  // Who testified and who told the jury were in one court.
  const joined =
    ((near || ONE_AN_ARTICLE.has(draft.kind)) && pointing && sameHead) ||
    (sameDay && placed === true && mention.kind === draft.kind) ||
    oneCourt;
  if (strangers && !joined) return true;
  if (draft.kind === 'other' && !sameHead) return true;
  if (areOfTwoBodies(draft, mention)) return true;
  if (!INCIDENTS.has(draft.kind) !== !INCIDENTS.has(mention.kind)) return true;
  if (INCIDENTS.has(draft.kind) && !draft.mentions.some(({ head }) => isSameSort(head, mention.head)))
    return true;
  // "Signed the accord after two days of talks": the talks are another happening unless day or people say otherwise.
  if (draft.signing !== mention.signing && !sameDay && common === 0) return true;
  return mention.reality === 'scheduled' && !dated && !pointing;
}

/** "Told the House" and "told the committee" are two sittings; neither is a meeting of two people. */
function areOfTwoBodies(draft: EventDraft, mention: EventMention): boolean {
  if (familyOf(draft.kind) !== 'meeting') return false;
  const body = draft.mentions.find(({ sitting }) => sitting);
  if (body === undefined && !mention.sitting) return false;
  if (body !== undefined && mention.sitting)
    return ![body, mention].some(({ head }) => ANY_BODY.test(head)) && stem(body.head) !== stem(mention.head);
  return mention.sitting
    ? draft.participants.size > 1 || draft.kind === 'visit'
    : mention.participants.length > 1;
}

/** How much says that a mention speaks of a known event; 0 when they cannot be one, or when nothing says so. */
function likeness(draft: EventDraft, mention: EventMention): number {
  const comparison = compare(draft, mention);
  if (areApart(draft, mention, comparison)) return 0;
  const { near, dated, sameDay, common, placed, pointing, oneCourt } = comparison;
  const last = draft.mentions.at(-1);
  const evidence =
    (sameDay ? 4 : 0) +
    (common > 0 ? 2 : 0) +
    (placed === true ? 2 : 0) +
    (pointing ? 1 : 0) +
    (near ? 1 : 0) +
    (oneCourt ? 1 : 0) +
    (mention.demonstrative && last?.kind === mention.kind && mention.sentence - last.sentence <= 1 ? 4 : 0);
  // "An air strike hit a school. Three missiles struck on Saturday": told on, it is the same one.
  const toldOn =
    INCIDENTS.has(draft.kind) &&
    near &&
    (dated || mention.sentence - (last?.sentence ?? -1) <= 2) &&
    placed !== false;
  if (toldOn && mention.reference !== 'earlier' && !mention.plural) return evidence + 2;
  const vague = mention.participants.length === 0 && mention.place === undefined;
  const sameSentence = near && draft.mentions.at(-1)?.sentence === mention.sentence;
  const enough = vague && !dated ? pointing || sameSentence : evidence >= (dated || near || pointing ? 2 : 4);
  // Among several, what the writer tells is pointed at rather than what is told in passing.
  const told = (draft.main ? 2 : 0) + (draft.kind === mention.kind ? 1 : 0);
  return enough ? evidence + told : 0;
}

const stem = (head: string): string => head.toLowerCase().replace(/s$/u, '');

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
