import type { Article, Entity, Gender, Segmentation, Span } from '../document';
import { outletKind } from '../lexicon/outlets';
import { genderOfGivenName, genderOfWords, isGivenName } from '../lexicon/people';
import { isCapital, isKnownPlace } from '../lexicon/places';
import { isGroupNoun, isOrganisationNoun } from '../lexicon/organisations';
import { isHonorific } from '../lexicon/roles';
import { appositionAfter, appositionBefore, bracketedAfter } from './mentions/appositions';
import { nameWords } from './mentions/name-key';
import { findNames, type NameMention } from './mentions/names';

/** A mention and the entity it was taken for. */
export interface LinkedMention extends NameMention {
  readonly entity: number;
}

/** The article's cast: who and what is named in it, and where. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** In text order. */
  readonly mentions: readonly LinkedMention[];
}

interface Draft {
  name: string;
  words: string[];
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  readonly mentions: NameMention[];
  gender: Gender | undefined;
}

/**
 * Gathers the names of an article into entities: full names first, then parts of names and acronyms that fit exactly one
 * of them. A surname that two people of the article share names neither.
 */
export function findEntities(article: Article, segmentation: Segmentation): Cast {
  const mentions = findNames(article.text, segmentation);
  const drafts: Draft[] = [];
  const index = new Map<string, Set<Draft>>();
  const assigned = new Map<NameMention, Draft>();
  const full = mentions.filter((mention) => nameWords(mention.name).length > 1);
  const parts = mentions.filter((mention) => nameWords(mention.name).length <= 1);
  for (const mention of full) assign(mention, sameFullName(index, mention), drafts, index, assigned);
  for (const mention of parts) {
    const fitting = fittingEntities(index, mention);
    if (fitting === 'ambiguous') continue;
    assign(mention, fitting, drafts, index, assigned);
  }
  for (const [mention, draft] of assigned) describe(article.text, segmentation, mention, draft, index);
  const order = new Map(drafts.map((draft, at) => [draft, at]));
  return {
    entities: drafts.map((draft) => toEntity(draft)),
    mentions: mentions.flatMap((mention) => {
      const draft = assigned.get(mention);
      return draft === undefined ? [] : [{ ...mention, entity: order.get(draft) ?? 0 }];
    }),
  };
}

function assign(
  mention: NameMention,
  known: Draft | undefined,
  drafts: Draft[],
  index: Map<string, Set<Draft>>,
  assigned: Map<NameMention, Draft>,
): void {
  const draft = known ?? {
    name: mention.name,
    words: nameWords(mention.name),
    aliases: new Set(),
    roles: new Set(),
    mentions: [],
    gender: undefined,
  };
  if (known === undefined) drafts.push(draft);
  else if (draft.name !== mention.name) {
    const longer = nameWords(mention.name).length > draft.words.length;
    draft.aliases.add(longer ? draft.name : mention.name);
    if (longer) {
      draft.name = mention.name;
      draft.words = nameWords(mention.name);
    }
  }
  draft.mentions.push(mention);
  for (const word of draft.words) {
    const bearing = index.get(word) ?? new Set();
    bearing.add(draft);
    index.set(word, bearing);
  }
  assigned.set(mention, draft);
}

/**
 * The entity whose full name this is: with middle names and initials left out on either side, or the double surname of
 * one ("Ibarra Montalbán" for Joaquín Ibarra Montalbán).
 */
function sameFullName(
  index: ReadonlyMap<string, ReadonlySet<Draft>>,
  mention: NameMention,
): Draft | undefined {
  const words = nameWords(mention.name);
  const last = words.at(-1) ?? '';
  const candidates = [...(index.get(last) ?? [])].filter((draft) => draft.words.length > 1);
  const exact = candidates.find((draft) => draft.words.join(' ') === words.join(' '));
  if (exact !== undefined) return exact;
  const outer = candidates.filter(
    (draft) =>
      draft.words.at(-1) === last &&
      (draft.words[0] === words[0] || isTail(words, draft.words) || isTail(draft.words, words)),
  );
  return outer.length === 1 ? outer[0] : undefined;
}

/** Whether the shorter name is how the longer one ends. */
function isTail(shorter: readonly string[], longer: readonly string[]): boolean {
  return shorter.length < longer.length && longer.slice(-shorter.length).join(' ') === shorter.join(' ');
}

