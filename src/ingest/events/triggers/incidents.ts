import type { Trigger } from './trigger';
import { WEEKDAY_NAMES } from '../../lexicon/calendar';

export const VIOLENCE: readonly Trigger[] = [
  {
    kind: 'attack',
    form: 'noun',
    // A strike on a school is one of arms, a strike on pay or on the railways one of workers.
    pattern: new RegExp(
      String.raw`\b[Ss]trikes?(?= (?:on|near) (?:(?:an?|the) \p{L}|(?!${WEEKDAY_NAMES})\p{Lu}))`,
      'gu',
    ),
    not: {
      before:
        /\b(?:to|will|would|on|of|rail|bus|pay|hunger|general|indefinite|nationwide|workers[’']|union) $/u,
      after:
        /^ (?:on|near) the (?:rail\p{L}*|trains?|buses|docks?|network|underground|metro|Tube|\p{L}* ?(?:day|anniversary|eve))\b/u,
    },
  },
  {
    kind: 'attack',
    form: 'noun',
    pattern:
      /\b(?:attacks?|(?:suicide|car|truck|roadside) (?:bomb )?blasts?|(?:air|drone|missile|rocket|Israeli|Russian|US|artillery) ?strikes?|airstrikes?|bombings?|(?:mass )?shootings?|shelling|stabbings?|massacre|ambush|assassination|raids?)\b/giu,
    not: {
      before:
        /\b(?:heart|panic|asthma|verbal|personal|under|bull|shark|cyber|police|to|will|would|can|could|may|might|they|we|who|you) $/iu,
      after:
        /^ (?:ads?|lines?|dogs?|on (?:his|her|their|the) (?:record|character|policy|policies|plan|press|press freedom)|them|him|her|at|victims?|suspects?|stars?|guards?|range)\b/u,
    },
  },
  {
    kind: 'attack',
    form: 'verb',
    pattern:
      /\b(?:attacked|bombed|shelled|stabbed|opened fire|shot dead|shots rang out|blew (?:himself|herself|itself|themselves) up|(?=rammed)(?<=\b(?:bomber|attacker|gunman|militants?) )rammed|(?=hit|struck|killed|slammed)(?<=\b(?:missiles?|rockets?|drones?|shells?|airstrikes?|bombs?) )(?:hit|struck|killed|slammed into))\b/gu,
    needsDate: true,
  },
  {
    kind: 'attack',
    form: 'verb',
    pattern: /\b(?:stormed(?= (?:the|a|an|into)\b)|blew up)\b/gu,
    needsDate: true,
  },
];

export const VOTES: readonly Trigger[] = [
  {
    kind: 'vote',
    form: 'noun',
    pattern: /\b(?:elections?|referendums?|vote|ballot|run-?off|by-election)\b/giu,
    not: {
      before: /\b(?:to|will|would|can|could|should|must|may|who|they|we|you|not|right to|opinion) $|\bre-$/iu,
      after:
        /^ (?:for|against|on|in favou?r|night|rigging|box|paper|share|officials?|commission|law|campaign|debate|cycle|season|workers?|observers?|promises?)\b/iu,
    },
  },
  { kind: 'vote', form: 'verb', pattern: /\b(?:voted|went to the polls)\b/gu, needsDate: true },
];

export const DISASTERS: readonly Trigger[] = [
  {
    kind: 'disaster',
    form: 'noun',
    // Of what is built: that of talks or of a government is another thing.
    pattern:
      /\bcollapse(?= of (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:\p{Ll}*bridge|building|tower|dam|embankment|mine|roof|stand|pier|block|walkway)\b)/giu,
  },
  {
    kind: 'disaster',
    form: 'noun',
    pattern:
      /\b(?:earthquakes?|quakes?|floods?|flooding|wildfires?|bushfires?|(?:forest )?fires?|blaze|hurricane|typhoon|cyclone|tornado|landslides?|mudslides?|tsunami|avalanche|eruption|derailment|explosions?|blast(?! furnaces?\b)|(?:plane|train|bus|car|helicopter|road) (?:crash|accident)|shipwreck|(?:train |head-on )?collision(?= (?:between|of|near|with)\b)|(?:levee|dam|embankment|dyke) (?:breach|failure|collapse)|(?:bridge|building|mine|roof|stadium|pier) collapse)\b/giu,
    not: {
      before:
        /\b(?:open|opened|opening|opens|returned|under|on|cease|caught|catch|set|hold|held|gun|rocket|artillery|sniper|tank|mortar|small-arms|in the line of|friendly|crossf) $|-$/iu,
      after:
        /^ (?:[Dd]epartments?|[Cc]hief|[Bb]rigade|[Ss]ervices?|[Ee]ngines?|[Tt]rucks?|[Ss]tations?|[Cc]rews?|[Ff]ighters?|[Oo]fficials?|[Ss]afety|[Aa]larm|[Ww]arnings?|[Dd]efen[cs]es?|of (?![\d\p{Lu}])|[Ii]nsurance|[Pp]lain|[Bb]arrier|[Ii]nvestigators?|[Mm]arshal|[Aa]gency|[Oo]ffice|[Cc]ent(?:re|er)|[Ss]eason|[Dd]anger|[Rr]isk|[Ee]vent|[Ff]orecasts?|[Ee]colog\p{L}*|[Ee]scape|[Dd]oor|[Vv]ictims?|[Ss]urvivors?|[Rr]elief|[Dd]rill|[Ee]xit)\b|^-(?:hit|prone|proof)/u,
    },
  },
  {
    kind: 'disaster',
    form: 'verb',
    pattern:
      /\b(?:(?:burned|burnt) down|went up in flames|caught fire|(?=derailed)(?<!\bhad )derailed|exploded|capsized|(?=tore|ripped|swept)(?<=\b(?:earthquake|quake|tornado(?:es)?|cyclone|hurricane|typhoon|tsunami|fire|blaze|floods?) )(?:tore|ripped|swept)(?= (?:through|across|into)\b)|(?=gave|burst|broke)(?<=\b(?:levee|dam|embankment|dyke) )(?:gave way|burst|broke))\b/gu,
    needsDate: true,
  },
  {
    kind: 'disaster',
    form: 'verb',
    // "The River Norda tore through a dyke", "homes in Corran were flooded", "a jet slammed into a hill".
    pattern:
      /\b(?:burst its banks|(?=tore|broke|overflowed)(?<=\bRiver \p{Lu}\p{L}+ )(?:tore through|broke through|overflowed)|(?=flooded|inundated|submerged)(?<=\b(?:homes|houses|properties|businesses|streets|villages|shops)\b[^.;:“”"]{0,60} were )(?:flooded|inundated|submerged)|(?=crashed|slammed|pl(?:ough|ow)ed|collided|overturned|sank|went)(?<=\b(?:plane|jet|airliner|aircraft|helicopter|train|bus|coach|lorry|truck|ferry|tram)\b[^.;:“”"]{0,40} )(?:crashed(?= (?:into|in|near|off|on|at|shortly|minutes|after)\b)|slammed into|ploughed into|plowed into|collided|overturned|sank|went down)|(?=collapsed)(?<=\b(?:bridge|building|tower|block|dam|mine|roof|stand|pier)\b[^.;:“”"]{0,20} )(?<!\bhad )collapsed)\b/gu,
    needsDate: true,
  },
];
