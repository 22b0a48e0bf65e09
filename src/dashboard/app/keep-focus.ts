/** What can take the focus in the place of something within it. */
const HOLDERS = 'section, article, aside, form, nav, fieldset, figure, dialog, main';

/**
 * Sees to it that who goes by keyboard or ear does not lose their place: where what has the focus is taken away (a name that
 * was chosen, a button that did its work), the nearest part of the page that held it takes the focus over.
 *
 * @param place - what is looked after
 * @returns ends it
 */
export function keepFocus(place: HTMLElement): () => void {
  let focused: Element | undefined;
  let around: readonly HTMLElement[] = [];
  const remember = ({ target }: FocusEvent): void => {
    focused = target instanceof Element ? target : undefined;
    around = holdersOf(focused);
  };
  const watch = new MutationObserver(() => {
    if (focused === undefined || focused.isConnected) return;
    focused = undefined;
    const holders = around;
    // Whatever took it away may be about to move the focus itself.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) takeOver(holders);
    });
  });
  // Who points elsewhere leaves it of their own accord.
  const forget = (): void => {
    focused = undefined;
  };
  place.addEventListener('pointerdown', forget);
  place.addEventListener('focusin', remember);
  watch.observe(place, { childList: true, subtree: true });
  return () => {
    place.removeEventListener('pointerdown', forget);
    place.removeEventListener('focusin', remember);
    watch.disconnect();
  };
}

function takeOver(holders: readonly HTMLElement[]): void {
  const holder = holders.find(({ isConnected }) => isConnected);
  if (holder === undefined) return;
  if (!holder.hasAttribute('tabindex')) holder.tabIndex = -1;
  holder.focus({ preventScroll: true });
}

/** The parts of the page around an element, the nearest first. */
function holdersOf(element: Element | undefined): readonly HTMLElement[] {
  const holders: HTMLElement[] = [];
  let next = element?.parentElement?.closest<HTMLElement>(HOLDERS);
  while (next !== null && next !== undefined) {
    holders.push(next);
    next = next.parentElement?.closest<HTMLElement>(HOLDERS);
  }
  return holders;
}
