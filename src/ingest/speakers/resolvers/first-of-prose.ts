import type { Scene } from './resolver';

/** A headline and what belongs to it are no longer, in sentences. */
const LONGEST_HEAD = 8;

/** The first sentence of prose, behind a headline, bylines and datelines that stand in the text. */
export function firstOfProse({
  segmentation: { sentences, paragraphs },
}: Pick<Scene, 'segmentation'>): number {
  const kinds = sentences.slice(0, LONGEST_HEAD).map(({ paragraph }) => paragraphs[paragraph]?.kind);
  const behind = kinds.findLastIndex((kind) => kind === 'furniture' || kind === 'heading') + 1;
  const first = sentences.findIndex(
    ({ paragraph }, at) => at >= behind && paragraphs[paragraph]?.kind === 'prose',
  );
  return Math.max(0, first);
}
