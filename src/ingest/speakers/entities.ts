import type { Article, Entity, Segmentation, Span } from '../document';
import type { ArticleOutlets } from '../lexicon/article-outlets';
import { isOrganisationNoun } from '../lexicon/organisations';
import { describe } from './cast/describe';
import { genderOf, type Draft } from './cast/draft';
import { kindOf } from './cast/kind';
import { Register } from './cast/register';
import { bracketedAfter } from './mentions/appositions';
import { nameWords } from './mentions/name-key';
import { lettersOf } from './mentions/office-letters';
import { isOfficeWord } from './mentions/words';
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

/**
 * Gathers the names of an article into entities: full names first, then parts of names and acronyms that fit exactly one
 * of them. A surname that two people of the article share names neither.
 */
export function findEntities(article: Article, segmentation: Segmentation, outlets: ArticleOutlets): Cast {
  const { text } = article;
  const { tokens } = segmentation;
  const mentions = withoutOffices(findNames(text, segmentation));
  const isFull = (mention: NameMention): boolean => nameWords(mention.name).length > 1;
  const register = new Register();
  const assigned = new Map<NameMention, Draft>();
  const take = (mention: NameMention, known: Draft | undefined | 'ambiguous'): void => {
    if (known !== 'ambiguous') assigned.set(mention, register.add(mention, known));
  };
  for (const mention of mentions) if (isFull(mention)) take(mention, register.full(mention));
  for (const [mention, draft] of assigned) {
    const bracketed = bracketedAfter(text, tokens, mention);
    if (bracketed !== undefined) register.addAlias(draft, bracketed);
  }
  for (const mention of mentions) if (!isFull(mention)) take(mention, register.part(mention));
  for (const [mention, draft] of assigned) describe(text, tokens, mention, draft);
  const order = new Map(register.drafts.map((draft, at) => [draft, at]));
  return {
    entities: register.drafts.map((draft) => toEntity(draft, text, outlets)),
    mentions: mentions.flatMap((mention) => {
      const draft = assigned.get(mention);
      return draft === undefined ? [] : [{ ...mention, entity: order.get(draft) ?? 0 }];
    }),
  };
}

/**
 * "District Police Officer Ada Marsh … the DPO … DPO Marsh": the letters of an office that somebody holds are no body's name, and
 * no part of the name behind them.
 */
function withoutOffices(mentions: readonly NameMention[]): NameMention[] {
  const offices = new Set(mentions.flatMap(({ prefix }) => (prefix === undefined ? [] : lettersOf(prefix))));
  return mentions
    .filter(({ name, definite, prefix }) => !definite || prefix !== undefined || !offices.has(name))
    .map((mention) => {
      const [office = '', ...rest] = mention.name.split(' ');
      if (rest.length === 0 || mention.prefix !== undefined || !offices.has(office)) return mention;
      const { span, tokens } = mention;
      return {
        ...mention,
        name: rest.join(' '),
        span: [span[0] + office.length + 1, span[1]] as const,
        tokens: [tokens[0] + 1, tokens[1]] as const,
        prefix: office,
      };
    });
}

function toEntity(draft: Draft, text: string, outlets: ArticleOutlets): Entity {
  const kind = kindOf(draft, text, outlets);
  const gender = kind === 'person' ? genderOf(draft) : undefined;
  const owned = kind === 'organisation' ? ownedName(draft, text) : undefined;
  return {
    name: owned ?? draft.name,
    kind,
    aliases: owned === undefined ? [...draft.aliases] : [draft.name, ...draft.aliases],
    roles: [...draft.roles],
    ...(gender === undefined ? {} : { gender }),
    mentions: draft.mentions.map((mention): Span => mention.span),
  };
}

/** "Velmora’s Foreign Ministry": a name that every country has is told from others by the owner. */
function ownedName({ name, mentions }: Draft, text: string): string | undefined {
  const generic = name
    .split(/\s+/u)
    .every((word) => isOrganisationNoun(word) || isOfficeWord(word.toLowerCase()) || word === 'of');
  const start = mentions[0]?.span[0];
  if (!generic || start === undefined) return undefined;
  const owner = /(\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*)?[’']s?)\s$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  )?.[1];
  return owner === undefined ? undefined : `${owner} ${name}`;
}
