import { firstWhere } from '../../text/first-where';

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
  return firstWhere(items.length, (index) => {
    const item = items[index];
    return item === undefined || startOf(item) >= offset;
  });
}
