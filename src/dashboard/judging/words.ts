import type { JudgedFragment, Verdict } from '../generated';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  CONFIRM: 'confirmed',
  REJECT: 'rejected',
  REATTRIBUTE: 'given to somebody else',
  SAME: 'held to be the same',
  DIFFERENT: 'held to be different',
  UNSURE: 'left open',
};

const NAMING_WORDS: Readonly<Record<string, string>> = {
  SAME: 'held to be the one named',
  DIFFERENT: 'held to be somebody else',
};

/** What a judgement says, as a past participle. */
export const verdictWords = ({ kind, verdict }: Pick<JudgedFragment, 'kind' | 'verdict'>): string =>
  (kind === 'NAMING' ? NAMING_WORDS[verdict] : undefined) ?? VERDICT_WORDS[verdict];
