import type { Entity } from '../../document';
import type { ArticleOutlets } from '../../lexicon/article-outlets';
import { isGroupNoun, isOrganisationNoun } from '../../lexicon/organisations';
import { isGivenName } from '../../lexicon/people';
import { isKnownPlace, isMadeLikePlace } from '../../lexicon/places';
import type { Draft } from './draft';

/** Prepositions that places follow; before a name of two words some of them prove nothing ("close to Ivo Brandt"). */
const LOCATING = /^(?:in|at|near|from|to|around|outside|across|over)$/u;
const SURELY_LOCATING = /^(?:in|at|near|around|outside|across)$/u;
const HALL = /^(?:city|town|village|county) hall$/iu;

/** What a name names, as far as its words, its roles and where it stands tell. */
export function kindOf(draft: Draft, text: string, outlets: ArticleOutlets): Entity['kind'] {
  const words = draft.name.split(/[\s-]+/u);
  const given = words.length > 1 && isGivenName(words[0] ?? '');
  const organised = words.some((word) => isOrganisationNoun(word));
  if (draft.gender !== undefined || (draft.roles.size > 0 && (!organised || given))) return 'person';
  if (isKnownPlace(draft.name)) return 'place';
  if (outlets.kindOf(draft.name) !== undefined) return 'source';
  if (!given && !/^Downing\b/u.test(draft.name) && isMadeLikePlace(words)) return 'place';
  if (organised || HALL.test(draft.name) || (words.length > 1 && words.some((word) => isGroupNoun(word))))
    return 'organisation';
  if (given || isTranscriptSpeaker(draft, text)) return 'person';
  return kindOfUse(draft, words.length);
}

/** "HALLDEN: We will sign the bill." */
function isTranscriptSpeaker({ name, mentions }: Draft, text: string): boolean {
  return name === name.toUpperCase() && mentions.every(({ span }) => text.charAt(span[1]) === ':');
}

/** The kind that nothing but the words around the mentions tell. */
function kindOfUse({ name, mentions }: Draft, length: number): Entity['kind'] {
  if (mentions.every(({ definite }) => definite)) return 'organisation';
  if (length === 1 && /^\p{Lu}{2,}s?$/u.test(name)) return 'organisation';
  const locating = length > 1 ? SURELY_LOCATING : LOCATING;
  const located = mentions.filter(
    ({ preposition, possessive }) => locating.test(preposition ?? '') && !possessive,
  ).length;
  if (located * 2 > mentions.length) return 'place';
  return length > 1 && length < 5 && !mentions.some(({ definite }) => definite) ? 'person' : 'unknown';
}
