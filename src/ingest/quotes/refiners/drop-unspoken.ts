import { isTopic } from '../../lexicon/labels';
import type { Draft, Reading } from '../reading';
import { wordsOf } from '../../words-of';

/** Verbs and nouns of what goes on in a head: nobody is reported to have uttered it. */
const THINKS = new Set(
  `think thinks thought thinking believe believes believed believing belief beliefs want wants wanted wanting hope hopes hoped
  hoping wish wishes wished know knows knew known knowing feel feels felt feeling fear fears feared fearing expect expects
  expected expecting expectation expectations understand understands understood realize realizes realized realise realises
  realised remember remembers remembered see sees saw seen seeing view views viewed viewing consider considers considered
  considering assume assumes assumed assuming suspect suspects suspected worry worries worried doubt doubts doubted like likes
  liked love loves loved hate hates hated prefer prefers preferred intend intends intended intention intentions plan plans
  planned planning decide decides decided deciding decision vote votes voted voting try tries tried trying seek seeks sought seeking learn learns
  learned learning learnt hear hears heard hearing imagine imagines imagined guess guesses figure figures figured convinced
  aware interested concerned willing ready eager determined sure afraid confident support supports supported supporting
  oppose opposes opposed opposing favor favors favored favour favours favoured need needs needed look looks looking looked
  aim aims aimed seem seems seemed seeming appear appears appeared appearing`.split(/\s+/u),
);

