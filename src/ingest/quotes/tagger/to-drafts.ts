import type { Span, Token } from '../../document';
import { isGivenName } from '../../lexicon/people';
import { isRoleNoun } from '../../lexicon/roles';
import { lastFrom } from '../../segment/lookup';
import { trimContent } from '../content';
import { nounPhraseBefore } from '../grammar/noun-phrase';
import type { Draft, Reading } from '../reading';
import { calibrated } from './calibration';
import { isCalendarWord, isFunctionWord } from '../../speakers/mentions/words';
import type { TaggedReport } from './tagger';

/** A content that no cue reports is less often one. */
const WITHOUT_CUE = 0.7;

/** The tagger's reports in the shape in which the rules' are refined. */
export function toDrafts(reading: Reading, tagged: readonly TaggedReport[]): Draft[] {
  return tagged.flatMap((report): Draft[] => {
    const content = withoutStrays(
      reading,
      ofOneParagraph(reading, report.content, report.cue)
        .map((span) => trimContent(reading.text, span))
        .filter((span) => span !== undefined),
    );
    const [first] = content;
    if (first === undefined) return [];
    const at = (report.cue ?? first)[0];
    const sentence = Math.max(0, lastFrom(reading.sentences, at));
    return [
      {
        pattern: 'tagged',
        sentence,
        cue: report.cue === undefined ? [] : [report.cue],
        source: undefined,
        ...(report.source !== undefined && {
          sourceSpan: whoIsQuoted(
            reading,
            sentence,
            wholeName(
              reading,
              sentence,
              trimSource(reading.text, inParagraph(reading, sentence, report.source)),
            ),
          ),
        }),
        content,
        frame: frameOf(reading, sentence, report),
        cutsAt: undefined,
        confidence: calibrated(
          report.likely.content * (report.cue === undefined ? WITHOUT_CUE : report.likely.cue),
        ),
        relayClauses: [],
      },
    ];
  });
}

/** From the first to the last token of cue and source, as far as they stand in the report's sentence. */
function frameOf(
  reading: Reading,
  sentence: number,
  { cue, source }: TaggedReport,
): readonly [from: number, to: number] {
  const [from] = reading.sentenceTokens(sentence);
  const ranges = [cue, source]
    .filter((span): span is Span => span !== undefined)
    .map((span) => reading.tokensWithin(sentence, span))
    .filter(([start, end]) => start < end);
  if (ranges.length === 0) return [from, from];
  return [Math.min(...ranges.map(([start]) => start)), Math.max(...ranges.map(([, end]) => end))];
}

/** A single word beside longer parts is a slip: the speaker's pronoun, a stray adverb. */
function withoutStrays(reading: Reading, content: readonly Span[]): Span[] {
  const longer = content.filter((span) => /\s/u.test(reading.text.slice(...span)));
  return longer.length === 0 ? [...content] : longer;
}

/**
 * Words without marks that run over a paragraph's edge, from a headline into the lead, are what stands in the cue's
 * paragraph; so are several stretches, if one of them stands there.
 */
function ofOneParagraph(reading: Reading, content: readonly Span[], cue: Span | undefined): readonly Span[] {
  const at = cue?.[0] ?? content[0]?.[0] ?? 0;
  const paragraph = reading.paragraphOf(Math.max(0, lastFrom(reading.sentences, at)))?.span;
  if (paragraph === undefined) return content;
  const [from, to] = paragraph;
  const within = content.flatMap(([start, end]): Span[] => {
    const isQuoted = reading.quotationAt(start) !== undefined || reading.quotationAt(end - 1) !== undefined;
    if (isQuoted) return [[start, end]];
    return end <= from || to <= start ? [] : [[Math.max(start, from), Math.min(end, to)]];
  });
  return within.length > 0 ? within : content;
}

/** A mention that runs over a paragraph's edge is what stands in the report's own paragraph. */
function inParagraph(reading: Reading, sentence: number, [start, end]: Span): Span {
  const [from, to] = reading.paragraphOf(sentence)?.span ?? [start, end];
  return end <= from || to <= start ? [start, end] : [Math.max(start, from), Math.min(end, to)];
}

/** "A reservist quoted by | the newspaper": who is quoted speaks, and who quotes carries it. */
const QUOTED_BY =
  /\b(?:quoted|cited|interviewed|contacted|reached)(?:\s+(?:anonymously|separately))?\s+by\s+$/u;
const LONGEST_QUOTED_BY = 40;

function whoIsQuoted(reading: Reading, sentence: number, source: Span): Span {
  const [from] = reading.sentenceTokens(sentence);
  const near = Math.max(reading.startOf(from), source[0] - LONGEST_QUOTED_BY);
  const match = QUOTED_BY.exec(reading.text.slice(near, source[0]));
  if (match === null) return source;
  const participle = lastFrom(reading.tokens, near + match.index);
  const phrase = nounPhraseBefore(reading.tokens, participle, from);
  return phrase === undefined ? source : reading.spanOf(phrase);
}

/** "Mayor | Femi | Dare": a name that was cut is taken whole, with the title before it. */
function wholeName(reading: Reading, sentence: number, span: Span): Span {
  const [from, to] = reading.tokensWithin(sentence, span);
  const [first, end] = reading.sentenceTokens(sentence);
  const isName = ({ text, lower }: Token): boolean =>
    /^\p{Lu}\p{Ll}/u.test(text) && !isCalendarWord(lower) && !isFunctionWord(lower);
  const [only, ...others] = reading.tokens.slice(from, to);
  if (only === undefined || others.length > 0 || only.pos !== 'PROPN' || !isName(only)) return span;
  let [start, stop] = [from, to];
  while (stop < end && isName(reading.tokens[stop] as Token)) stop += 1;
  const before = reading.tokens[start - 1]?.text ?? '';
  if (start > first && /^\p{Lu}/u.test(before) && (isRoleNoun(before) || isGivenName(before))) start -= 1;
  return reading.spanOf([start, stop]);
}

/** "The ministry late Wednesday denied": when it spoke is no part of who it is. */
const WHEN =
  /(?<=\p{L})\s+(?:(?:late|early|earlier)\s+)?(?:on\s+)?(?:yesterday|today|tonight|(?:(?:this|last)\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?)$/u;

/** "Commissioner Says" of a headline. */
const CUE = /(?<=\p{L})\s+(?:Says?|Said|Warns?|Claims?)$/u;

/** A comma or a dash that closes an apposition is the sentence's, and so is a day. */
function trimSource(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  let to = end - (WHEN.exec(words)?.[0].length ?? CUE.exec(words)?.[0].length ?? 0);
  while (to > start + 1 && /[\s,;:—–]/u.test(text.charAt(to - 1))) to -= 1;
  return [start, to];
}
