interface Pressed {
  readonly 'aria-disabled': boolean;
  readonly onClick: () => void;
}

/**
 * What a button does that takes no second press while the first is at work. It is not `disabled` then, which would take the
 * focus away from under who pressed it by keyboard.
 */
export const unlessBusy = (busy: boolean, act: () => void): Pressed => ({
  'aria-disabled': busy,
  onClick: () => {
    if (!busy) act();
  },
});
