export const LABEL_FONT = "'Source Sans 3 Variable', system-ui, sans-serif";
/** Pixels of the screen, whatever the scale. */
export const LABEL_SIZE = 12.5;

export type Weight = 400 | 600;

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** How long a label is drawn, in pixels; about that where the browser has no canvas to measure on. */
export function textLength(text: string, weight: Weight): number {
  const key = `${weight} ${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * LABEL_SIZE * 0.6;
  context.font = `${weight} ${LABEL_SIZE}px ${LABEL_FONT}`;
  const length = context.measureText(text).width;
  known.set(key, length);
  return length;
}
