import { isBareQuestion } from '../../quotes/exchange';
import { wordsOf } from '../../words-of';
import type { Scene } from './resolver';

/** No more than "Shim asked." stands between a question and its answer, in characters. */
const LONGEST_QUESTION_TAG = 80;

/** Whether a quote is a question that stands alone between two quotations: “To whom?” */
export function asksBetween(
  { text, quotes, segmentation }: Pick<Scene, 'text' | 'quotes' | 'segmentation'>,
  quote: number,
): boolean {
  const { cue = [], source = [], content = [] } = quotes[quote] ?? {};
  const [span, ...more] = content;
  if (span === undefined || more.length + cue.length + source.length > 0) return false;
  return isBareQuestion(text, segmentation.paragraphs, span);
}

/** Whether the quote right before another puts a question: “Under the bunks?” Ms Venn asked; “To whom?” */
export function followsQuestion(
  scene: Pick<Scene, 'text' | 'quotes' | 'segmentation'>,
  quote: number,
): boolean {
  const { text, quotes } = scene;
  const { cue = [], content = [] } = quotes[quote - 1] ?? {};
  const start = quotes[quote]?.content[0]?.[0];
  const end = content.at(-1)?.[1];
  if (start === undefined || end === undefined || start - end > LONGEST_QUESTION_TAG) return false;
  return /\bask(?:s|ed|ing)?\b/iu.test(wordsOf(text, cue)) || asksBetween(scene, quote - 1);
}