/** The one entity that a part of a name fits: by surname, by given name, or by its initials. */
function fittingEntities(
  index: ReadonlyMap<string, ReadonlySet<Draft>>,
  mention: NameMention,
): Draft | undefined | 'ambiguous' {
  const [word = ''] = nameWords(mention.name);
  const bearing = [...(index.get(word) ?? [])];
  const single = bearing.find((draft) => draft.words.length === 1);
  const bySurname = bearing.filter((draft) => draft.words.length > 1 && draft.words.at(-1) === word);
  if (bySurname.length === 1) return bySurname[0];
  if (bySurname.length > 1) return byTitle(bySurname, mention) ?? soFar(bySurname, mention) ?? 'ambiguous';
  const byGivenName = bearing.filter(
    (draft) => draft.words.length > 1 && draft.words[0] === word && isPersonName(draft),
  );
  if (byGivenName.length === 1) return byGivenName[0];
  if (byGivenName.length > 1) return 'ambiguous';
  return single;
}

function isPersonName(draft: Draft): boolean {
  return !draft.words.some((word) => isOrganisationNoun(word));
}

/** The one bearer of a surname whom the article has introduced so far; the other may come later. */
function soFar(candidates: readonly Draft[], mention: NameMention): Draft | undefined {
  const introduced = candidates.filter((draft) =>
    draft.mentions.some((one) => one.span[0] < mention.span[0]),
  );
  return introduced.length === 1 ? introduced[0] : undefined;
}

/** "Mrs Okoro" among two Okoros: the one whose gender or role agrees, when just one does. */
function byTitle(candidates: readonly Draft[], mention: NameMention): Draft | undefined {
  const gender = genderOfWords(mention.prefix ?? '');
  if (gender === undefined) return undefined;
  const agreeing = candidates.filter(
    (draft) => (draft.gender ?? genderOfGivenName(draft.words[0] ?? '')) === gender,
  );
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** Adds what stands around a mention: roles before and after it, gender, and the name in brackets. */
function describe(
  text: string,
  segmentation: Segmentation,
  mention: NameMention,
  draft: Draft,
  index: Map<string, Set<Draft>>,
): void {
  const apposition = mention.possessive ? undefined : appositionAfter(text, segmentation.tokens, mention);
  for (const words of [mention.prefix, appositionBefore(text, segmentation.tokens, mention), apposition]) {
    if (words === undefined) continue;
    draft.gender ??= genderOfWords(words);
    if (!words.split(/\s+/u).every((word) => isHonorific(word)))
      draft.roles.add(words.replace(/^(?:the|a|an|its|his|her|their)\s+/iu, ''));
  }
  const bracketed = bracketedAfter(text, segmentation.tokens, mention.tokens[1]);
  if (bracketed !== undefined && bracketed !== draft.name) {
    draft.aliases.add(bracketed);
    const [key = ''] = nameWords(bracketed);
    const bearing = index.get(key) ?? new Set();
    bearing.add(draft);
    index.set(key, bearing);
  }
}

function toEntity(draft: Draft): Entity {
  const kind = kindOf(draft);
  const gender =
    kind === 'person' ? (draft.gender ?? genderOfGivenName(draft.name.split(/[\s-]/u)[0] ?? '')) : undefined;
  return {
    name: draft.name,
    kind,
    aliases: [...draft.aliases],
    roles: [...draft.roles],
    ...(gender === undefined ? {} : { gender }),
    mentions: draft.mentions.map((mention): Span => mention.span),
  };
}

function kindOf(draft: Draft): Entity['kind'] {
  const words = draft.name.split(/[\s-]+/u);
  if (draft.gender !== undefined || (draft.roles.size > 0 && !words.some((word) => isOrganisationNoun(word))))
    return 'person';
  if (isKnownPlace(draft.name)) return isCapital(draft.name) ? 'place' : 'place';
  if (outletKind(draft.name) !== undefined) return 'source';
  if (
    words.some((word) => isOrganisationNoun(word)) ||
    (words.length > 1 && words.some((word) => isGroupNoun(word)))
  )
    return 'organisation';
  const located = draft.mentions.filter((mention) =>
    /^(?:in|at|near|from|to|around|outside|across|over)$/u.test(mention.preposition ?? ''),
  ).length;
  if (isGivenName(words[0] ?? '') && words.length > 1) return 'person';
  if (draft.mentions.every((mention) => mention.definite)) return 'organisation';
  if (words.length === 1 && /^\p{Lu}{2,}s?$/u.test(draft.name)) return 'organisation';
  if (located * 2 > draft.mentions.length) return 'place';
  if (words.length > 1 && words.length < 5 && !draft.mentions.some((mention) => mention.definite))
    return 'person';
  return 'unknown';
}
