import { MENTION, type RelayPattern } from './relay-pattern';

/** "leaked to the Chronicle". */
export const leakedTo: RelayPattern = new RegExp(
  String.raw`\b(?:leaked|handed|passed|given|sent|released)\s+to\s+${MENTION}`,
  'gu',
);
