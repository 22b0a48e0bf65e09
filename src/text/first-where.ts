/**
 * Binary search: the first index at which a condition holds that goes on holding from there.
 *
 * @param length - indexes run from 0 to here
 * @param holds - false up to some index, true from it on
 * @returns `length` when it holds nowhere
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
