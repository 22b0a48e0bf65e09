import type { Trigger } from './trigger';

export const SPEECHES: readonly Trigger[] = [
  {
    kind: 'press conference',
    form: 'noun',
    pattern: /\b(?:(?:press|news) conferences?|(?:press |media |news |daily |weekly )?briefings?)\b/giu,
  },
  {
    kind: 'press conference',
    form: 'verb',
    pattern:
      /\b(?:[Aa]ddress(?:ed|ing)|[Bb]rief(?:ed|ing)|[Ss]peaking to|spoke to)(?= (?:the )?(?:journalists|reporters|newsmen|media|press|mediapersons)\b)/gu,
  },
  {
    kind: 'interview',
    form: 'noun',
    pattern: /\binterviews?\b/giu,
    not: { before: /\bjob $/iu },
  },
  {
    kind: 'interview',
    form: 'verb',
    pattern: /\binterviewed\b/gu,
    not: { after: /^[^.;]{0,40} for (?:the|an?) [^.;]{0,30}\b(?:post|job|position|role|vacancy)\b/u },
  },
  {
    kind: 'speech',
    form: 'noun',
    pattern:
      /\b(?:speech(?:es)?|sermons?|lectures?|rally|rallies|(?=address)(?<=\b(?:an|televised|inaugural|keynote|national|annual|opening|his|her|their|the|[’']s) )(?<!\b(?:at|attended|visited|from|his|her|their|went to|called to|came to|searched|raided) (?:the |an )?)address(?= (?:to|before|at|in|on|that)\b|[,.]))\b/giu,
    not: { before: /\b(?:free|hate|freedom of|to|will) $/iu, after: /^ (?:therap|bubble|impedi|recogni)/u },
  },
  {
    kind: 'speech',
    form: 'verb',
    pattern:
      /\b(?:(?:[Aa]ddress(?:ed|ing)|(?=address)(?<=\b(?:will|would|to) )address)(?= (?:(?:the|a|an|his|her|their|thousands of|hundreds of) )?(?:nation|parliament|congress|assembly|council|crowd|conference|rally|supporters|lawmakers|delegates|mourners|summit|chamber|senate|meeting)\b)|(?:spoke|[Ss]peaking) at(?= (?:the )?\p{Lu}))\b/gu,
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
