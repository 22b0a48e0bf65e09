import type { EventKind } from '../document';

/** One way in which news names a happening. */
export interface Trigger {
  readonly kind: EventKind;
  /** Verbs carry their own subject; nouns stand in a phrase ("a meeting with …"). */
  readonly form: 'noun' | 'verb';
  /** Global and case-sensitive; the whole match is the trigger. */
  readonly pattern: RegExp;
  /** Words right before or after that make it something else ("heart attack", "met the demand"). */
  readonly not?: { readonly before?: RegExp; readonly after?: RegExp };
  /** Counts only where its own clause gives a date: too common a word otherwise. */
  readonly needsDate?: true;
}

const MEETINGS: readonly Trigger[] = [
  {
    kind: 'meeting',
    form: 'noun',
    pattern:
      /\b(?:meetings?|rounds? of (?:talks|negotiations)|(?<=\b(?:that|this) )round|talks|summits?|ceremony|negotiations|(?:peace|donors?[’']?|climate|security|party) conference|(?:cabinet|emergency|plenary|closed) session)\b/giu,
    not: {
      before: /\b(?:he|she|who|it|Mount|town hall) $/iu,
      after: /^ (?:about|like|as if|room|point|house)\b/u,
    },
  },
  {
    kind: 'meeting',
    form: 'verb',
    pattern: /\b(?:met|meets?)\b/gu,
    not: {
      before: /\b(?:be|been|was|were|is|are|track|swim) $/u,
      after:
        /^ (?:(?:by|up)\b|with (?:[a-z]+ )?(?:resistance|criticism|opposition|success|silence|approval|outrage|anger)\b|(?:the |their |its |his |her |all |a )?(?:needs?|demands?|targets?|criteria|deadlines?|requirements?|standards?|goals?|expectations?|costs?|conditions|challenge|bills?)\b)/u,
    },
  },
];

const VISITS: readonly Trigger[] = [
  {
    kind: 'visit',
    form: 'noun',
    pattern: /\b(?:visits?|trips?)\b(?! (?:us|our|the (?:web)?site|http|www))/giu,
    not: { before: /\b(?:please|round|website) $/iu, after: /^ (?:wire|hazard|advisor)/u },
  },
  {
    kind: 'visit',
    form: 'verb',
    pattern:
      /\b(?:visited|visiting|arrived (?:in|at|on)(?= (?:the )?(?:[a-z]+ )?\p{Lu})|travell?ed to|flew (?:in)?to|landed (?:in|at|on))\b/gu,
    not: { after: /^ (?:time\b|force|by\b|power)/u },
  },
];

const OCCASIONS: readonly Trigger[] = [
  {
    kind: 'press conference',
    form: 'noun',
    pattern: /\b(?:(?:press|news) conferences?|(?:press |media |news |daily |weekly )?briefings?)\b/giu,
  },
  {
    kind: 'interview',
    form: 'noun',
    pattern: /\binterviews?\b/giu,
    not: { before: /\bjob $/iu },
  },
  { kind: 'interview', form: 'verb', pattern: /\binterviewed\b/gu },
  {
    kind: 'speech',
    form: 'noun',
    pattern:
      /\b(?:speech(?:es)?|sermons?|lectures?|rally|rallies|(?<=\b(?:an|televised|inaugural|keynote|national|annual|opening|his|her|their|the|[’']s) )address(?= (?:to|before|at|in|on|that)\b|[,.]))\b/giu,
    not: { before: /\b(?:free|hate|freedom of|to|will) $/iu, after: /^ (?:therap|bubble|impedi|recogni)/u },
  },
  {
    kind: 'speech',
    form: 'verb',
    pattern:
      /\b(?:[Aa]ddress(?:ed|ing)(?= (?:(?:the|a|an|his|her|their|thousands of|hundreds of) )?(?:nation|parliament|congress|assembly|council|crowd|conference|rally|supporters|lawmakers|delegates|mourners|summit|chamber|senate|meeting)\b)|(?:spoke|[Ss]peaking) at(?= (?:the )?\p{Lu}))\b/gu,
  },
  {
    kind: 'court hearing',
    form: 'noun',
    pattern: /\b(?:trial|court hearings?|hearings?|sentencing|verdict|inquest|arraignment)\b/giu,
    not: {
      before:
        /\b(?:clinical|drug|medical|vaccine|field|free|hard of|of|on|after|by|and|are|is|was|were|been) $/iu,
      after:
        /^ (?:run|and error|period|balloon|aids?|loss|that|about|from|lawyers?|attorneys?|courts?|judges?)\b/u,
    },
  },
  {
    kind: 'court hearing',
    form: 'verb',
    pattern:
      /\b(?:was sentenced|were sentenced|appeared in court|pleaded (?:not )?guilty|went on trial|testified)\b/gu,
  },
];

const VIOLENCE: readonly Trigger[] = [
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

const VOTES: readonly Trigger[] = [
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

const DISASTERS: readonly Trigger[] = [
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
];

/** Happenings of every other sort, told by their date. */
const OTHERS: readonly Trigger[] = [
  {
    kind: 'other',
    form: 'noun',
    pattern:
      /\b(?:(?:fall|collapse|overthrow|ouster|launch|death|arrest|resignation|appointment|signing|founding|abduction|release|closure|opening|capture|sinking)(?= of\b)|(?<=[’']s? )(?:fall|collapse|overthrow|ouster|launch|death|arrest|resignation|appointment|abduction|release)|coup|ceasefire|truce|inauguration|funeral|protests?|demonstrations?|uprising|revolution|invasion|armistice|declaration of independence|general strike)\b/giu,
  },
  {
    kind: 'other',
    form: 'verb',
    pattern:
      /\b(?:resigned|died|was arrested|were arrested|took office|seized power|was sworn in|was inaugurated|was appointed|was killed|were killed|signed (?=an? |the )|came into force|took effect|defected|was released|were released)/gu,
  },
];

/** Every pattern, in the order in which they claim the words of a sentence. */
const TRIGGERS: readonly Trigger[] = [
  ...OCCASIONS,
  ...MEETINGS,
  ...VISITS,
  ...VIOLENCE,
  ...VOTES,
  ...DISASTERS,
  ...OTHERS,
];

/** A trigger found in a sentence; offsets into the sentence. */
export interface TriggerMatch {
  readonly trigger: Trigger;
  readonly start: number;
  readonly end: number;
}

/** Words that decide stand close by. */
const CONTEXT = 60;

/**
 * Finds the words of a sentence that name a happening.
 *
 * @param text - one sentence
 * @returns matches in text order that do not overlap
 */
export function findTriggers(text: string): readonly TriggerMatch[] {
  const found: TriggerMatch[] = [];
  for (const trigger of TRIGGERS) {
    for (const match of text.matchAll(trigger.pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const before = text.slice(Math.max(0, start - CONTEXT), start);
      if (trigger.not?.before?.test(before)) continue;
      if (trigger.not?.after?.test(text.slice(end, end + CONTEXT))) continue;
      if (!found.some((one) => one.start < end && start < one.end)) found.push({ trigger, start, end });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
