import { wordsOf } from '../../words-of';
import type { Scene } from './resolver';

/** No more than "Shim asked." stands between a question and its answer, in characters. */
const LONGEST_QUESTION_TAG = 80;

/** Whether the quote right before another puts a question: “Under the bunks?” Ms Venn asked. */
export function followsQuestion({ text, quotes }: Pick<Scene, 'text' | 'quotes'>, quote: number): boolean {
  const { cue = [], content = [] } = quotes[quote - 1] ?? {};
  const start = quotes[quote]?.content[0]?.[0];
  const end = content.at(-1)?.[1];
  if (start === undefined || end === undefined || start - end > LONGEST_QUESTION_TAG) return false;
  return /\bask(?:s|ed|ing)?\b/iu.test(wordsOf(text, cue));
}
