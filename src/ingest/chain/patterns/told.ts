import { MENTIONS, type RelayPattern } from './relay-pattern';

/** "told Reuters", "telling the Gazette". */
export const told: RelayPattern = new RegExp(String.raw`\b(?:told|tells|telling)\s+${MENTIONS}`, 'gu');
