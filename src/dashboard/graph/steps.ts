import type { Place } from './layout';

/** Where an arrow key leads. */
const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The node that stands nearest in the direction of an arrow key, one straight ahead before one aside.
 *
 * @returns its id; undefined for another key, or when nothing stands there
 */
export function stepFrom(id: string, key: string, places: ReadonlyMap<string, Place>): string | undefined {
  const direction = DIRECTIONS[key];
  const here = places.get(id);
  if (direction === undefined || here === undefined) return undefined;
  let best: { id: string; cost: number } | undefined;
  for (const [other, { x, y }] of places) {
    if (other === id) continue;
    const [dx, dy] = [x - here.x, y - here.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (best === undefined || cost < best.cost) best = { id: other, cost };
  }
  return best?.id;
}
