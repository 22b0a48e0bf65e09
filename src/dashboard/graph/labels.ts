/** A name that wants to stand in the picture, beside its node. */
export interface Label {
  readonly id: string;
  /** How long it is drawn, in pixels: labels have one size whatever the scale. */
  readonly length: number;
  /** The node's middle and how far it reaches, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  /** It must be told even in a crowd: rather than be left out, it covers nodes, though no other label. */
  readonly firm: boolean;
}

/** Where a name stands. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Of the screen, in pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LINE = 18;
const GAP = 4;

/** Longer names are cut, in letters; sooner where the picture is narrow, as on a phone. */
export const longestIn = (width: number): number => (width < NARROW ? 20 : 34);
const NARROW = 500;

/** A name as the picture shows it. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 2).replace(/\s+\S*$/u, '')} …`;

/**
 * Where each of the labels can stand so that none covers another or a node: beneath its node, or beside it, or above. The
 * first come first; one that has no room, or would reach beyond the picture's sides, is left out.
 *
 * @param labels - the most important first, one for each node
 * @param width - of the picture, in pixels of the screen
 * @returns the places, by the ids of those that have one
 */
export function placeLabels(labels: readonly Label[], width: number): ReadonlyMap<string, Placed> {
  const [nodes, texts] = [new Shelf(), new Shelf()];
  for (const { x, y, reach } of labels)
    nodes.put({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
  const placed = new Map<string, Placed>();
  for (const label of labels) {
    const open = placesFor(label)
      .map((place) => ({ place, box: boxOf(place, label.length) }))
      .filter(({ box }) => box.left >= 0 && box.right <= width && texts.isFree(box));
    const found = open.find(({ box }) => nodes.isFree(box)) ?? (label.firm ? open[0] : undefined);
    if (found === undefined) continue;
    texts.put(found.box);
    placed.set(label.id, found.place);
  }
  return placed;
}

function placesFor({ x, y, reach }: Label): readonly Placed[] {
  const away = reach + LINE / 2 + 1;
  return [
    { x, y: y + away, anchor: 'middle' },
    { x: x + reach + GAP + 1, y, anchor: 'start' },
    { x: x - reach - GAP - 1, y, anchor: 'end' },
    { x, y: y - away, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Placed, length: number): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - LINE / 2, bottom: y + LINE / 2 };
}

/** Boxes by the rows of the screen that they reach into: to ask for one need not look at all of them. */
class Shelf {
  static readonly #HEIGHT = 40;
  readonly #rows = new Map<number, Box[]>();

  put(box: Box): void {
    for (const row of Shelf.#rowsOf(box)) {
      const known = this.#rows.get(row);
      if (known === undefined) this.#rows.set(row, [box]);
      else known.push(box);
    }
  }

  isFree(box: Box): boolean {
    return Shelf.#rowsOf(box).every((row) =>
      (this.#rows.get(row) ?? []).every(
        (other) =>
          other.right < box.left - GAP ||
          other.left > box.right + GAP ||
          other.bottom < box.top ||
          other.top > box.bottom,
      ),
    );
  }

  static #rowsOf({ top, bottom }: Box): readonly number[] {
    const first = Math.floor(top / Shelf.#HEIGHT);
    const last = Math.floor(bottom / Shelf.#HEIGHT);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }
}
