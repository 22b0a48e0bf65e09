import type { Gender } from '../../document';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { outletKind } from '../../lexicon/outlets';
import { genderOfName, genderOfWords } from '../../lexicon/people';
import { generationOf, nameWords } from '../mentions/name-key';
import type { NameMention } from '../mentions/names';

/** An entity while its mentions are being gathered. */
export interface Draft {
  /** The fullest name so far. */
  name: string;
  /** {@link nameWords} of it. */
  words: readonly string[];
  /** "jr", "iii": what tells father from son. */
  generation: string | undefined;
  /** As titles and roles tell it; the given name may tell it too. */
  gender: Gender | undefined;
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  readonly mentions: NameMention[];
}

export function newDraft(mention: NameMention): Draft {
  return {
    name: mention.name,
    words: nameWords(mention.name),
    generation: generationOf(mention.name),
    gender: undefined,
    aliases: new Set(),
    roles: new Set(),
    mentions: [],
  };
}

const NICKNAME = /\s[“"‘'][^”"’']+[”"’']\s/u;

/** Adds a mention; a longer name than the draft’s becomes its name, any other an alias. */
export function addMention(draft: Draft, mention: NameMention): void {
  draft.mentions.push(mention);
  draft.gender ??= genderOfWords(mention.prefix ?? '');
  draft.generation ??= generationOf(mention.name);
  if (draft.name === mention.name) return;
  const words = nameWords(mention.name);
  // "Robert “Bobby” Carrow" is Robert Carrow, where he is called that as well.
  const isPlain = (): boolean => words.join(' ') === nameWords(draft.name.replace(NICKNAME, ' ')).join(' ');
  if (NICKNAME.test(draft.name) && isPlain()) {
    draft.aliases.add(draft.name);
    draft.name = mention.name;
    draft.words = words;
    return;
  }
  if (words.length <= draft.words.length || NICKNAME.test(mention.name)) {
    draft.aliases.add(mention.name);
    return;
  }
  draft.aliases.add(draft.name);
  draft.aliases.delete(mention.name);
  draft.name = mention.name;
  draft.words = words;
}

/** The gender that titles, roles or the given name tell of somebody. */
export function genderOf(draft: Draft): Gender | undefined {
  return draft.gender ?? (isPersonName(draft) ? genderOfName(draft.name) : undefined);
}

/** Whether no word of the name is one that organisations are named with. */
export function isPersonName(draft: Draft): boolean {
  return !draft.words.some((word) => isOrganisationNoun(word)) && outletKind(draft.name) === undefined;
}
