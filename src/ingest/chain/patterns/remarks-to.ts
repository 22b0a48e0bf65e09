import { MENTIONS, type RelayPattern } from './relay-pattern';

/** "speaking to the Gazette", "in comments made to Reuters", "in a statement to AFP". */
export const remarksTo: RelayPattern = new RegExp(
  String.raw`\b(?:[Ss]peaking|spoke|comments?|remarks?|statement|interview)\s+(?:[\p{L}]+\s+){0,2}?(?:to|on|with)\s+${MENTIONS}`,
  'gu',
);
