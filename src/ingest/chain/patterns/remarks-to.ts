import type { RelayPattern } from './relay-pattern';

/** "speaking to the Gazette", "in comments made to Reuters", "in a statement to AFP", "in a chat with Radio Lark", "speaking on Radio Lark". */
export const remarksTo: RelayPattern = {
  step: 'heard',
  lead: /\b(?:[Ss]peaking|[Ss]poke|[Tt]alking|[Tt]alked|[Cc]omments?|[Rr]emarks?|[Ss]tatement|[Ii]nterview|[Cc]hat|[Cc]hatting|[Cc]hatted|call|[Ee]-?mail|[Mm]essage)\s+(?:[\p{L}]+\s+){0,2}?(?:to|with)\s+/gu,
};
