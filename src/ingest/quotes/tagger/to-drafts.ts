import type { Span } from '../../document';
import { lastFrom } from '../../segment/lookup';
import { trimContent } from '../content';
import type { Draft, Reading } from '../reading';
import { calibrated, likelihoodOf } from './calibration';
import { clipped, sourceOf } from './source-of';
import type { TaggedReport } from './tagger';

/** What all drafts of the tagger have alike. */
const TAGGED = { pattern: 'tagged', source: undefined, cutsAt: undefined, relayClauses: [] } as const;

/** The tagger's reports in the shape in which the rules' are refined. */
export function toDrafts(reading: Reading, tagged: readonly TaggedReport[]): Draft[] {
  return tagged.flatMap((report): Draft[] => {
    const marked = withoutCue(report);
    const content = withoutStrays(
      reading,
      ofOneParagraph(reading, marked, report.cue)
        .map((span) => trimContent(reading.text, span))
        .filter((span) => span !== undefined)
        .map((span) => throughAge(reading.text, span)),
    );
    const [first] = content;
    if (first === undefined) return [];
    const at = (report.cue ?? first)[0];
    const sentence = Math.max(0, lastFrom(reading.sentences, at));
    return [
      {
        ...TAGGED,
        sentence,
        cue: report.cue === undefined ? [] : [report.cue],
        ...(report.source !== undefined && {
          sourceSpan: sourceOf(reading, sentence, report.source, report.cue),
        }),
        content,
        frame: frameOf(reading, sentence, report),
        confidence: calibrated(likelihoodOf(report)),
      },
      ...cutOff(reading, marked, content),
    ];
  });
}

/** "Grandmother claims son-in-law kept jackpot ¶ A grandmother told a court …": words of another paragraph, left to whoever has them. */
function cutOff(reading: Reading, marked: readonly Span[], content: readonly Span[]): Draft[] {
  return marked.flatMap(([start, end]): Draft[] => {
    const kept = content.findLast((span) => start <= span[0] && span[1] < end);
    const edge = kept === undefined ? end : reading.paragraphEnd(kept[0]);
    const rest = edge < end ? trimContent(reading.text, [edge, end]) : undefined;
    if (rest === undefined || reading.letters.quoted(rest) > 0) return [];
    const sentence = Math.max(0, lastFrom(reading.sentences, rest[0]));
    const [from] = reading.sentenceTokens(sentence);
    return [{ ...TAGGED, sentence, cue: [], content: [rest], frame: [from, from], confidence: 0 }];
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

/** "She gave it to Lee Spavine|, 44.": an age that ends a sentence belongs to the name before it. */
function throughAge(text: string, [start, end]: Span): Span {
  AGE.lastIndex = end;
  return [start, end + (AGE.exec(text)?.[0].length ?? 0)];
}

const AGE = /(?<=\p{Lu}[\p{L}’'-]+), \d{1,3}(?=[.;!?])/uy;

/** "CORRAN MAYOR SAYS | HARBOUR REOPENS": who says it and that somebody does is no part of what is said. */
function withoutCue({ content, cue }: TaggedReport): readonly Span[] {
  if (cue === undefined) return content;
  const others = content.filter(([start, end]) => end <= cue[0] || cue[1] <= start);
  return others.length > 0 ? others : content;
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
  const headline = reading.paragraphs[0]?.span[1] ?? 0;
  const tellsHere = content.some(([start]) => start >= paragraph[0]);
  // “It loses a minute.” — "Marsh said a new one would come": a paragraph of its own is a report of its own.
  const retells = content.some((span) => span[0] >= at && reading.letters.quoted(span) === 0);
  const within = content.flatMap(([start, end]): Span[] => {
    // What a headline quotes is told again below it, by whoever said it.
    if (end <= headline && paragraph[0] >= headline && tellsHere) return [];
    if (end <= paragraph[0] && retells && reading.quotationFrom(start)?.span[1] === end) return [];
    const marks = reading.quotationAt(start)?.span[1];
    if (marks !== undefined && (end <= marks || end <= reading.paragraphEnd(start))) return [[start, end]];
    // A heading, and the quotation with which the paragraph below it begins.
    const isQuoted = reading.quotationAt(end - 1) !== undefined;
    const part = clipped([start, end], isQuoted ? [paragraph[0], Math.max(paragraph[1], end)] : paragraph);
    return part === undefined ? [] : [part];
  });
  return within.length > 0 ? within : content;
}
