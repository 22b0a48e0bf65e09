import type { Trigger } from './trigger';

/** Happenings of every other sort, told by their date. */
export const OTHERS: readonly Trigger[] = [
  {
    kind: 'other',
    form: 'noun',
    pattern:
      /\b(?:(?:fall|collapse|overthrow|ouster|death|arrest|resignation|appointment|founding|abduction|release|closure|capture|sinking)(?= of\b)|(?=fall|collapse|overthrow|ouster|launch|death|arrest|resign|appoint|abduct|release)(?<=[’']s? )(?:fall|collapse|overthrow|ouster|launch|death|arrest|resignation|appointment|abduction|release)|coup|ceasefire|truce|uprising|revolution|invasion|armistice|declaration of independence|general strike)\b/giu,
    // Where the paper is signed, the signing is the happening.
    not: {
      before:
        /\b(?:sign\p{L}*|initial\p{L}*|agreed(?: to| on)?|broke|breach\p{L}*) (?:an?|the|their) (?:[\p{L}-]+ ){0,2}$/iu,
      after: /^,? (?:(?:that|which) )?(?:(?:was|were|has been|had been) )?(?:signed|initialled)\b/iu,
    },
  },
  {
    kind: 'other',
    form: 'noun',
    pattern:
      /\b(?:(?:launch|opening|unveiling)(?= of\b)|inauguration|funeral|burial|(?=mass|concert)(?<=\b(?:at|during) (?:an?|the) (?:\p{L}+ )?)(?:mass|concert)(?= (?:in|at|for|on)\b)|vigil|memorial service|protests?|demonstrations?)\b/giu,
    gathering: true,
  },
  {
    kind: 'other',
    form: 'verb',
    pattern:
      /\b(?:resigned|died|was arrested|were arrested|took office|seized power|was sworn in|was inaugurated|was appointed|was killed|were killed|signed (?=an? |the )|came into force|took effect|defected|was released|were released)/gu,
  },
];
