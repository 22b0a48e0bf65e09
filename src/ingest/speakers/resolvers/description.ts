import type { ResolvedSpeaker, SpeakerKind } from '../../document';
import { fold } from '../../../text/fold';
import { isDocumentNoun, isGroupNoun, isOrganisationNoun } from '../../lexicon/organisations';
import { isOneOfAPeople } from '../../lexicon/peoples';
import { isRoleNoun } from '../../lexicon/roles';
import { matchesOf } from '../../../text/matches';
import type { Resolver, Scene, SourceMention } from './resolver';

const PRONOUN = /^(?:he|she|they|it|i|we|you|who|which|that|this|him|her|them|us|me)$/iu;

/**
 * A mention that names nobody and is nobody's title: a group ("police", "residents") or an organisation ("the foreign
 * ministry") is taken as it stands; a single person or a pronoun stays unresolved.
 */
export const resolveDescription: Resolver = (scene, mention) => {
  const words = mention.words.replace(/\s+/gu, ' ');
  if (PRONOUN.test(words)) return { name: words, kind: 'unknown', resolution: 'unresolved', confidence: 0.3 };
  const bare = bareDescription(words);
  if (!isOfAnother(bare) && !/^an?\s/iu.test(bare) && scene.outlets.kindOf(bare) !== undefined)
    return asOutlet(scene, bare);
  // "An operator in Corran, who asked not to be named": nobody says of a body who it is.
  const isSomebody = isOneOfAPeople(words) || /^an?\s[^,]*, who\s/iu.test(words);
  const described = isSomebody ? 'person' : kindOfDescription(madeOf(bare));
  const kind = described === 'person' && /, which\s/u.test(words) ? 'organisation' : described;
  // "Both men": two who have names, whichever they are.
  const isPair = /^both\b/iu.test(bare);
  // "Its military": whose is not said here.
  const isOwned =
    /^(?:its|their)\b/iu.test(bare) || (kind === 'organisation' && /^(?:his|her)\b/iu.test(bare));
  const named = !isPair && !isOwned && (kind === 'group' || kind === 'organisation' || kind === 'document');
  const anonymous =
    /\b(?:source|sources|anonymity|unnamed|insiders?|person familiar|people familiar)\b/iu.test(words) ||
    /\b(?:people|persons|person) (?:who|with|close|briefed|involved|at|in)\b/iu.test(words);
  if (kind === 'document' && /^the document$/iu.test(words)) {
    const last = lastDocument(scene, mention.quote);
    if (last !== undefined) return last;
  }
  const fuller = kind === 'organisation' ? fullerBefore(scene, mention) : undefined;
  if (fuller !== undefined) return { name: fuller, kind, resolution: 'title', confidence: 0.6 };
  return {
    name: kind === 'document' ? titleOf(bare) : bare,
    kind,
    resolution: named && !anonymous ? 'name' : 'unresolved',
    confidence: named ? 0.8 : 0.5,
  };
};

/** "A leaked memo shows … the document says": what was quoted last of what is written. */
function lastDocument(scene: Scene, quote: number): ResolvedSpeaker | undefined {
  const last = scene.resolved.slice(Math.max(0, quote - LAST_DOCUMENT), quote).findLast(isDocument);
  return last === undefined ? undefined : { ...last, resolution: 'title', confidence: 0.7 };
}

const isDocument = (speaker: ResolvedSpeaker | undefined): boolean => speaker?.kind === 'document';
/** Quotes back. */
const LAST_DOCUMENT = 3;

/** Characters. */
const FULLER_WITHIN = 2500;

/** "The mission" after "the head of the Northern League observer mission": what a name and the same noun called before. */
function fullerBefore({ text }: Scene, { words, span: [at] }: SourceMention): string | undefined {
  const noun = /^the\s+(\p{Ll}[\p{L}-]+)$/iu.exec(words)?.[1];
  if (noun === undefined) return undefined;
  const before = text.slice(Math.max(0, at - FULLER_WITHIN), at);
  const called = new RegExp(
    `(?<=\\b(?:[Tt]he|[Aa]n?)\\s)(?:\\p{Lu}[\\p{L}.’'-]*[^\\s.’']\\s+){1,5}(?:\\p{Ll}[\\p{Ll}-]+\\s+){0,2}${noun}\\b(?![’'-])`,
    'gu',
  );
  return matchesOf(before, called).at(-1)?.[0].replace(/\s+/gu, ' ');
}

