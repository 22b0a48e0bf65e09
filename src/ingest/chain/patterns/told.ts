import { MENTION, type RelayPattern } from './relay-pattern';

/** "told Reuters", "telling the Gazette", "told the BBC and CNN". */
export const told: RelayPattern = {
  step: 'heard',
  words: new RegExp(String.raw`\b(?:told|tells|telling|informed)\s+${MENTION}`, 'gu'),
};
