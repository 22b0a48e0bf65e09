import type { ResolvedSpeaker } from '../../document';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isCourtesy, isRoleNoun } from '../../lexicon/roles';
import { lastFrom } from '../../segment/lookup';
import type { LinkedMention } from '../entities';
import { asSpeaker, mentionsIn, type Resolver, type Scene } from './resolver';

/** Nobody reads more names as one speaker. */
const LONGEST_LIST = 12;

/** Prepositions that make a name the complement of somebody else: "a spokesman for the ministry". */
const COMPLEMENT =
  /\b(?:of|for|from|at|with|in|on|to|by|near|inside|against|about)\s+(?:the\s+|a\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){0,3}$/u;

/** The same before an organisation, which words in lower case may describe: "the chairman of the opposition People’s Front". */
const QUALIFIED_COMPLEMENT = /\b(?:of|for|from|at|with|in)\s+(?:the\s+|a\s+)?(?:\p{L}[\p{L}’'-]*\s+){0,3}$/u;

/**
 * A mention that holds the speaker's name: "Marovic", "palace spokesperson Bohdan Kestrenko", "Bohdan Kestrenko, the
 * spokesman". A name that only says whose or where from ("Syria’s president", "officials in Kyiv") is not the speaker.
 */
export const resolveName: Resolver = (scene, mention) => {
  const inside = mentionsIn(scene, mention.span).slice(0, LONGEST_LIST);
  if (inside.length === 0) return restOfName(scene, mention);
  const [start, end] = mention.span;
  const comma = headEnd(scene.text, start, end);
  const named = headNames(scene.text, [start, comma], inside);
  const head =
    named.length > 0 ? oneOfTwo(scene.text, named) : appositionNames(scene.text, [comma, end], inside);
  const [first] = head;
  if (first === undefined) return undefined;
  if (head.length > 1) return together(scene, head);
  const role = roleAround(scene.text, mention.span, first);
  const full = scene.cast.entities[first.entity]?.name === first.name;
  return asSpeaker(scene, first.entity, { role, resolution: 'name', confidence: full ? 0.97 : 0.93 });
};

/** "Robert “Bobby” Carrow said": a mention that is the end of a name which began before it. */
const restOfName: Resolver = (scene, { span }) => {
  const before = scene.cast.mentions[lastFrom(scene.cast.mentions, span[0])];
  return before !== undefined && before.span[1] === span[1]
    ? asSpeaker(scene, before.entity, { resolution: 'name', confidence: 0.9 })
    : undefined;
};

/** The names that head the mention: one, or the members of a list. */
export function headNames(
  text: string,
  [start, end]: readonly [number, number],
  inside: readonly LinkedMention[],
): LinkedMention[] {
  const heads: LinkedMention[] = [];
  for (const one of inside) {
    if (one.span[0] < start) continue;
    if (one.span[0] >= end) break;
    if (one.possessive && !/^[\s,]*$/u.test(text.slice(one.span[1] + 2, end))) continue;
    const lead = text.slice(start, Math.max(start, one.phraseStart));
    const organised = isOrganisationNoun(one.name.split(/\s+/u).at(-1) ?? '');
    if (COMPLEMENT.test(lead) || (organised && QUALIFIED_COMPLEMENT.test(lead))) continue;
    const previous = heads.at(-1);
    const bracketed = /\(\s*(?:the\s+)?$/u.test(text.slice(start, one.span[0]));
    if (
      previous !== undefined &&
      (bracketed ||
        !/^(?:,| and| or|, and)[^.]*$/u.test(
          text.slice(previous.span[1], Math.max(previous.span[1], one.phraseStart)),
        ))
    )
      continue;
    if (isModifier(text.slice(one.span[1], end))) continue;
    heads.push(one);
  }
  return heads;
}

/** "Neville Reyl, Corran", "the Public Relations Officer, DSP Ada Marsh": no list goes without "and"; an office or a title names the second. */
function oneOfTwo(text: string, heads: readonly LinkedMention[]): readonly LinkedMention[] {
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined || first === last) return heads;
  if (/\b(?:and|or)\b|&/u.test(text.slice(first.span[1], last.phraseStart))) return heads;
  return [last.prefix !== undefined || isRoleNoun(first.name.split(/\s+/u).at(-1) ?? '') ? last : first];
}

/** "his cousin, the lawmaker Layla Haddad": the name that an apposition gives to a description. */
function appositionNames(
  text: string,
  [comma, end]: readonly [number, number],
  inside: readonly LinkedMention[],
): LinkedMention[] {
  const words = text.slice(comma, end);
  if (!/^,\s+(?:the|a|an|his|her|its|their|\p{Ll})/u.test(words)) return [];
  const from = comma + 2;
  const stop = text.indexOf(',', from);
  const named = headNames(text, [from, stop < 0 || stop > end ? end : stop], inside);
  return named.filter((one) => one.prefix !== undefined).slice(0, 1);
}

/** The first comma that no name of a list follows, or a relative pronoun: what comes after says more of the head. */
function headEnd(text: string, start: number, end: number): number {
  const rest =
    /,\s+(?:a|an|the|his|her|its|their|who|which|whose|\d|\p{Ll})|\s(?:who|which|whose|that)\s/u.exec(
      text.slice(start, end),
    );
  return rest === null ? end : start + rest.index;
}

/** A noun right after the name makes the name a modifier: "Trump campaign officials", "the palace spokesperson". */
function isModifier(after: string): boolean {
  if (!/^\s+[\p{L}-]/u.test(after)) return false;
  const following = after
    .slice(0, LONGEST_NOUN_PHRASE)
    .trim()
    .split(/[\s,(]+/u)
    .slice(0, 4);
  return following.some(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      (isRoleNoun(word) || isOrganisationNoun(word) || (/(?:s|ies)$/u.test(word) && word.length > 4)),
  );
}

/** Four words take no more characters. */
const LONGEST_NOUN_PHRASE = 120;

/** People who speak with one voice: "Nadia Holt and Peter Crane"; one who is named twice is one. */
export function together(scene: Scene, heads: readonly LinkedMention[]): ResolvedSpeaker {
  const names = [...new Set(heads.map((one) => scene.cast.entities[one.entity]?.name ?? one.name))];
  if (names.length === 1 && heads[0] !== undefined)
    return asSpeaker(scene, heads[0].entity, { resolution: 'name', confidence: 0.93 });
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return { name, kind: 'group', resolution: 'name', confidence: 0.9 };
}

/** What this mention calls the speaker: the title before the name, or the apposition on either side of it. */
function roleAround(
  text: string,
  [start, end]: readonly [number, number],
  head: LinkedMention,
): string | undefined {
  const after = /^,\s+(?:\d{1,3},\s+)?(?:the\s+|a\s+|an\s+)?([^,]+)/u
    .exec(text.slice(head.span[1], end))?.[1]
    ?.trim();
  if (after !== undefined && hasRole(after)) return after;
  if (head.prefix !== undefined && hasOffice(head.prefix)) return head.prefix;
  const before = /^(?:the\s+|an?\s+|his\s+|her\s+|its\s+|their\s+)?([^,]+),\s+$/iu.exec(
    text.slice(start, Math.max(start, head.phraseStart)),
  )?.[1];
  return before !== undefined && hasRole(before) ? before : undefined;
}

function hasRole(words: string): boolean {
  return words.split(/\s+/u).some((word) => isRoleNoun(word));
}

/** "Mr" and "Dr" address somebody and say nothing of an office. */
function hasOffice(words: string): boolean {
  return !words.split(/\s+/u).every((word) => isCourtesy(word));
}
