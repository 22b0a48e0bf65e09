import type { Page } from 'playwright-core';

/** Where the Tab key stopped. */
export interface Stop {
  /** What it is, to tell it by in a failure. */
  readonly name: string;
  /** What is wrong with it there; empty where nothing is. */
  readonly faults: readonly string[];
}

/** A way through a page by the Tab key alone. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** What can be operated and was not come by. */
  readonly passedOver: readonly string[];
}

/** More stops than any page has: who makes so many walks in a circle. */
const MOST = 600;

/**
 * Presses Tab until the page is left, and looks at each thing that has the focus: whether a ring shows it, whether something
 * covers or cuts it (WCAG 2.2, 2.4.7 and 2.4.11), whether it is large enough to be hit (2.5.8; words within a sentence
 * and the bars of a chart, which the boxes for dates do as well, may be smaller), and whether it stands in the page after
 * the one before.
 */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(follow);
  const stops: Stop[] = [];
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => (window as unknown as Followed).look());
    if (stop === 'left') break;
    if (stop !== 'still there') stops.push(stop);
  }
  return { stops, passedOver: await page.evaluate(() => (window as unknown as Followed).passedOver()) };
}

/** What has the focus, by its name or its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    if (at === null || at === document.body) return 'nothing';
    const label = at.id === '' ? null : document.querySelector(`label[for="${CSS.escape(at.id)}"]`);
    const words = at.getAttribute('aria-label') ?? label?.textContent ?? at.closest('label')?.textContent;
    return (words ?? at.textContent).trim();
  });

/** Presses Tab, or Shift and Tab, until something has the focus whose name fits. */
export async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`The Tab key does not lead to ${String(name)}.`);
}

interface Followed {
  look(): Stop | 'left' | 'still there';
  passedOver(): readonly string[];
}

/** Runs in the page: gives it the two functions that {@link walk} asks. */
function follow(): void {
  const CONTROLS =
    'a[href], button, input, select, textarea, summary, [role=button], [tabindex]:not([tabindex="-1"])';
  const LEAST = 24;
  const met: Element[] = [];
  const nameOf = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? (element.closest('label') ?? element).textContent;
    return `${element.tagName.toLowerCase()} ${words.trim().slice(0, 60)}`;
  };

  const isCut = (element: Element, box: DOMRect, reach: number): boolean => {
    for (let around = element.parentElement; around !== null; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (around === document.body || (overflowX === 'visible' && overflowY === 'visible')) continue;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      const [x, y] = [box.left - reach < left || box.right + reach > right, box.top - reach < top];
      if (x || y || box.bottom + reach > bottom) return true;
    }
    return false;
  };

  const faultsOf = (element: Element): string[] => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const reach = parseFloat(style.outlineOffset) + parseFloat(style.outlineWidth);
    const within = (value: number, end: number): number => Math.min(Math.max(value, 1), end - 1);
    const hit = document.elementFromPoint(
      within(box.left + box.width / 2, innerWidth),
      within(box.top + box.height / 2, innerHeight),
    );
    const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    // What is pressed for a box to tick is its label.
    const target = (element.closest('label.tick') ?? element).getBoundingClientRect();
    const mayBeSmall = style.display === 'inline' || element.classList.contains('bar-button');
    const before = met.at(-1);
    return [
      ...(style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? ['shows no ring'] : []),
      ...(isCut(element, box, reach) ? ['its ring is cut'] : []),
      ...(isSeen ? [] : ['stands outside of the window']),
      ...(hit === null || element.contains(hit) || hit.contains(element)
        ? []
        : [`lies under ${nameOf(hit)}`]),
      ...(mayBeSmall || (target.width >= LEAST && target.height >= LEAST)
        ? []
        : [`is ${Math.round(target.width)} by ${Math.round(target.height)} pixels`]),
      // What it came by may be gone by now: a note that shows what has the focus.
      ...(before?.isConnected !== true ||
      before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING
        ? []
        : [`comes after ${nameOf(before)}`]),
    ];
  };

  Object.assign(window, {
    look: () => {
      const { activeElement: at } = document;
      if (at === null || at === document.body) return 'left';
      // A box for dates has stops of its own.
      if (at === met.at(-1)) return 'still there';
      if (met.includes(at)) return 'left';
      const stop = { name: nameOf(at), faults: faultsOf(at) };
      met.push(at);
      return stop;
    },
    passedOver: () =>
      [...document.querySelectorAll<HTMLElement>(CONTROLS)]
        .filter((one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(':disabled'))
        .filter((one) => !met.includes(one))
        .map(nameOf),
  });
}
