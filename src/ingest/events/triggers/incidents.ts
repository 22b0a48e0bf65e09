import type { Trigger } from './trigger';

export const VIOLENCE: readonly Trigger[] = [
  {
    kind: 'attack',
    form: 'noun',
    pattern:
      /\b(?:attacks?|(?:air|drone|missile|rocket|Israeli|Russian|US|artillery) ?strikes?|airstrikes?|bombings?|(?:mass )?shootings?|shelling|stabbing|massacre|ambush|assassination|raids?)\b/giu,
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
    pattern: /\b(?:attacked|bombed|shelled|stormed|stabbed|opened fire|shot dead|blew up)\b/gu,
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
    pattern:
      /\b(?:earthquakes?|quakes?|floods?|flooding|(?:wild|bush|forest )?fires?|blaze|hurricane|typhoon|cyclone|tornado|landslides?|mudslides?|tsunami|avalanche|eruption|derailment|explosions?|blast|(?:plane|train|bus|car|helicopter) crash)\b/giu,
    not: {
      before:
        /\b(?:open|opened|opens|returned|under|on|cease|caught|catch|set|hold|held|gun|in the line of|friendly|crossf) $/iu,
      after:
        /^ (?:departments?|chief|brigade|service|engines?|trucks?|station|crews?|fighters?|officials?|safety|alarm|warning|defen[cs]es?|of (?![\d\p{Lu}])|insurance|plain|barrier)\b/u,
    },
  },
  {
    kind: 'disaster',
    form: 'verb',
    pattern: /\b(?:(?:burned|burnt) down|went up in flames|caught fire|derailed|exploded|capsized)\b/gu,
    needsDate: true,
  },
];
