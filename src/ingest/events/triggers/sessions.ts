import type { Trigger } from './trigger';

/** How a body that sits is led up to: "told a parliamentary", "gave evidence to the". */
const LED =
  "\\b(?:told|tells?|telling|addressing|gave evidence (?:to|before)|testif(?:ied|ying) (?:to|before|at)|appeared before) (?:(?:the|a|an) )?(?:[\\p{L}\\p{N}’'-]+ ){0,5}";

/** Words of a body that is led up to. They are looked at before what leads up to them: that is long, and they are rare. */
const ledUpTo = (bodies: string): string => `\\b(?=(?:${bodies})\\b)(?<=${LED})(?:${bodies})\\b`;

/** Sittings of courts, inquiries and boards, which news tells by whom somebody told something. */
export const SESSIONS: readonly Trigger[] = [
  {
    kind: 'court hearing',
    form: 'noun',
    sitting: true,
    pattern: new RegExp(ledUpTo('tribunal|court|jury|jurors|inquest|inquiry|bench'), 'gu'),
  },
  {
    kind: 'court hearing',
    form: 'noun',
    sitting: true,
    pattern:
      /\b(?:tribunal|court|jury|inquest|inquiry)(?= (?:(?:has|had|also|then|later|was) ){0,2}(?:heard|told)\b)/gu,
  },
  {
    kind: 'meeting',
    form: 'noun',
    sitting: true,
    pattern: new RegExp(ledUpTo('board|council|councillors|committee|commission|panel'), 'giu'),
    not: { after: /^ (?:members?|staff|spokes|officials?|chair|leader)/u },
  },
  {
    kind: 'meeting',
    form: 'noun',
    sitting: true,
    sitsDaily: true,
    pattern: new RegExp(
      ledUpTo(
        '(?:[Nn]ational |[Ll]egislative |[Ss]tate |[Gg]eneral )?[Aa]ssembly|[Pp]arliament|Senate|Congress|House|Commons|Lords|Dáil|Knesset|Duma|Bundestag|Sejm|Riksdag|Lok Sabha|Rajya Sabha',
      ),
      'gu',
    ),
    not: {
      after:
        /^ (?:[Cc]ommittee|members?|[Ss]peaker|Republicans?|Democrats?|[Ll]eader|floor|of Commons committee)\b/u,
    },
  },
  {
    kind: 'meeting',
    form: 'noun',
    sitting: true,
    // A forum that is addressed; a press conference is none.
    pattern: new RegExp(ledUpTo('forum|summit|session|convention|(?<!\\b(?:news|press) )conference'), 'giu'),
    not: { after: /^ (?:members?|staff|room|hall|call|cent(?:re|er))\b/u },
  },
  {
    kind: 'court hearing',
    form: 'noun',
    sitting: true,
    pattern:
      /\b(?:inquiry|inquest|tribunal)(?= (?:into [^,.;]{1,60} )?(?:(?:has|had|is|was) )?(?:open(?:ed|s)|began|begins|resumed|convened|sat|hearing)\b)/gu,
  },
  { kind: 'court hearing', form: 'verb', pattern: /\bgave evidence\b/gu },
];

/** Talks by telephone: nobody comes together, and yet words are said at them. */
export const CALLS: readonly Trigger[] = [
  {
    kind: 'other',
    form: 'noun',
    gathering: true,
    pattern: /\b(?:phone|telephone|video) (?:call|conversation)\b/giu,
    not: { after: /^s?[’']?s? (?:cent(?:re|er)|log|record)/u },
  },
];
