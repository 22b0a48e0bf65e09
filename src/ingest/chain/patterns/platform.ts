import { MENTION, type RelayPattern } from './relay-pattern';

/** "wrote on X", "in a video posted to YouTube". */
export const onPlatform: RelayPattern = {
  step: 'heard',
  lead: /\b(?:wrote|written|[Ww]rites|[Ww]riting|[Pp]osting|[Pp]osted|tweeted|said|announced|responded|replied|reacted|post|message|video|account|statement|shared|thread|photo|picture|photograph)\s+(?:[\p{L}]+,?\s+){0,3}?(?:on|to|via|through)\s+/gu,
};

/** "one fan fumed on X", "joked on Chirp": verbs that tell how something is said, and where people also do else than speak. */
export const ventedOn: RelayPattern = {
  step: 'heard',
  takes: 'platform',
  lead: /\b(?:fumed|raged|ranted|vented|joked|quipped|gushed|commented|complained|lamented|argued|claimed|insisted|declared|explained|boasted|warned|added|asked|thundered|teased|captioned|mused|remarked|noted|confirmed|revealed|confessed|admitted)\s+(?:later\s+)?on\s+/gu,
};

/** "on his Instagram account", "to her Facebook page". */
export const onAccount: RelayPattern = {
  step: 'heard',
  words: new RegExp(
    String.raw`\b(?:[Oo]n|[Vv]ia|[Tt]o|[Ii]n)\s+(?:his|her|its|their|the\s+\p{L}+[’']s)\s+(?:[\p{L}]+\s+){0,2}?${MENTION}(?=\s+(?:account|page|channel|feed|profile|story|stories)\b)`,
    'gu',
  ),
  needs: /\b(?:account|page|channel|feed|profile|story|stories)\b/u,
};

/** "congratulated her on X, writing that …". */
export const onWriting: RelayPattern = {
  step: 'heard',
  takes: 'platform',
  words: new RegExp(String.raw`\b[Oo]n\s+${MENTION}(?=,\s+(?:writing|posting)\b)`, 'gu'),
  needs: /\b(?:writing|posting)\b/u,
};

/** "alleged in a tweet that …": the word tells the platform. */
export const inTweet: RelayPattern = {
  step: 'heard',
  takes: 'platform',
  words:
    /\b[Ii]n\s+(?:an?|one|another|his|her|its|their|the)\s+(?:[\p{Ll}-]+\s+(?:of\s+)?){0,3}?(tweets?)\b/gu,
};

/** "took to X to cool tempers", "has taken to Telegram". */
export const tookTo: RelayPattern = {
  step: 'heard',
  takes: 'platform',
  lead: /\b(?:took|takes|taking|taken)\s+to\s+/gu,
};

/** "in a Facebook post", "in the tenants’ WhatsApp group". */
export const inPost: RelayPattern = {
  step: 'heard',
  takes: 'platform',
  words: new RegExp(
    String.raw`\b[Ii]n\s+(?:an?|one|his|her|its|their|the)\s+(?:[\p{Ll}’']+\s+){0,2}?(\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*)?)\s+(?:post|message|video|statement|thread|story|livestream|broadcast|group|chat)\b`,
    'gu',
  ),
};
