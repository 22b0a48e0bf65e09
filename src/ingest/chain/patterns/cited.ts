import { MENTION, type RelayPattern } from './relay-pattern';

/** "citing Channel 12", "quoting Le Monde": nearer to the speaker than who cites it. */
export const citing: RelayPattern = {
  step: 'cited',
  lead: /\b(?:[Cc]iting|[Qq]uoting|[Rr]eferring\s+to|with\s+reference\s+to)\s+(?:an?\s+(?:report|article|interview)\s+(?:by|in|from|with)\s+)?/gu,
};

/** ", quoted by the channel": farther from the speaker than whom it quotes. */
export const quotedBy: RelayPattern = {
  step: 'quoted by',
  words: new RegExp(
    String.raw`(?<!\bas\s)\b(?:quoted|cited|carried|picked\s+up|republished|relayed)\s+by\s+${MENTION}(?![^.;]{0,60}?\s+as\s+[\p{L}]+ing\b)`,
    'gu',
  ),
  needs: /\b(?:quoted|cited|carried|picked\s+up|republished|relayed)\s+by\s/u,
};
