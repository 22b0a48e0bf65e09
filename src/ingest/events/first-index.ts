/**
 * Binary search: the index of the first item that begins at an offset or behind it.
 *
 * @param items - ascending by `startOf`
 * @returns `items.length` when there is none
 */
export function firstIndexFrom<Item>(
  items: readonly Item[],
  offset: number,
  startOf: (item: Item) => number,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
