/**
 * What a link of a row of tabs is given. The router marks every link to the same page as current, whichever list it
 * shows: say it ourselves.
 */
export const tab = (isShown: boolean) => ({
  activeProps: {},
  'aria-current': isShown ? ('page' as const) : undefined,
});
