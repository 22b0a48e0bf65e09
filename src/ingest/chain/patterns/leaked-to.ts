import { MENTION, type RelayPattern } from './relay-pattern';

/** "writing in the Daily Ledger", "in an op-ed for the Gazette". */
export const writingIn: RelayPattern = {
  step: 'heard',
  lead: /\b(?:[Ww]riting|wrote|[Oo]p-ed|article|column|essay|review|opinion\s+piece|commentary|letter)\s+(?:published\s+)?(?:in|for|to)\s+/gu,
};

/** "In the Daily Ledger, she wrote that …", "Holt, in the Gazette, wrote that …". */
export const inPrint: RelayPattern = {
  step: 'heard',
  leads: true,
  words: new RegExp(
    String.raw`(?:^|,\s)[Ii]n\s+${MENTION}(?=,[^.;]{0,80}\b(?:wrote|writes|argue[sd]|described|called|dismissed|praised)\b)`,
    'gu',
  ),
  needs: /(?:^|,\s)[Ii]n\s[^;]*,[^.;]*\b(?:wrote|writes|argue[sd]|described|called|dismissed|praised)\b/u,
};

/** "leaked to the Chronicle". */
export const leakedTo: RelayPattern = {
  step: 'heard',
  lead: /\b(?:leaked|handed|passed|given|sent|released|e-?mailed)\s+to\s+/gu,
};
