import type { JudgeInput } from '../generated';
import type { Sayer } from '../judging/SaidBy';
import type { Preview } from './IngestPage';

/** What is wrong with a quote as it was read: that it is not to be believed, and why, or that somebody else said it. */
export type Correction = { readonly note: string } | { readonly sayer: Sayer };

/** By the quotes’ ids. */
export type Corrections = ReadonlyMap<string, Correction>;

/** The judgement that a correction is, once its article is kept. */
export function judgementOf(quoteId: string, correction: Correction): Omit<JudgeInput, 'user'> {
  if ('note' in correction) return { quoteId, verdict: 'REJECT', note: correction.note };
  return { quoteId, verdict: 'REATTRIBUTE', ...correction.sayer.said };
}

type QuotePreview = Preview['quotes'][number];

/** Who speaks in a quote, as it stands corrected. */
export function speakerOf(
  { speaker, speakerId, unresolved }: QuotePreview,
  correction: Correction | undefined,
): { readonly id: string; readonly name: string; readonly unresolved: boolean } {
  if (correction === undefined || 'note' in correction) return { id: speakerId, name: speaker, unresolved };
  const { label, said } = correction.sayer;
  // Somebody new has no id yet.
  const id = 'speakerId' in said ? said.speakerId : said.speakerName;
  return { id, name: label, unresolved: false };
}

/** What a button says that keeps an article with its corrections. */
export function keepWords(corrections: Corrections): string {
  const all = [...corrections.values()];
  const given = all.filter((one) => 'sayer' in one).length;
  const rejected = all.length - given;
  return [
    'Keep it',
    ...(rejected === 0 ? [] : [`${rejected} rejected`]),
    ...(given === 0 ? [] : [`${given} said by somebody else`]),
  ].join(', ');
}
