import type { Zoom } from './use-zoom';

/** How far an arrow moves the picture, and how much one key scales it. */
const STEP = 80;
const SCALE = 1.4;

/** Where the picture goes when it is moved to a side: to see what is on the right, it goes left. */
const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** What a key does to the picture as a whole: Shift with an arrow moves it, plus and minus scale it, 0 shows all of it. */
export function moveByKey(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  zoom: Pick<Zoom, 'moveBy' | 'scaleBy'>,
  fit: () => void,
): boolean {
  const move = shiftKey ? MOVES[key] : undefined;
  if (move !== undefined) zoom.moveBy(...move);
  else if (key === '+' || key === '=') zoom.scaleBy(SCALE);
  else if (key === '-') zoom.scaleBy(1 / SCALE);
  else if (key === '0') fit();
  else return false;
  return true;
}
