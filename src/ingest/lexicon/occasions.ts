/** Said once, or in another week, and so not at the event that is being told of. */
const ANOTHER_TIME =
  /\b(?:(?:later|earlier|previously|once|subsequently|recently|repeatedly|often|long) (?:said|told|wrote|made|gave|\p{L}+ed)\b|(?:hours|minutes|days|weeks|months|years|shortly|soon) (?:later|earlier|before|after(?:wards)?)\b|in the past\b|(?:after|before|ahead of|following) (?:the|his|her|their|a|that|its) (?:[\p{L}-]+ ){0,2}(?:meetings?|talks|summit|signing|ceremony|speech|visit|hearing|session|conference|verdict|vote)\b)|^(?:[Ll]ater|[Ee]arlier|[Aa]fterwards?|[Pp]reviously|[Ss]ubsequently)\b/u;
/** Said in these ways, words are said somewhere else than at the event that is being told of. */
const ELSEWHERE =
  /\b(?:(?:referred|directed|pointed) (?:all |any )?(?:reporters|journalists|questions)\b|told (?:reporters|journalists|newsmen|mediapersons|the (?:media|press|agency|newspaper|broadcaster|channel|station)\b)|in (?:a|an|his|her|their|its) (?:\p{L}+ ){0,2}(?:statement|post|tweet|letter|e-?mail|message|report|telegram|memoir|book|column)|wrote (?:on|in)|posted (?:on|to)|tweeted|by (?:phone|telephone)|outside (?:the |a )?(?:court|courthouse|courtroom|building|meeting|hall|talks|summit|venue)\b|on (?:X|Twitter|Facebook|Telegram|Instagram|social media)\b|had (?:earlier |previously |already )?(?:said|told|stated|announced|warned|promised))/u;

/** Whether the words around a quote tell that it was said at another time than what is told of before it. */
export const isAnotherTime = (words: string): boolean => ANOTHER_TIME.test(words);

/** Whether the words around a quote tell that it was said somewhere else than what is told of before it. */
export const isElsewhere = (words: string): boolean => ELSEWHERE.test(words);

/** Those who are told something where something goes on: the press at large, the house that interviews, a crowd. */
export type Audience = 'press' | 'outlet' | 'crowd';

const TOLD_THE_PRESS = /\btold (?:reporters|journalists|newsmen|mediapersons|the (?:media|press))\b/u;
const TOLD_THE_CROWD =
  /\b(?:told|tells|telling|urged|assured) (?:the|a (?:\p{Ll}+ )?) ?(?:crowds?|mourners|marchers|protesters|worshippers|congregation|audience|strikers|supporters|guests)\b/u;
const TOLD_THE_OUTLET =
  /\btold the (?:agency|newspaper|paper|magazine|broadcaster|channel|station|network|programme|program|podcast)\b/u;

/** Who the words around a quote say was told it. */
export function audienceOf(words: string): Audience | undefined {
  if (TOLD_THE_PRESS.test(words)) return 'press';
  if (TOLD_THE_CROWD.test(words)) return 'crowd';
  return TOLD_THE_OUTLET.test(words) ? 'outlet' : undefined;
}
