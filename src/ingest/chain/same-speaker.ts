import { fold } from '../../text/fold';
import type { ResolvedSpeaker } from '../document';

/** Whether two quotes have one speaker: one of the article's people, or somebody of one name. */
export function isSameSpeaker(one: ResolvedSpeaker, other: ResolvedSpeaker): boolean {
  if (one.entity !== undefined || other.entity !== undefined) return one.entity === other.entity;
  return one.name !== '' && fold(one.name) === fold(other.name);
}
