import type { EventKind } from '../document';
import type { Cast, CastMention } from './cast';
import { isGathering } from './gatherings';
import type { ReadSentence } from './sentences';
import type { TriggerMatch } from './triggers';

/** Another verb opens: "met Toss and praised Harrow". */
const NEXT_VERB = /\b(?:and|but) (?:said|told|[a-z]+ed)\b|;/u;
const POSSESSIVE = /^[’']s?\b ?|^[’'] /u;

/**
 * Finds who takes part in a happening: for a gathering the persons of its clause, for a fate ("the arrest of Toss", "Toss
 * resigned") the one whom it befell. Who stands as a possessor only ("Toss’s spokesman met …") does not.
 *
 * @returns indexes into the article's entities, in text order, none twice
 */
export function participantsOf(
  match: TriggerMatch,
  kind: EventKind,
  sentence: ReadSentence,
  cast: Cast,
): readonly number[] {
  const clause = sentence.clauses.at(match.start);
  const persons = cast
    .personsIn([sentence.offset, sentence.offset + sentence.text.length])
    .map(({ start, end, entity }) => ({ start: start - sentence.offset, end: end - sentence.offset, entity }))
    .filter((person) => sentence.clauses.at(person.start) === clause)
    .filter((person) => !possessorOnly(person, match, sentence.text));
  const present = isGathering(kind)
    ? atGathering(persons, match, sentence)
    : befallen(persons, kind, match, sentence);
  return [...new Set(present.map(({ entity }) => entity))];
}

function possessorOnly(person: CastMention, match: TriggerMatch, text: string): boolean {
  const after = text.slice(person.end, person.end + 60);
  const possessive =
    POSSESSIVE.exec(after) ?? (/[’']s$/u.test(text.slice(person.start, person.end)) ? [''] : null);
  if (possessive === null) return false;
  if (match.trigger.form === 'verb') return true;
  // "Toss’s second official visit": two words may stand between.
  const between = text.slice(person.end + possessive[0].length, match.start);
  return match.start < person.end || between.trim().split(/ +/u).length > 2 || /[,.;]/u.test(between);
}

function atGathering(
  persons: readonly CastMention[],
  match: TriggerMatch,
  sentence: ReadSentence,
): readonly CastMention[] {
  const next = NEXT_VERB.exec(sentence.text.slice(match.end));
  const other = sentence.triggers.find(({ start }) => start >= match.end);
  // "Arrived for talks with Toss": whom the next happening brings in takes part in that one.
  const wall = Math.min(
    next === null ? sentence.text.length : match.end + next.index,
    other?.start ?? sentence.text.length,
  );
  return persons.filter((person) => person.start < wall);
}

function befallen(
  persons: readonly CastMention[],
  kind: EventKind,
  match: TriggerMatch,
  sentence: ReadSentence,
): readonly CastMention[] {
  if (kind !== 'other') return [];
  const before = persons.filter((person) => person.end <= match.start).at(-1);
  if (match.trigger.form === 'verb') return before === undefined ? [] : [before];
  const after = persons.find(
    (person) =>
      person.start >= match.end &&
      /^ of (?:\p{L}+ ){0,3}$/u.test(sentence.text.slice(match.end, person.start)),
  );
  if (after !== undefined) return [after];
  const owner = before !== undefined && /^[’']s? $/u.test(sentence.text.slice(before.end, match.start));
  return owner ? [before] : [];
}
