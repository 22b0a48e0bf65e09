import { MENTIONS, type RelayPattern } from './relay-pattern';

/** "in remarks carried by state TV", "a statement seen by the agency". */
export const carriedBy: RelayPattern = new RegExp(
  String.raw`\b(?:carried|published|aired|broadcast|seen|obtained|released|distributed|relayed|posted|run|shown)\s+by\s+${MENTIONS}`,
  'gu',
);
