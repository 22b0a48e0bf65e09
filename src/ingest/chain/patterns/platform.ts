import { MENTION, type RelayPattern } from './relay-pattern';

/** "wrote on X", "in a video posted to YouTube". */
export const onPlatform: RelayPattern = new RegExp(
  String.raw`\b(?:wrote|written|[Ww]riting|[Pp]osting|posted|tweeted|said|post|message|video|account|statement|shared)\s+(?:[\p{L}]+\s+){0,3}?(?:on|to|via|through)\s+${MENTION}`,
  'gu',
);

/** "on his Instagram account". */
export const onAccount: RelayPattern = new RegExp(
  String.raw`\b(?:on|via)\s+(?:his|her|its|their)\s+(?:[\p{L}]+\s+){0,2}?${MENTION}\s+(?:account|page|channel|feed)`,
  'gu',
);

/** "in a Facebook post". */
export const inPost: RelayPattern = new RegExp(
  String.raw`\bin\s+(?:an?|his|her|its|their)\s+(?:[\p{Ll}]+\s+){0,2}?(\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*)?)\s+(?:post|message|video|statement|thread|story|livestream)\b`,
  'gu',
);
