import type { Span } from '../../document';
import { contains } from '../cover';
import type { Draft, Reading } from '../reading';

/**
 * Adds the answers of an interview that prints them as bare paragraphs. What stands in one without a report of its own is a
 * part of it; what somebody is reported to have said in one is nested there.
 */
export function addAnswers(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const answers = reading.interview?.answers ?? [];
  if (answers.length === 0) return [...drafts];
  const isPart = ({ cue, content }: Draft): boolean =>
    cue.length === 0 && content.every((span) => answers.some((answer) => contains(answer, span)));
  return [...drafts.filter((draft) => !isPart(draft)), ...answers.map((span) => answerOf(reading, span))];
}

function answerOf(reading: Reading, span: Span): Draft {
  const token = reading.tokenFrom(span[0]);
  return {
    pattern: 'answer',
    sentence: reading.tokens[token]?.sentence ?? 0,
    cue: [],
    source: undefined,
    content: [span],
    frame: [token, token],
    cutsAt: undefined,
    confidence: 0.7,
    relayClauses: [],
  };
}
