import type { ResolvedSpeaker, Span } from '../../document';
import { isCourtesy, isKinNoun, isRoleNoun } from '../../lexicon/roles';
import { lastFrom } from '../../segment/lookup';
import type { LinkedMention } from '../entities';
import { asSpeaker, type Resolver, type Scene } from './resolver';
import { readSource } from './source-head';

/**
 * A mention that holds the speaker's name: "Marovic", "palace spokesperson Bohdan Kestrenko", "Bohdan Kestrenko, the
 * spokesman". A name that only says whose or where from ("Syria’s president", "officials in Kyiv") is not the speaker.
 */
export const resolveName: Resolver = (scene, mention) => {
  const { names, apposed, joined } = readSource(scene, mention.span);
  // "Corran, a miner who gave his name only as Joe": whatever stands before.
  const told = GAVE.test(mention.words) ? nameAsGiven(scene, mention.span) : undefined;
  const given = told ?? (names.length > 0 ? undefined : (apposed ?? nameAsGiven(scene, mention.span)));
  const [first] = given === undefined ? names : [given];
  // "The PPRO" after "the Police Public Relations Officer, Ada Marsh": letters of an office.
  const letters = /^the (\p{Lu}{2,5})$/iu.exec(mention.words)?.[1];
  const isOffice = letters !== undefined && letters === letters.toUpperCase();
  if (isOffice && scene.titles.isOfficeByLetters(letters)) return undefined;
  if (first === undefined) return wordAsGiven(scene, mention) ?? restOfName(scene, mention);
  if (joined) return joinedGroup(mention.words);
  if (names.length > 1) return together(scene, names);
  const role = roleAround(scene.text, mention.span, first);
  const full = scene.cast.entities[first.entity]?.name === first.name;
  const speaker = asSpeaker(scene, first.entity, {
    role,
    resolution: 'name',
    confidence: full ? 0.97 : 0.93,
  });
  // "Who asked to be called Badger": whatever else the word is, somebody.
  const isGiven = (given !== undefined && given !== apposed) || NAME_OF_A_KIND.test(mention.words);
  return isGiven && speaker.kind === 'unknown' ? { ...speaker, kind: 'person' } : speaker;
};

/** "A woman who gave her name as Umm Faris", "a midwife who can be identified only as Witness K". */
const AS_GIVEN =
  /\b(?:named|called|surnamed) (?=\p{Lu})|\bcall(?:s|ing) (?:it|him|her|them)sel(?:f|ves) (?:the )?(?=\p{Lu})|\b(?:gave|giving|gives|using) only (?:his|her|their) (?:(?:\p{Ll}+ )?name|call ?sign),? (?=\p{Lu})|\b(?:(?:gave|giving|gives) (?:his|her|their) (?:\p{Ll}+ )?name|(?:identified|named|known|described|introduced)(?: (?:him|her|them)sel(?:f|ves))?|goes|asked to be (?:called|identified|named))\b[^,.;]{0,24}\b(?:as|by) (?:(?:his|her|their) (?:(?:first|given|last|middle) names?|(?:military )?call ?sign),? )?(?=\p{Lu})/u;

const GAVE = /\b(?:gave|giving|gives) (?:only )?(?:his|her|their) (?:\p{Ll}+ )?name\b/u;
const KNOWN_AS = /^, (?:better |also |commonly )?known (?:only |simply )?as (?:the )?\p{Lu}[\p{L}\p{N}-]*/u;
/** ", who asked to be identified only by his callsign, Badger": up to a mark that ends it. */
const IS_CALLED =
  /^,? who (?:(?:asked|wanted|wished|chose|agreed|preferred) to be|(?:can|could|may|would) (?:only )?be|gave|goes|(?:identified|introduced) (?:him|her|them)sel(?:f|ves)|is (?:only )?(?:identified|known)) [^.;“”"]*/u;
const LONGEST_KNOWN = 100;
const NAME_OF_A_KIND = /\b(?:call ?sign|first name|nickname|nom de guerre)\b/u;

function nameAsGiven(scene: Scene, [start, end]: Span): LinkedMention | undefined {
  const match = AS_GIVEN.exec(throughName(scene, [start, end]));
  if (match === null) return undefined;
  const at = start + match.index + match[0].length;
  // "As Mrs Kestrel": the phrase begins before the name.
  const { mentions } = scene.cast;
  const last = lastFrom(mentions, at);
  return [mentions[last], mentions[last + 1]].find(
    (one) => one !== undefined && one.phraseStart <= at && at < one.span[1],
  );
}

/** "The prison authority, known as SNP, said": a mention, and what stands behind it where that ends before the name. */
function throughName({ text }: Pick<Scene, 'text'>, [start, end]: Span): string {
  const rest = text.slice(end, end + LONGEST_KNOWN);
  return text.slice(start, end) + ((KNOWN_AS.exec(rest) ?? IS_CALLED.exec(rest))?.[0] ?? '');
}

/** "Who identified himself as Sunday": a word that is no name elsewhere. */
const wordAsGiven: Resolver = (scene, { span }) => {
  const words = throughName(scene, span);
  const match = AS_GIVEN.exec(words);
  const name =
    match === null ? undefined : /^\p{Lu}\p{Ll}+/u.exec(words.slice(match.index + match[0].length))?.[0];
  return name === undefined ? undefined : { name, kind: 'person', resolution: 'name', confidence: 0.85 };
};

/** "Holt and other owners": some of them have no name, so that all are called as they are there. */
function joinedGroup(words: string): ResolvedSpeaker {
  return { name: words.replace(/\s+/gu, ' '), kind: 'group', resolution: 'name', confidence: 0.75 };
}

/** "Robert “Bobby” Carrow said": a mention that is the end of a name which began before it. */
const restOfName: Resolver = (scene, { span }) => {
  const before = scene.cast.mentions[lastFrom(scene.cast.mentions, span[0])];
  return before !== undefined && before.span[0] < span[0] && before.span[1] === span[1]
    ? asSpeaker(scene, before.entity, { resolution: 'name', confidence: 0.9 })
    : undefined;
};

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
  const after = /^,\s+(?:\d{1,3},\s+)?(?:the\s+|a\s+|an\s+)?(?!who(?:se)?\s|which\s)([^,]+)/u
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
  const head = words.split(/\s+(?:of|for|in|at|who)\s/u)[0] ?? words;
  return words.split(/\s+/u).some((word) => isRoleNoun(word)) && !isKinNoun(head.split(/\s+/u).at(-1) ?? '');
}

/** "Mr" and "Dr" address somebody and say nothing of an office. */
function hasOffice(words: string): boolean {
  return !words.split(/\s+/u).every((word) => isCourtesy(word) || isKinNoun(word));
}
