import type { EventKind } from '../document';
import type { Cast, CastMention } from './cast';
import { isGathering } from './gatherings';
import type { ReadSentence } from './sentences';
import type { TriggerMatch } from './triggers/trigger';

/** Another verb opens: "met Toss and praised Harrow". */
const NEXT_VERB = /\b(?:and|but) (?:said|told|[a-z]+ed)\b|;/u;
/** A pronoun stands for somebody named so far back at most: two sentences. */
const PRONOUN_REACH = 300;
const PRONOUN = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/u;
const RELATIVE = /^who\b/u;
const WITH = /^ with\b/u;
const AFTERWARDS = /^(?:after|following|before|ahead of) (?:[\p{L}-]+ ){0,4}$/iu;
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
  const mentioned = cast
    .personsIn([sentence.offset, sentence.offset + sentence.text.length])
    .map(({ start, end, entity }) => ({
      start: start - sentence.offset,
      end: end - sentence.offset,
      entity,
    }));
  const persons = mentioned
    .filter((person) => sentence.clauses.at(person.start) === clause)
    .filter((person) => !possessorOnly(person, match, sentence.text));
  const present =
    (match.trigger.gathering ?? isGathering(kind))
      ? [
          ...behindPronoun(mentioned, persons, match, sentence, cast),
          ...subjectOf(mentioned, persons, match, sentence),
          ...atGathering(persons, match, sentence),
        ]
      : befallen(persons, kind, match, sentence);
  const found = new Set(present.map(({ entity }) => entity));
  return found.size === 0 && match.trigger.own === true ? onlyOneSoFar(match, sentence, cast) : [...found];
}

/** "The mayor sat down with the Chronicle": the one of whom alone the article has told. */
function onlyOneSoFar(match: TriggerMatch, sentence: ReadSentence, cast: Cast): readonly number[] {
  const named = cast.personsIn([0, sentence.offset + match.start]).map(({ entity }) => entity);
  return new Set(named).size === 1 ? named.slice(0, 1) : [];
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

/** "She met Toss", "his talks with Toss", "Toss, who met …": whom the pronoun before the trigger stands for. */
function behindPronoun(
  mentioned: readonly CastMention[],
  persons: readonly CastMention[],
  match: TriggerMatch,
  { text, offset, clauses }: ReadSentence,
  cast: Cast,
): readonly CastMention[] {
  if (persons.some(({ start }) => start < match.start)) return [];
  const opening = clauses.startOf(clauses.at(match.start));
  if (RELATIVE.test(text.slice(opening)))
    return mentioned.filter(({ end }) => end < opening && opening - end <= 2);
  const found = PRONOUN.exec(text.slice(0, match.start));
  if (found === null || clauses.at(found.index) !== clauses.at(match.start)) return [];
  const start = offset + found.index;
  const entity = cast.behindPronoun(found[0], [start - PRONOUN_REACH, start]);
  return entity === undefined ? [] : [{ start, end: start + found[0].length, entity }];
}

/** "Toss said after talks with Harrow": who speaks has talked with him. */
function subjectOf(
  mentioned: readonly CastMention[],
  persons: readonly CastMention[],
  match: TriggerMatch,
  { text, clauses }: ReadSentence,
): readonly CastMention[] {
  if (match.trigger.form !== 'noun' || !WITH.test(text.slice(match.end))) return [];
  const opening = clauses.startOf(clauses.at(match.start));
  if (!AFTERWARDS.test(text.slice(opening, match.start))) return [];
  if (persons.some(({ start }) => start < match.start)) return [];
  const main = mentioned.filter(({ start }) => clauses.at(start) === 0);
  return new Set(main.map(({ entity }) => entity)).size === 1 ? main.slice(0, 1) : [];
}

function atGathering(
  persons: readonly CastMention[],
  match: TriggerMatch,
  sentence: ReadSentence,
): readonly CastMention[] {
  const next = NEXT_VERB.exec(sentence.text.slice(match.end));
  const clause = sentence.clauses.at(match.start);
  const other = sentence.triggers.find(
    ({ start }) => start >= match.end && sentence.clauses.at(start) === clause,
  );
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
