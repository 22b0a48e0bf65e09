import type { Token } from '../../document';

/**
 * What may follow a reporting verb as its content.
 *
 * - `clause`: "(that) the road is closed", a quotation, or nothing at all when the content stands before the cue
 * - `infinitive`: "to close the road"
 * - `object`: a noun phrase or whatever else stands there: "a shift in policy", "the mayor of lying"
 * - `quoted`: an object that must hold a quotation, since the verb says too much else: "called it “a disgrace”"
 */
export type Frame = 'clause' | 'infinitive' | 'object' | 'quoted';

/** A reporting verb or phrase. */
export interface Cue {
  readonly frames: readonly Frame[];
  /** Takes the one spoken to before the content: "told reporters that". */
  readonly addressee: boolean;
}

/** A cue found in a sentence: tokens `[from, to)`. */
export interface FoundCue extends Cue {
  readonly from: number;
  readonly to: number;
  readonly form: 'finite' | 'ing' | 'base';
  /** Lower-case words of the cue. */
  readonly words: string;
}

const CLAUSE = `add affirm allege announce argue assert boast claim comment complain concede conclude confirm contend
  continue counter cry declare emphasise emphasize exclaim explain highlight hint insist interject interrupt joke lament
  maintain mention murmur mutter note observe opine point_out proclaim protest quip reaffirm recall recount reiterate
  remark repeat report retort reveal say shout state stress suggest tweet underline underscore warn whisper write yell chant scream fume gush put_it find show shoot_back fire_back hit_back snap_back deadpan
  caution predict disclose acknowledge admit testify indicate respond reply answer post agree promise pledge vow swear
  threaten imply estimate advise propose demand request recommend deny assure_that go_on make_clear make_it_clear express_hope
  express_confidence express_fear express_concern express_the_hope voice_hope voice_concern voice_fear`;
const ADDRESSED = 'tell inform assure remind notify warn advise ask text';
const INFINITIVE = 'promise pledge vow threaten swear agree offer demand ask claim propose';
const OBJECT = `accuse blame criticise criticize condemn denounce praise deny demand announce urge call_for call_on call_upon
  warn_of warn_against speak_of point_to express express_hope express_concern express_confidence express_regret
  express_support express_fear voice voice_concern voice_support describe propose recommend suggest predict apologise_for
  apologize_for confirm reiterate stress emphasise emphasize highlight underline underscore`;
const QUOTED = `call dub brand label slam blast hail dismiss reject welcome refer_to speak dismiss_as mock decry cite
  ridicule read characterise characterize lambast attack thank compare`;

