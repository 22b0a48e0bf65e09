import type { Span } from '../../document';
import { contains, Cover, overlaps } from '../cover';
import type { Draft, Pattern, Reading } from '../reading';
import { wordsOf } from '../../words-of';
import { turnOf } from '../turns';
import { withoutOthersContents } from './others-contents';
import { isPlainReport } from './plain-reports';

/** Of these forms the rule has the whole content. */
const WHOLE: readonly Pattern[] = ['quoted as saying', 'puts at'];

/** What these rules find is written for a form that running text, which the tagger learnt from, does not have. */
const OWN_FORMS: ReadonlySet<Pattern> = new Set(['colon', 'signature', 'block', ...WHOLE]);

/**
 * Brings together what the rules found and what the tagger sees. Of a report that both have, the tagger's spans are kept and
 * the rule's relays. What only a rule found is kept where rules are surer than the tagger: forms of their own, quotations
 * with marks, reports inside a content, which the tagger does not mark, words whose cue it missed, and plain reports.
 *
 * @param reports - of the rules, with their relay clauses
 * @param tagged - of the tagger, refined
 * @param marked - all that the tagger marked, that too which alone would be nobody's
 */
export function mergeReports(
  reading: Reading,
  reports: readonly Draft[],
  tagged: readonly Draft[],
  marked: readonly Draft[],
): Draft[] {
  if (tagged.length === 0) return [...reports];
  const relaying = reports.filter(({ relayClauses }) => relayClauses.length > 0);
  const relayed = new Cover([
    ...relaying.flatMap(({ relayClauses }) => relayClauses.map(({ span }) => span)),
    ...relaying.flatMap(({ cue }) => [...cue]),
  ]);
  const matched = new Set<Draft>(relaying);
  const kept: Draft[] = [...relaying];
  const pairs = new Map<Draft, Draft>();
  const alone: Draft[] = [];
  const posts = reports.filter(({ pattern }) => pattern === 'signature' || pattern === 'block');
  const { own, given } = withoutOthersContents(reading, tagged, reports);
  for (const draft of own) {
    if (draft.cue.some(([start, end]) => relayed.has(start) || relayed.has(end - 1))) continue;
    if (isTurn(reading, draft) || posts.some((one) => isOfPost(one, draft))) continue;
    if (relaying.some((one) => sharesContent(one, draft))) continue;
    const reported = reportedBefore(reading, reports, draft);
    if (reported !== undefined) {
      if (!matched.has(reported)) kept.push(reported);
      matched.add(reported);
      continue;
    }
    // "“…,” Marsh was quoted as saying by the Herald": no words of the paper's about Marsh.
    if (
      reports.some(
        (one) => WHOLE.includes(one.pattern) && overlaps(one.cue, draft.cue) && !sharesContent(one, draft),
      )
    )
      continue;
    const rule = reports.find((one) => overlaps(one.cue, draft.cue) && sharesContent(one, draft));
    if (rule === undefined) alone.push(draft);
    else if (!matched.has(rule)) {
      matched.add(rule);
      pairs.set(rule, given.has(rule) && !hasVerb(reading, draft) ? rule : joined(reading, rule, draft));
    }
  }
  for (const draft of alone) {
    const rule = [...pairs.keys()].find((one) => goesOn(one, pairs.get(one), draft));
    const earlier = rule && pairs.get(rule);
    if (rule !== undefined && earlier !== undefined) pairs.set(rule, { ...earlier, content: rule.content });
    else if (saysSomething(reading, draft)) kept.push(draft);
  }
  kept.push(...pairs.values());
  const covered = new Cover(kept.flatMap(({ content }) => [...content]));
  const cues = new Cover(kept.flatMap(({ cue }) => [...cue]));
  const uncued = marked.filter(({ cue }) => cue.length === 0);
  for (const rule of reports) {
    if (matched.has(rule) || rule.cue.some(([start]) => cues.has(start))) continue;
    const ownForm = OWN_FORMS.has(rule.pattern);
    const nested =
      rule.cue.length > 0 && rule.cue.every(([start]) => covered.has(start)) && isSureInside(reading, rule);
    const free = !rule.content.some(([start, end]) => covered.has(start) || covered.has(end - 1));
    const quotation = rule.content.some(([start]) => reading.quotationFrom(start) !== undefined);
    const isAgreed = (): boolean => uncued.some((one) => isSureOf(reading, rule, one));
    const isTold = (): boolean =>
      quotation ||
      given.has(rule) ||
      isAgreed() ||
      isPlainReport(reading, rule) ||
      isInOnesWords(reading, rule);
    if (ownForm || nested || (free && isTold())) kept.push(rule);
  }
  const ownForms = new Cover(kept.flatMap(({ pattern, content }) => (OWN_FORMS.has(pattern) ? content : [])));
  return kept
    .filter((draft) => !isPartOf(reading, ownForms, draft))
    .sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

/** "Signal failure ‘can’t be ruled out’: rail minister": what the tagger marked of it, and gave to nobody, is no quote beside it. */
function isPartOf(reading: Reading, ownForms: Cover, draft: Draft): boolean {
  const { cue, content, pattern } = draft;
  if (pattern !== 'tagged') return false;
  const source = reading.sourceOf(draft);
  // "PASCAL: She writes that she has nothing.": told in passing of whom the turn does not name.
  const isOfNobody = source === undefined || NAMES_NOBODY.test(reading.text.slice(...source));
  if (cue.length > 0 && !isOfNobody) return false;
  return content.every(([start, end]) => ownForms.has(start) && ownForms.has(end - 1));
}

/** "In his own words, nobody had expected it." */
const isInOnesWords = (reading: Reading, { pattern, cue }: Draft): boolean =>
  pattern === 'according to' && /^in\b.*\bwords$/iu.test(wordsOf(reading.text, cue));

/** "“…,” Marsh shot back, according to two people": whoever tells of it, the words are hers. */
function reportedBefore(reading: Reading, reports: readonly Draft[], draft: Draft): Draft | undefined {
  const [cue] = draft.cue;
  if (cue === undefined || !/^according to$/iu.test(reading.text.slice(...cue))) return undefined;
  return reports.find(
    (one) =>
      one.pattern === 'verb' &&
      one.sentence === draft.sentence &&
      sharesContent(one, draft) &&
      (one.cue[0]?.[1] ?? Infinity) <= cue[0] &&
      (one.content[0]?.[1] ?? Infinity) <= (one.cue[0]?.[0] ?? 0) &&
      one.content.every(([start]) => reading.quotationFrom(start) !== undefined),
  );
}

/** What somebody does with words of which the marks tell that they were uttered. */
const CALLS =
  /^(?:yell|shout|scream|whisper|repl(?:y|ies|ied)|respond|answer|joke|text|cr(?:y|ies|ied)|goes?|went|repeat|beg(?:s|ged)?|plead)(?:s|ed|ing)?\b/iu;
/** What somebody whom their words call "he" is told to have said. */
const TOLD = /^(?:said|says|told|tells|asked|asks|promised|warned|replied|texted)\b/iu;
const LONGEST_LIKE = 6;
const SPOKE_OF = /^(?:he|she)$/iu;
/** Verbs that leave no doubt that something was uttered. */
const UTTERS =
  /^(?:sa(?:y|ys|id|ying)|add(?:s|ed|ing)?|t(?:ell|ells|old|elling)|promis(?:e|es|ed|ing)|claim(?:s|ed|ing)?|announc(?:e|es|ed|ing)|report(?:s|ed|ing)?|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|den(?:y|ies|ied|ying)|declar(?:e|es|ed|ing)|vow(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|ask(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)|according to|assur(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|conced(?:e|es|ed|ing)|admit(?:s|ted|ting)?)\b/iu;
const NAMES_NOBODY =
  /^(?:I|we|you|he|she|it|they|who|which|that|this|these|those|what|people|somebody|someone|everybody|everyone|anybody|anyone|nobody|one|me|us|him|her|them|some|many)$/iu;
const FEWEST_NESTED_WORDS = 3;

/**
 * Speech inside speech that is told as such: "Marsh said Lowe had promised to pay". What speakers tell of "people" or of
 * themselves in passing, in their own direct words, is theirs.
 */
function isSureInside(reading: Reading, rule: Draft): boolean {
  const [cue] = rule.cue;
  const source = reading.sourceOf(rule);
  if (cue === undefined || source === undefined) return false;
  const verb = reading.text.slice(...cue);
  if (!UTTERS.test(verb) && !(CALLS.test(verb) && isInnerQuotation(reading, rule))) return false;
  const words = rule.content.flatMap((span) => reading.text.slice(...span).match(/[\p{L}\p{N}’']+/gu) ?? []);
  if (words.length < FEWEST_NESTED_WORDS && !isInnerQuotation(reading, rule)) return false;
  const mention = reading.text.slice(...source);
  return reading.quotationAt(cue[0]) === undefined
    ? !/^(?:I|we|you|who|which|that|it)$/iu.test(mention)
    : !NAMES_NOBODY.test(mention) ||
        isInnerQuotation(reading, rule) ||
        (SPOKE_OF.test(mention) && TOLD.test(verb) && saysClause(reading, rule));
}

/** What somebody does to whom a thing is shown, and papers with what they say. */
const SHOWS = /^(?:show(?:s|ed|n|ing)?|finds?|found)\b/iu;

/** "A grandmother has told a court | how her son-in-law took it": the tagger marked what was said, the rule has who said it. */
function isSureOf(reading: Reading, rule: Draft, marked: Draft): boolean {
  const said = rule.cue.length > 0 && !SHOWS.test(wordsOf(reading.text, rule.cue));
  return said && reading.sourceOf(rule) !== undefined && sharesContent(rule, marked);
}

/** "He told me it was a swamp": a clause behind its verb, and no "he said so". */
function saysClause(reading: Reading, rule: Draft): boolean {
  const { content, cue, sentence } = rule;
  const [first, ...others] = content;
  const at = reading.sourceOf(rule)?.[0] ?? 0;
  // "As he said, the road was closed."
  if (/\b(?:as|like)\s+$/iu.test(reading.text.slice(Math.max(0, at - LONGEST_LIKE), at))) return false;
  return (
    first !== undefined &&
    others.length === 0 &&
    (cue.at(-1)?.[1] ?? Infinity) <= first[0] &&
    reading.hasFiniteVerb(reading.tokensWithin(sentence, first))
  );
}

/** "She told me ‘never again’": marks inside marks are somebody's words. */
function isInnerQuotation(reading: Reading, { content: [first] }: Draft): boolean {
  return first !== undefined && reading.innerQuotationFrom(first[0]) !== undefined;
}

/** "…, describing the process as slow": the rule has it in what was said, and nobody else says it. */
function goesOn(rule: Draft, earlier: Draft | undefined, draft: Draft): boolean {
  const within = (spans: readonly Span[]): boolean =>
    spans.every((span) => rule.content.some((one) => contains(one, span)));
  const sameSource =
    draft.sourceSpan === undefined ||
    (earlier?.sourceSpan !== undefined && overlaps([earlier.sourceSpan], [draft.sourceSpan]));
  return draft.cue.length > 0 && sameSource && within(draft.cue) && within(draft.content);
}

/** Whom somebody spoke to, or the figures that a company has: no words of theirs. */
const ON_SOMETHING =
  /(?:^|\s)(?:to|with|reports?|reported|reporting|posts?|posted|posting|notes?|noted|records?|recorded|discuss|discusses|discussed|discussing)$/iu;

/** What takes a stand by its verb says all of it with a noun: "called for calm", "ruled out a sale". */
const STANDS = /(?:^|\s)(?:urg(?:e|es|ed)|(?:call|appeal)(?:s|ed|ing)? for|rul(?:e|es|ed) out)$/iu;
/** "threatened a strike", and no mayor. */
const THREATENS = /(?:^|\s)threaten(?:s|ed)?$/iu;
const THREAT = /^(?:an?|new|more|further|legal|immediate)\s|action$|strikes?\b/iu;
/** "rejected the allegation", and no parcel. */
const DENIES = /(?:^|\s)(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed))$/iu;
const DENIED =
  /\b(?:this|that|it|wrongdoing|involvement|responsibility|(?:allegation|claim|accusation|charge|criticism|report|suggestion|account|figure|finding|method|assertion|version|rumou?r|idea|notion|proposal|demand)s?|methodology)$|^\p{L}+ing\b/iu;

/** Fewer words than these, without a verb and without marks, name a subject: "discussed the accord". */
const FEWEST_WORDS_OF_A_SUBJECT = 4;

const hasVerb = (reading: Reading, { content, sentence }: Draft): boolean =>
  content.some((span) => reading.hasFiniteVerb(reading.tokensWithin(sentence, span)));

/** Whether what only the tagger saw tells what was said, and not only what about. */
function saysSomething(reading: Reading, draft: Draft): boolean {
  const { content, cue } = draft;
  const words = content.flatMap((span) => reading.text.slice(...span).match(/[\p{L}\p{N}’']+/gu) ?? []);
  if (content.some(([start]) => reading.quotationFrom(start) !== undefined)) return words.length > 1;
  if (hasVerb(reading, draft)) return true;
  const report = wordsOf(reading.text, cue);
  const said = wordsOf(reading.text, content);
  if (STANDS.test(report) || (DENIES.test(report) && DENIED.test(said))) return true;
  if (THREATENS.test(report) && THREAT.test(said)) return true;
  return words.length >= FEWEST_WORDS_OF_A_SUBJECT && !ON_SOMETHING.test(report);
}

const TIME_BEFORE =
  /^(?:at the time|at (?:a|the) [\p{L} ]{3,30}|(?:on|in|last|this|earlier|late|early) [\p{L} ]{3,20}),? $/iu;

/**
 * One report out of the two: the tagger's, with the longer mention of the source, and by the rule where that has a quotation
 * whole or leaves the time of the report out of what was said.
 */
function joined(reading: Reading, rule: Draft, draft: Draft): Draft {
  if (WHOLE.includes(rule.pattern) || holdsReport(reading, rule, draft)) return rule;
  const ruled = reading.sourceOf(rule);
  const { sourceSpan: seen } = draft;
  const isRuled =
    ruled !== undefined &&
    (isBetter(reading, rule.sentence, ruled, seen) || reportsItself(reading, seen, draft));
  const sourceSpan = isRuled ? ruled : seen;
  return {
    ...draft,
    ...(sourceSpan !== undefined && { sourceSpan }),
    content: joinedContent(reading, rule.content, draft.content),
  };
}

/** "Mayor Dare said the count was rigged, according to local outlets": what the outlets tell is that he said it. */
function holdsReport(reading: Reading, rule: Draft, draft: Draft): boolean {
  const [whole] = rule.content;
  const [seen] = draft.content;
  if (rule.pattern !== 'according to' || whole === undefined || seen === undefined) return false;
  return whole[0] < seen[0] && /\b(?:said|says|told|tells)\b/u.test(reading.text.slice(whole[0], seen[0]));
}

/** The longer mention is better, and one in the report's own sentence. */
function isBetter(reading: Reading, sentence: number, ruled: Span, seen: Span | undefined): boolean {
  if (seen === undefined || contains(ruled, seen)) return true;
  const own = reading.sentences[sentence]?.span;
  return own !== undefined && contains(own, ruled) && !contains(own, seen);
}

/** "Marsh called it a mess, AFP reports, but added that …": the outlet between has a verb of its own. */
function reportsItself({ outlets, text }: Reading, seen: Span | undefined, { cue }: Draft): boolean {
  if (seen === undefined || outlets.kindOf(text.slice(...seen)) === undefined) return false;
  const verb = /^\s+(?:reports?|reported|says?|said)(?=,)/u.exec(text.slice(seen[1], seen[1] + LONGEST_VERB));
  return verb !== null && !overlaps(cue, [[seen[1], seen[1] + verb[0].length]]);
}

const LONGEST_VERB = 20;

function joinedContent(reading: Reading, ruled: readonly Span[], seen: readonly Span[]): readonly Span[] {
  const [first] = ruled;
  const [start] = seen;
  if (first === undefined || start === undefined) return seen;
  const whole = ruled.every((span) => reading.quotationFrom(span[0])?.span[1] === span[1]);
  const goesOn = ruled.slice(seen.length).some((span) => reading.letters.quoted(span) > 0);
  if ((whole || goesOn) && seen.every((span) => ruled.some((one) => contains(one, span)))) return ruled;
  // "said | net | profit fell": the word right behind the cue.
  const skipped =
    first[1] === start[1] && /^(?!that )\p{Ll}+ $/u.test(reading.text.slice(first[0], start[0]));
  if (skipped) return [first, ...seen.slice(1)];
  const late = first[0] > start[0] && TIME_BEFORE.test(reading.text.slice(start[0], first[0]));
  return late ? [[first[0], start[1]], ...seen.slice(1)] : seen;
}

/** What is signed, or set in below "wrote on X:", is said by whoever did that: a cue that stands elsewhere only tells of it. */
const isOfPost = (post: Draft, { cue, content }: Draft): boolean =>
  content.every((span) => post.content.some((one) => contains(one, span))) &&
  !cue.some((span) => post.content.some((one) => contains(one, span)));

/** In a transcript, a turn is what a name and a colon open: the rules know whose turns are answers and whose are questions. */
function isTurn({ isTranscript, text }: Reading, { cue, content }: Draft): boolean {
  const [first] = content;
  return (
    isTranscript &&
    first !== undefined &&
    (cue.some((span) => text.slice(...span) === ':') ||
      content.every((span) => turnOf(text, { span }) !== undefined) ||
      /(?:^|\n)[^\n]{1,60}:\s*$/u.test(text.slice(Math.max(0, first[0] - 70), first[0])))
  );
}

const sharesContent = (one: Draft, other: Draft): boolean => overlaps(one.content, other.content);
