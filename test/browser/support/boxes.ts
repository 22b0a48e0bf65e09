import type { Page } from 'playwright-core';

/** Where something stands on the screen, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of all elements that a selector finds. */
export const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );

/** By how much the page is wider than its window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Two boxes stand on each other by more than a pixel. */
const onEachOther = (a: Box, b: Box): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

/** How many pairs of boxes stand on each other. */
export const overlapping = (boxes: readonly Box[]): number =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => onEachOther(a, b))).length;