const IRREGULAR: Readonly<Record<string, readonly [third: string, past: string, ing: string]>> = {
  say: ['says', 'said', 'saying'],
  put: ['puts', 'put', 'putting'],
  find: ['finds', 'found', 'finding'],
  shoot: ['shoots', 'shot', 'shooting'],
  hit: ['hits', 'hit', 'hitting'],
  snap: ['snaps', 'snapped', 'snapping'],
  deadpan: ['deadpans', 'deadpanned', 'deadpanning'],
  show: ['shows', 'showed', 'showing'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  go: ['goes', 'went', 'going'],
  make: ['makes', 'made', 'making'],
  speak: ['speaks', 'spoke', 'speaking'],
  swear: ['swears', 'swore', 'swearing'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  slam: ['slams', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  read: ['reads', 'read', 'reading'],
  refer: ['refers', 'referred', 'referring'],
};

/** Written forms that say more than the base: the past tense that a passive also has, for instance. */
function forms(base: string): readonly (readonly [form: string, kind: FoundCue['form']])[] {
  const irregular = IRREGULAR[base];
  if (irregular !== undefined) {
    return [
      [base, 'base'],
      [irregular[0], 'finite'],
      [irregular[1], 'finite'],
      [irregular[2], 'ing'],
    ];
  }
  const consonantY = /[^aeiou]y$/u.test(base);
  const stem = base.replace(/e$/u, '');
  return [
    [base, 'base'],
    [
      consonantY ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(base) ? `${base}es` : `${base}s`,
      'finite',
    ],
    [consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`, 'finite'],
    [`${/(?:ee|ye|oe)$/u.test(base) ? base : stem}ing`, 'ing'],
  ];
}

interface Entry extends Cue {
  readonly rest: readonly string[];
  readonly form: FoundCue['form'];
}

const entries = new Map<string, Entry[]>();

function addAll(list: string, frame: Frame | undefined, addressee: boolean): void {
  for (const phrase of list.trim().split(/\s+/u)) {
    const [base = '', ...rest] = phrase.split('_');
    for (const [form, kind] of forms(base)) {
      const known = entries.get(form) ?? [];
      const same = known.findIndex((one) => one.rest.join(' ') === rest.join(' '));
      const earlier = known[same];
      const merged: Entry = {
        rest,
        form: kind,
        frames: [...new Set([...(earlier?.frames ?? []), ...(frame === undefined ? [] : [frame])])],
        addressee: addressee || (earlier?.addressee ?? false),
      };
      if (earlier === undefined) known.push(merged);
      else known[same] = merged;
      entries.set(form, known);
    }
  }
}

addAll(CLAUSE, 'clause', false);
addAll(ADDRESSED, 'clause', true);
addAll(INFINITIVE, 'infinitive', false);
addAll(OBJECT, 'object', false);
addAll(QUOTED, 'quoted', false);
for (const phrases of entries.values()) phrases.sort((a, b) => b.rest.length - a.rest.length);

/** Forms that are nouns more often than verbs; believed only when the tagger calls them verbs. */
const NOUN_LIKE =
  /^(?:report|reports|claim|claims|comment|comments|note|notes|state|states|answer|answers|post|posts|promise|promises|pledge|pledges|remark|remarks|demand|demands|offer|offers|vow|vows|hint|hints|estimate|estimates|call|calls|cry|cries|counter|repeat|mention|mentions|request|requests|order|stress|highlight|highlights|attack|attacks|praise|voice|voices|label|labels|brand|brands|reply|replies|retort|protest|protests|joke|jokes|boast|boasts|concede|whisper|shout|shouts|murmur|cite|slam|blast|mock|hail|welcome|dismiss|dub|thank|lament|laments|concern|warning|writing|reading|saying|posting|answering|point|express|caution|advise|request|compare|question|text|texts)$/u;

/**
 * Whether a reporting cue begins at a token; the longest phrase wins ("expressed hope" over "expressed").
 *
 * @param tokens - the tokens of the article
 * @param at - where it would begin
 * @param end - the end of its sentence
 */
export function cueAt(tokens: readonly Token[], at: number, end: number): FoundCue | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const candidates = entries.get(token.lower);
  if (candidates === undefined) return undefined;
  const introduces = /^(?:that|:)$/u.test(tokens[at + 1]?.lower ?? '') && token.pos !== 'ADJ';
  if (token.pos !== 'VERB' && !introduces && NOUN_LIKE.test(token.lower)) return undefined;
  if (token.pos === 'ADP' || token.pos === 'PROPN') return undefined;
  // "The film concludes with Marsh saying …": how it ends.
  if (token.lower.startsWith('conclud') && tokens[at + 1]?.lower === 'with') return undefined;
  for (const entry of candidates) {
    if (at + entry.rest.length >= end + (entry.rest.length === 0 ? 1 : 0)) continue;
    if (!entry.rest.every((word, offset) => tokens[at + 1 + offset]?.lower === word)) continue;
    const to = at + 1 + entry.rest.length;
    const words = tokens
      .slice(at, to)
      .map((one) => one.lower)
      .join(' ');
    return { frames: entry.frames, addressee: entry.addressee, form: entry.form, from: at, to, words };
  }
  return undefined;
}
