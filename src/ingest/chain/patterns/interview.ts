import { MENTION, type RelayPattern } from './relay-pattern';

/** "in an interview with the Gazette", "an interview given to Radio Lark". */
export const interview: RelayPattern = new RegExp(
  String.raw`\b(?:interview|conversation)\s+(?:with|on|to|given to|for)\s+${MENTION}`,
  'gu',
);
