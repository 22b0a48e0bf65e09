import type { RelayPattern } from './relay-pattern';

/** "told Reuters", "telling the Gazette", "told the BBC and CNN", "confirmed to Reuters". */
export const told: RelayPattern = {
  step: 'heard',
  lead: /\b(?:told|tells|telling|informed|(?:confirmed|admitted|revealed|explained|acknowledged|complained|insisted|stressed|denied)\s+to)\s+/gu,
};
