import type { RelayPattern } from './relay-pattern';

const DAY = String.raw`(?:(?:on|late|last|live|this)\s+[\p{L}]+\s+)?(?:[\p{L}]+\s+)?`;

/** "in remarks carried by state TV", "a statement seen by the agency", "in an interview broadcast on Sunday by the BBC". */
export const carriedBy: RelayPattern = {
  step: 'heard',
  lead: new RegExp(
    String.raw`\b(?:carried|published|aired|broadcast|broadcasted|televised|seen|viewed|reviewed|obtained|heard|released|distributed|relayed|posted|run|shown|shared|printed|circulated|transmitted|translated)\s+${DAY}(?:by|in|with)\s+`,
    'gu',
  ),
};

/** "in remarks broadcast on state television", "aired live on Kestrel TV". */
export const broadcastOn: RelayPattern = {
  step: 'heard',
  lead: new RegExp(
    String.raw`\b(?:carried|aired|broadcast|broadcasted|televised|shown|posted|published|shared|read|read\s+out|read\s+aloud)\s+(?:live\s+)?(?:on|to|via)\s+`,
    'gu',
  ),
};
