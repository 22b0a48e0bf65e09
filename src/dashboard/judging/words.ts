import type { JudgedFragment, Verdict } from '../generated';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  CONFIRM: 'confirmed',
  REJECT: 'rejected',
  SAME: 'held to be the same',
  DIFFERENT: 'held to be different',
  UNSURE: 'left open',
};

/** What a judgement says, as a past participle. */
export const verdictWords = ({ verdict }: Pick<JudgedFragment, 'verdict'>): string => VERDICT_WORDS[verdict];
