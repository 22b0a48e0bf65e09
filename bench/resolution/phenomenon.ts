import { fold } from '../../src/text/fold';
import type { ReadableQuote } from '../../test/support/readable';

/** In the order in which the table prints them. */
export const PHENOMENA = [
  'full name',
  'part of a name',
  'he, she',
  'they, it',
  'I, we',
  'who, which',
  'role or title',
  'several people',
  'no source',
  'organisation',
  'collective',
  'document',
  'anonymous',
  'description',
  'nobody named',
] as const;

export type Phenomenon = (typeof PHENOMENA)[number];

/** By what the words of a source tell who speaks. */
export function phenomenonOf({ source, speaker, sourcing }: ReadableQuote): Phenomenon {
  const words = fold(source[0] ?? '');
  if (words === '') return 'no source';
  if (speaker.resolution === 'unresolved') return sourcing === 'ANONYMOUS' ? 'anonymous' : 'nobody named';
  if (/^(?:he|she|him|her|his|hers)$/u.test(words)) return 'he, she';
  if (/^(?:they|it|them|their|its|both|this|these|those)$/u.test(words)) return 'they, it';
  if (/^(?:i|we|me|us|my|our)$/u.test(words)) return 'I, we';
  if (/^(?:who|which|that|whose|whom)$/u.test(words)) return 'who, which';
  if (speaker.resolution === 'title') return 'role or title';
  if (sourcing === 'ANONYMOUS') return 'anonymous';
  if (/, | and /u.test(speaker.name)) return 'several people';
  if (speaker.kind === 'document') return 'document';
  if (speaker.kind === 'group') return 'collective';
  if (speaker.kind === 'organisation') return 'organisation';
  const name = fold(speaker.name);
  if (words.includes(name)) return /\p{Lu}/u.test(speaker.name) ? 'full name' : 'description';
  return name.split(' ').some((word) => words.split(' ').includes(word)) ? 'part of a name' : 'role or title';
}
