import type { Trigger } from './trigger';

export const MEETINGS: readonly Trigger[] = [
  {
    kind: 'meeting',
    form: 'noun',
    pattern:
      /\b(?:meetings?|rounds? of (?:talks|negotiations)|(?=round)(?<=\b(?:that|this) )round|talks|summits?|ceremony|negotiations|(?:(?:peace|donors?[’']?|climate|security|party) )?conference(?! (?:call|room|cent(?:re|er)|hall|title|final)s?\b)|(?:cabinet|emergency|plenary|closed) session)\b/giu,
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

export const VISITS: readonly Trigger[] = [
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
      /\b(?:visited|visiting|tour(?:ed|ing)(?= (?:the )?(?:[\p{L}-]+ ){0,3}\p{Lu})|arrived (?:in|at|on)(?= (?:the )?(?:[a-z]+ )?\p{Lu})|(?=came|went)(?<=\b(?:first|last) )(?:came|went) to(?= (?:the )?\p{Lu})|travell?ed to|flew (?:in)?to|landed (?:in|at|on))\b/gu,
    not: { after: /^ (?:time\b|force|by\b|power)/u },
  },
];
