import { PROGRAMME_IN_MARKS } from '../../lexicon/unheard-outlets';
import { MENTION, type RelayPattern } from './relay-pattern';

/** "speaking on NTV’s breakfast show", "warned on state TV", "said on the Long Haul podcast". */
export const onAir: RelayPattern = {
  step: 'heard',
  takes: 'on air',
  lead: /\b(?:[Ss]peaking|[Ss]poke|[Aa]ppearing|[Aa]ppeared|[Ff]eaturing|[Ff]eatured|an?\s+(?:[\p{Ll}-]+\s+){0,2}(?:programme|program|show)|[Ii]nterviewed|[Ss]aid|[Ww]arned|[Aa]nnounced|[Dd]eclared|[Aa]dded|denied|rejected|insisted|claimed|argued|confirmed|admitted|conceded|suggested|promised|vowed|stressed|repeated|complained|joked|asked|speech|address|remarks|comments|interview|live|appearance)(?:\s+(?:on|late|early|last)\s+\p{Lu}[\p{L}]+day(?:\s+(?:morning|evening|night))?|\s+live)?\s+(?:on|to)\s+/gu,
};

/**
 * "defended the plan on Fox News", "dismissed the report on national television": what somebody did by speaking there. A report,
 * a film "on Fox News" is about it, though.
 */
export const spokeOutOn: RelayPattern = {
  step: 'heard',
  takes: 'on air',
  lead: /\b(?:defended|dismissed|rejected|critici[sz]ed|attacked|condemned|denounced|praised|apologi[sz]ed|responded|reacted|hit\s+back|doubled\s+down|weighed\s+in|outlined|described|mocked|blamed) (?:[\p{L}’'-]+,? ){0,6}?(?:(?<!\b(?:reports?|story|stories|shows?|programmes?|programs?|films?|documentary|segments?|broadcasts?|ads?|attacks?) )on|on(?= (?:national|state|public|live) )) /gu,
};

/** "told host Dana Rickman on Radio Lark". */
export const toldHostOn: RelayPattern = {
  step: 'heard',
  takes: 'on air',
  lead: /\b(?:told|tells|telling) (?:the )?(?:co-)?(?:hosts?|anchor|presenter) (?:\p{Lu}[\p{L}’'-]+ ){1,2}on /gu,
};

/** "told Marsh on “Evening Desk.”": a programme that is set in marks. */
export const onProgrammeInMarks: RelayPattern = {
  step: 'heard',
  takes: 'on air',
  words: PROGRAMME_IN_MARKS,
  needs: /\bon\s[“"]\p{Lu}/u,
};

/** "On Telegram, the governor said …", "On Radio Lark, she said …". */
export const firstOn: RelayPattern = {
  step: 'heard',
  takes: 'platform',
  words: new RegExp(String.raw`^[“"‘']?(?:Writing\s+)?[Oo]n\s+${MENTION}(?=,)`, 'gu'),
  needs: /^[“"‘']?(?:Writing\s+)?[Oo]n\s/u,
};
