/** A name that wants to stand in the picture. */
export interface Label {
  readonly id: string;
  readonly text: string;
  /** Its middle, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
}

/** Of one letter, about, in pixels: labels have one size whatever the scale. */
const LETTER = 6.4;
const LINE = 16;
const GAP = 4;

/** Longer names are cut, in letters. */
export const LONGEST = 34;

/** A name as the picture shows it. */
export const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 2).replace(/\s+\S*$/u, '')} …`;

/**
 * Which of the labels can be shown so that none stands on another: the first come first.
 *
 * @param labels - the most important first
 * @returns the ids of those that have room
 */
export function withRoom(labels: readonly Label[]): ReadonlySet<string> {
  const placed: { left: number; right: number; top: number; bottom: number }[] = [];
  const shown = new Set<string>();
  for (const { id, text, x, y } of labels) {
    const half = (cut(text).length * LETTER) / 2 + GAP;
    const box = { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
    const free = placed.every(
      (other) =>
        other.right < box.left || other.left > box.right || other.bottom < box.top || other.top > box.bottom,
    );
    if (!free) continue;
    placed.push(box);
    shown.add(id);
  }
  return shown;
}
