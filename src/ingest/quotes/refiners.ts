import type { FoundQuote } from '../document';
import { addAnswers } from './refiners/add-answers';
import { addUnattributed } from './refiners/add-unattributed';
import { dropScareQuotes } from './refiners/drop-scare-quotes';
import { dropSelfReports } from './refiners/drop-self-reports';
import { dropUnspoken } from './refiners/drop-unspoken';
import { heardSaying } from './refiners/heard-saying';
import { joinSplitSpeech } from './refiners/join-split-speech';
import { keepApart } from './refiners/keep-apart';
import { keepConjunction } from './refiners/keep-conjunction';
import { nestQuotes } from './refiners/nest-quotes';
import { partSpeeches } from './refiners/part-speeches';
import { relayOuterReports } from './refiners/relay-outer-reports';
import { saidBehind } from './refiners/said-behind';
import { snapToMarks } from './refiners/snap-to-marks';
import type { Draft, Reading } from './reading';

/** Mends one pattern of what was found so far. */
export type DraftRefiner = (reading: Reading, drafts: readonly Draft[]) => readonly Draft[];

/** The same, of finished quotes. */
export type QuoteRefiner = (quotes: readonly FoundQuote[], text: string) => readonly FoundQuote[];

/** What refines quotes, in the order in which it does; `bench:extraction` leaves one out at a time. */
export interface Refiners {
  /** Of what the tagger sees alone. */
  readonly tagged: readonly DraftRefiner[];
  /** Of what tagger and rules found together. */
  readonly drafts: readonly DraftRefiner[];
  readonly quotes: readonly QuoteRefiner[];
}

export const REFINERS: Refiners = {
  tagged: [heardSaying, saidBehind, snapToMarks, partSpeeches, dropUnspoken],
  drafts: [
    relayOuterReports,
    keepConjunction,
    joinSplitSpeech,
    addUnattributed,
    dropScareQuotes,
    addAnswers,
    keepApart,
  ],
  quotes: [nestQuotes, dropSelfReports],
};
