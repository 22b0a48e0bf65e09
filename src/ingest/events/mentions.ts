import type { Span } from '../document';
import { WEEKDAY_NAMES } from '../lexicon/calendar';
import type { Cast } from './cast';
import type { DateExpression } from './dates/date-expression';
import { isGathering } from './gatherings';
import { INCIDENTS } from './incident-sorts';
import type { EventMention, EventTime, Reference } from './mention';
import { participantsOf } from './participants';
import { realityOf } from './reality';
import type { SectionTime } from './section-times';
import type { ReadSentence } from './sentences';
import type { Trigger, TriggerMatch } from './triggers/trigger';

const EARLIER = /\b(?:last|previous|earlier|prior|past)(?: [a-z]+)? $/iu;
const DEFINITE = /\b(?:the|that|this|those|these|his|her|their|its|[’']s)(?: [\p{L}-]+){0,3} $/iu;
const INDEFINITE = /\b(?:an?|another|new)(?: [\p{L}-]+){0,3} $/iu;
const TOLL = /\btoll (?:in|from|of|after)\b[^.;,]{0,40}$/iu;
const DEMONSTRATIVE = /\b(?:that|this|those|these|same)(?: [\p{L}-]+)? $/iu;
const JOINT = /\bjoint $/iu;
const PLUPERFECT = /\bhad (?:[a-z]+ly )?$/u;
/** A time that no calendar date stands for: "last week’s shooting". */
const UNREAD_TIME =
  /\b(?:last|this|next|previous) (?:spring|summer|autumn|fall|winter)[’']s (?:[\p{L}-]+ ){0,2}$/u;
/** What a happening was done to or on belongs to its name. */
const PHRASE_OPENS = /^(?: (?:of|on|against))?/u;
const PHRASE_ENDS =
  /^(?:on|in|at|after|since|for|from|that|which|who|and|was|were|is|has|had|have|by|to|will|would|said|as|when|with|last|but|\d.*)$/iu;
const BEGINS_WITH_DAY = new RegExp(`^(?:${WEEKDAY_NAMES})`, 'u');
const PHRASE_WORDS = 6;

/**
 * Finds the happenings that a sentence names, each with the time, the place and the people of its own clause.
 *
 * @param section - the day that the sentence's paragraph or section has told for it
 * @returns mentions in text order; what is denied, wished for or merely possible is left out
 */
export function findMentions(
  sentence: ReadSentence,
  cast: Cast,
  section: SectionTime | undefined,
): readonly EventMention[] {
  return sentence.triggers.flatMap((match) => readMention(match, sentence, cast, section) ?? []);
}

function readMention(
  match: TriggerMatch,
  sentence: ReadSentence,
  cast: Cast,
  section: SectionTime | undefined,
): EventMention | undefined {
  const { trigger, start, end } = match;
  const [before, after] = clauseAround(sentence, match);
  const judged = trigger.settled === true ? 'happened' : realityOf(before, after, trigger.form);
  const told = ownDate(match, sentence);
  const place = nearest(sentence.places, match, sentence)?.name;
  if (judged === 'unreal') return undefined;
  // "A levee gave way in Port Alder": an incident may be told by its place alone.
  const quoted = sentence.contents.some(([from, to]) => start >= from && start < to);
  const isPlaced = place !== undefined && INCIDENTS.has(trigger.kind) && !quoted;
  if (trigger.needsDate === true && told === undefined && !isPlaced) return undefined;
  const lead = leadOf(match, sentence);
  const head = sentence.text.slice(start, end);
  const known = {
    main: sentence.clauses.at(start) === 0,
    gathering: trigger.gathering ?? isGathering(trigger.kind),
    reality: told?.tense === 'future' ? 'scheduled' : judged,
    reference: referenceOf(lead, trigger.form),
  } as const;
  const happened =
    known.main && known.gathering && known.reality === 'happened' && known.reference !== 'earlier';
  const inherited =
    happened &&
    section !== undefined &&
    !PLUPERFECT.test(lead) &&
    takesDayOfSection(trigger, sentence, section)
      ? fromSection(section)
      : undefined;
  const time = told === undefined ? inherited : fromClause(told);
  return {
    ...known,
    kind: trigger.kind,
    form: trigger.form,
    head,
    span: [sentence.offset + start, sentence.offset + end],
    sentence: sentence.index,
    section: sentence.section,
    quoted,
    plural: trigger.form === 'noun' && /[^s]s$/u.test(head) && head !== 'talks',
    signing: trigger.signing === true,
    sitting: trigger.sitting === true,
    demonstrative: DEMONSTRATIVE.test(lead),
    joint: JOINT.test(lead),
    own: trigger.own === true,
    ...(time !== undefined && { time }),
    ...(place !== undefined && { place }),
    participants: participantsOf(match, trigger.kind, sentence, cast),
    phrase: trigger.sitting === true ? bodyAt(sentence.text, match) : phraseAt(sentence.text, match),
  };
}

/** The words before a trigger that tell which one of its kind is meant. */
const leadOf = ({ start }: TriggerMatch, { text }: ReadSentence): string =>
  text.slice(Math.max(0, start - 60), start);

/** The date that a trigger's own clause gives it. */
function ownDate(match: TriggerMatch, sentence: ReadSentence): DateExpression | undefined {
  const lead = leadOf(match, sentence);
  if (UNREAD_TIME.test(lead)) return undefined;
  // "The toll of the quake rose to 11 on Friday" dates the count.
  const counted = INCIDENTS.has(match.trigger.kind) && TOLL.test(lead);
  const owned = sentence.dates.filter(
    ({ span }) => ownsDate(span, match, sentence.text) && !(counted && span[0] >= match.end),
  );
  return nearest(owned, match, sentence);
}

/**
 * Whether an undated mention happened on the day that its section has told: the occasion of words ("said at the signing
 * ceremony"), or the signing that follows at once on the news of it.
 */
function takesDayOfSection(
  { form, signing, sitsDaily }: Trigger,
  sentence: ReadSentence,
  section: SectionTime,
): boolean {
  if (sitsDaily === true) return false;
  const since = sentence.index - section.sentence;
  return form === 'noun'
    ? since >= 0 && sentence.contents.length > 0
    : signing === true && [0, 1].includes(since);
}

/** The words of the trigger's clause before and after it; a torn clause counts up to where it is torn. */
function clauseAround(sentence: ReadSentence, { start, end }: TriggerMatch): [before: string, after: string] {
  const clause = sentence.clauses.at(start);
  let from = start;
  while (from > 0 && start - from < 200 && sentence.clauses.at(from - 1) === clause) from--;
  let to = end;
  while (to < sentence.text.length && to - end < 100 && sentence.clauses.at(to) === clause) to++;
  return [sentence.text.slice(from, start), sentence.text.slice(end, to)];
}

/**
 * The date or place that belongs to a trigger: in its own clause the first behind it, unless another trigger stands
 * between; else the last before it.
 */
function nearest<T extends Pick<DateExpression, 'span'>>(
  all: readonly T[],
  match: TriggerMatch,
  sentence: ReadSentence,
): T | undefined {
  const clause = sentence.clauses.at(match.start);
  const here = all.filter(({ span }) => sentence.clauses.at(span[0]) === clause);
  const behind = here.find(({ span }) => span[0] >= match.end);
  const other = sentence.triggers.some(
    (one) => one.start >= match.end && behind !== undefined && one.end <= behind.span[0],
  );
  const ahead = here.filter(({ span }) => span[1] <= match.start).at(-1);
  return behind !== undefined && (!other || ahead === undefined) ? behind : ahead;
}

/** "Monday night’s debate" dates the debate alone. */
function ownsDate([, dateEnd]: Span, { start }: TriggerMatch, text: string): boolean {
  if (!/^(?: (?:night|morning|evening|afternoon))?[’']s\b/u.test(text.slice(dateEnd, dateEnd + 12)))
    return true;
  return start >= dateEnd && start - dateEnd < 40 && !/[,;]/u.test(text.slice(dateEnd, start));
}

function fromClause({ date, endDate, precision }: DateExpression): EventTime {
  return { date, ...(endDate !== undefined && { endDate }), precision, from: 'clause' };
}

function fromSection({ date, endDate }: SectionTime): EventTime {
  return { date, ...(endDate !== undefined && { endDate }), precision: 'day', from: 'section' };
}

function referenceOf(before: string, form: 'noun' | 'verb'): Reference {
  if (form === 'verb') return 'new';
  if (EARLIER.test(before)) return 'earlier';
  return DEFINITE.test(before) && !INDEFINITE.test(before) ? 'definite' : 'new';
}

/** The trigger with what follows from "of", "on" or "against": "fall of the old council". */
function phraseAt(text: string, { start, end }: TriggerMatch): string {
  const head = text.slice(start, end);
  const opening = PHRASE_OPENS.exec(text.slice(end))?.[0].trim() ?? '';
  if (opening === '') return head;
  const words: string[] = [];
  for (const word of text
    .slice(end, end + 120)
    .trim()
    .split(/\s+/u)
    .slice(1, PHRASE_WORDS + 1)) {
    if (PHRASE_ENDS.test(word) || BEGINS_WITH_DAY.test(word)) break;
    words.push(word.replace(/[.,;:”"]+$/u, ''));
    if (/[.,;:”"]$/u.test(word)) break;
  }
  return words.length === 0 ? head : `${head} ${opening} ${words.join(' ')}`;
}

/** A body that sits, with the words that tell it from others of its kind: "Wenlow Area School Board". */
function bodyAt(text: string, { start, end }: TriggerMatch): string {
  const before =
    /(?<=\b(?:the|an?|his|her|their) )(?:(?!(?:the|an?|his|her|their) )[\p{L}\p{N}’'-]+ ){1,5}$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    );
  return `${before?.[0] ?? ''}${text.slice(start, end)}`;
}
