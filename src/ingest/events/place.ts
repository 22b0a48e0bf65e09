import type { ResolvedSpeaker } from '../document';
import { fold } from '../../text/fold';
import type { EventDraft } from './fold-events';

/** Where and when a quote was said; the event as a draft. */
export interface Place {
  readonly at?: EventDraft;
  /** `YYYY-MM-DD`. */
  readonly on?: string;
}

export const NOWHERE: Place = {};

/** Whether somebody is told to have been at an event. */
export const takesPart = (speaker: ResolvedSpeaker, draft: EventDraft | undefined): draft is EventDraft =>
  speaker.entity !== undefined && draft?.participants.has(speaker.entity) === true;

/** Whether two names may be of one town or one lies in the other's name; nothing where either is unknown. */
export function samePlace(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [a, b] = [fold(one), fold(other)];
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