/** Words that say nothing about whether something was uttered. */
const LIGHT = new Set(
  `to that of in on at for with about as by the a an his her their its is are was were be been being am has have had do does
  did not never ever also still now just really only would will could can may might must should so very more most much well
  strongly firmly clearly long always already even it and or s ve re d ll m ca wo`.split(/\s+/u),
);
/** "did|n’t", "ca|n’t": the verb stays what it is. */
const NEGATION = /n[’']t\b/giu;

/** "declined to comment", "did not answer", "has yet to respond", "asked not to be named": the words say that none were said. */
const REFUSES = [
  /\b(?:declin|refus)(?:e|es|ed|ing)\b/iu,
  /\b(?:did|does|do|would|could|has|have|had|was|were|is|are)(?: not|n’t|n't)\b.*\b(?:say|comment|answer|respond|repl(?:y|ied)|tell|told|said|elaborate|disclose|explain|specif(?:y|ied)|mention|return|available|provide|make)/iu,
  /\bnot (?:immediately )?(?:say|respond|comment|answer|reply|available|return)/iu,
  /\b(?:yet|unable|unavailable) to (?:say|tell|respond|comment|answer|reply|disclose|explain|specify|elaborate)\b/iu,
  /\bno (?:statement|comment|answer|reply|mention|response)\b/iu,
];
/** "said nothing of the price", "told nobody": read with the words behind the cue. */
const SILENCES = [
  /\b(?:say|says|said) (?:nothing|little)(?: (?:of|about|on|more|else)\b|[.,;])/iu,
  /\b(?:tell|tells|told) (?:no one|nobody)\b/iu,
];
/** So many characters behind a cue tell what was kept silent. */
const NEXT_WORDS = 16;
const ASKS_TO_BE_UNNAMED =
  /^(?:(?:that )?(?:not to be|to not be|to remain)\b.*\b(?:named|identified|quoted|anonymous|unnamed)\b|to be (?:named|identified|called|known|quoted|referred to) (?:only|just|by|as)\b|to be (?:named|identified|called|known) only$|(?:for |on )?anonymity\b)/iu;
const ASKS = /\b(?:ask|asks|asked|asking|request|requested|insist|insisted|condition)\b/iu;
const PASSIVE_HEARSAY =
  /^(?:(?:is|are|was|were|be|been|being|become|became|what|has|have|had|so|since|widely|once|often)\s+)+(?:said|believed|thought|reported|rumoured|rumored|described|called|known|dubbed|billed|alleged|expected)\b|^(?:so-called|what was described as|reportedly|allegedly)$/iu;

/** Nobody, and whoever reads or answers: "You once called yourself an optimist", an interviewer asks. */
const SPEAKS_NOT = /^(?:(?:nobody|no one|none|neither)\b|you$)/iu;

/** "was asked about the delay", "Pressed on the price": a question of nobody's. */
const ASKED = /^(?:(?:was|were|is|are|been|being|when)\s+)*(?:asked|pressed|quizzed|questioned|grilled)\b/iu;
/** "signed on Tuesday the Accord on the Waters": it was written before. */
const SIGNS = /^(?:co-?)?(?:sign|initiall?|ink)(?:s|ed|ing)?\b/iu;
/** "pleaded not guilty": a step of a trial. */
const PLEADS = /\b(?:plead|pleads|pleaded|pled|pleading)\b/iu;
const GUILTY = /\bguilty\b/iu;

/** "a print titled “What the Tide Owes Us”": what something is called. */
const TITLES = /^(?:(?:is|are|was|were|be|been|being)\s+)?(?:en)?titled$/iu;

/** "“What the Road Built” was written by four teachers": read with the words behind the cue, for what was written on a wall was uttered. */
const OF_A_WORK = /^(?:is|are|was|were|been|being) (?:written|penned|composed|directed) (?:by|for)\b/iu;
/** "She has become known for “silent concerts”". */
const KNOWN_FOR = /\b(?:is|are|was|were|be|been|being|become|became|best|well) known for$/iu;

/** "apologises after 2,100 flights were cancelled", "apologised to its owner": why, when and to whom, and no words. */
const APOLOGISES = /\bapologi[sz](?:e|es|ed|ing)(?: to)?$/iu;
const OCCASION = /^(?:to|after|following|amid|over|when|as)\b/iu;

/** "believes it is “a tradition that has not happened yet”": so many letters in marks were uttered, whatever the verb. */
const LEAST_LETTERS_IN_MARKS = 15;

/** Fewer words than these that nobody is said to have used are a nickname, a scare quote or what stands on a sign. */
const FEWEST_QUOTED_WORDS = 4;

/**
 * Drops what nobody is reported to have uttered: thoughts, wishes and plans, which the annotators that the tagger learnt from
 * mark like speech; refusals and terms of anonymity; and hearsay that stands without anybody behind it ("is said to be").
 */
export function dropUnspoken(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !isUnspoken(reading, draft));
}

function isUnspoken(reading: Reading, { cue, content, sourceSpan }: Draft): boolean {
  const words = wordsOf(reading.text, cue);
  const bare = words.toLowerCase().replace(NEGATION, ' not');
  const telling = (bare.match(/\p{L}+/gu) ?? []).filter((word) => !LIGHT.has(word));
  const inMarks = content.reduce((sum, span) => sum + reading.letters.quoted(span), 0);
  if (telling.length > 0 && telling.every((word) => THINKS.has(word)))
    return sourceSpan === undefined || inMarks < LEAST_LETTERS_IN_MARKS;
  const source = sourceSpan === undefined ? '' : reading.text.slice(...sourceSpan);
  if (SPEAKS_NOT.test(source)) return true;
  const [first] = content;
  const said = first === undefined ? '' : reading.text.slice(...first);
  const quoted = content.some(([start]) => reading.quotationFrom(start) !== undefined);
  if (words === ':' && isTopic(source, said)) return true;
  if (!quoted && (SIGNS.test(words) || refuses(reading, words, cue[0]?.[0]))) return true;
  if (
    /^(?:direct|refer|defer)(?:s|red|ed|ring|ing)?\b/iu.test(words) &&
    /\b(?:questions|inquiries|enquiries|queries|requests)\b/iu.test(said)
  )
    return true;
  if (ASKS.test(words) && ASKS_TO_BE_UNNAMED.test(said)) return true;
  const end = cue.at(-1)?.[1] ?? Infinity;
  const next = reading.text.slice(end, end + NEXT_WORDS).trimStart();
  if (OF_A_WORK.test(`${words} ${next}`) || KNOWN_FOR.test(words)) return true;
  const behind = reading.text.slice(end, first?.[1]).trimStart();
  if (APOLOGISES.test(words) && (words.endsWith(' to') || OCCASION.test(behind))) return true;
  if (PLEADS.test(words) && GUILTY.test(`${words} ${said}`)) return true;
  if (sourceSpan !== undefined) return false;
  if (TITLES.test(words)) return true;
  const hearsay = PASSIVE_HEARSAY.test(words);
  if (quoted) return (hearsay || /^reads?$/iu.test(words)) && said.split(/\s+/u).length < FEWEST_QUOTED_WORDS;
  return words === '' || hearsay || ASKED.test(words);
}

/** Reads the words before the cue too: the annotators' cues leave auxiliaries out as often as not. */
function refuses(reading: Reading, cue: string, at: number | undefined): boolean {
  if (at === undefined) return false;
  const before =
    /(?:\b(?:did|does|do|would|could|has|have|had|was|were|is|are)(?: not|n’t|n't)|\b(?:declined|refused|declines|refuses|declining|refusing|yet|unable) to|\bnever)(?: \p{L}+ly)? $/iu.exec(
      reading.text.slice(Math.max(0, at - 40), at),
    );
  const after = reading.text.slice(at + cue.length, at + cue.length + NEXT_WORDS);
  return (
    REFUSES.some((pattern) => pattern.test(`${before?.[0] ?? ''}${cue}`)) ||
    SILENCES.some((pattern) => pattern.test(`${cue}${after}`))
  );
}