/** "The government of Maranza" is no Radio Maranza, and neither “a study published in Nature” nor “data compiled by Lark” is theirs. */
function isOfAnother(words: string): boolean {
  if (/\p{Ll}\sby\s/u.test(words)) return true;
  const made = madeOf(words);
  const head = headNoun(made);
  return made !== words ? isDocumentNoun(head) : /\s(?:of|for|in)\s/u.test(words) && isOrganisationNoun(head);
}

/** "A study | published in Nature". */
const madeOf = (words: string): string =>
  words.split(/\s(?:published|released|issued|conducted|commissioned|filed|taken|carried out)\s/u)[0] ??
  words;

/** "A Kestrel Research poll released on Monday" is the Kestrel Research poll; "a poll released on Monday" stays one of many. */
const titleOf = (words: string): string =>
  /^(?:[Aa]n?\s+)?((?!An?\s)\p{Lu}.*)$/u.exec(madeOf(words))?.[1] ?? words;

/** "the Halyard agency": an outlet that speaks for itself, under its own name. */
function asOutlet(scene: Scene, words: string): ResolvedSpeaker {
  const name = scene.outlets.nameOf(words);
  const entity = scene.named.get(fold(name));
  return {
    name,
    kind: 'organisation',
    ...(entity === undefined ? {} : { entity }),
    resolution: 'name',
    confidence: 0.85,
  };
}

/** The mention without "the" and without what only adds to it: ", who asked not to be named", ", seen by the agency". */
function bareDescription(words: string): string {
  const head =
    words.split(
      /,(?!\d)|\s(?:who|which|that|whose)\s|\s(?:quoted|cited|seen|obtained|reviewed|briefed) (?:by|on|in)\s/u,
    )[0] ?? words;
  const bare = head
    .replace(/^the\s+(?:\d[\d,]*-page\s+|opposition\s+(?=\p{Lu}))?/iu, '')
    .replace(/^neighbou?ring\s+(?=\p{Lu})/iu, '')
    .trim();
  return bare
    .replace(/^((?:\S+\s+){0,2}\S+)\s+(?:there|here)$/iu, '$1')
    .replace(/\s+(?:published|released|issued)$/u, '')
    .replace(/(?<=\p{L})\s+\(\p{Lu}[\p{Lu}\d&-]+\)$/u, '');
}

/** The kind that the head noun of a description tells. */
export function kindOfDescription(words: string): SpeakerKind {
  const head = headNoun(words);
  if (isDocumentNoun(head)) return 'document';
  if (/^police$/iu.test(head)) return 'group';
  if (/^military$/iu.test(head)) return 'organisation';
  if (isOrganisationNoun(head)) return 'organisation';
  if (isGroupNoun(head)) return 'group';
  if (isRoleNoun(head))
    return /s$/u.test(head) && !/(?:ss|mps?)$/iu.test(head) && !/^(?:spokes)/u.test(head)
      ? 'group'
      : 'person';
  if (
    /^(?:man|woman|source|person|insider|someone|father|mother|parent|son|daughter|husband|wife|brother|sister|partner|uncle|aunt|nephew|niece|grandfather|grandmother|boy|girl|friend|colleague|cousin|widow)$/iu.test(
      head,
    )
  )
    return 'person';
  // "coastguards", "two camps", but not "the glass": people in the plural, as a rule.
  return /^\p{Ll}+[^su]s$/u.test(head) || /^\p{Lu}\p{Ll}+[^su]s$/u.test(words) ? 'group' : 'unknown';
}

/** "A Ministry of Ports spokesman": who serves a body whose name stands before. */
const SERVING =
  /^(?:the\s+|an?\s+)?(?:\p{Lu}[\p{L}&’'-]*\s+)+(?:(?:of|for|and|the)\s+(?:\p{Lu}[\p{L}&’'-]*\s+)+)+(?:\(\p{Lu}{2,6}\)\s+)?(\p{Ll}+)$/u;

/** The last word before what only narrows it down: "the spokesman for the ministry" → spokesman. */
export function headNoun(words: string): string {
  const serving = SERVING.exec(words)?.[1];
  if (serving !== undefined && isRoleNoun(serving) && !/[^s]s$/u.test(serving)) return serving;
  const head =
    words.split(
      /,|\s(?:of|for|from|at|with|in|on|to|by|along|across|around|outside|inside|who|which|that|familiar|close|near|involved|briefed)\s/u,
    )[0] ?? words;
  return (
    head
      .trim()
      .split(/[\s(]+/u)
      .at(-1)
      ?.replace(/[’']s$/u, '') ?? ''
  );
}
