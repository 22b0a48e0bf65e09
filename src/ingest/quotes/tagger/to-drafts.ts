import type { Span } from '../../document';
import { lastFrom } from '../../segment/lookup';
import { trimContent } from '../content';
import type { Draft, Reading } from '../reading';
import { calibrated } from './calibration';
import type { TaggedReport } from './tagger';

/** A content that no cue reports is less often one. */
const WITHOUT_CUE = 0.7;

/** The tagger's reports in the shape in which the rules' are refined. */
export function toDrafts(reading: Reading, tagged: readonly TaggedReport[]): Draft[] {
  return tagged.flatMap((report): Draft[] => {
    const content = withoutStrays(
      reading,
      report.content.map((span) => trimContent(reading.text, span)).filter((span) => span !== undefined),
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
          sourceSpan: trimSource(reading.text, inParagraph(reading, sentence, report.source)),
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

/** A mention that runs over a paragraph's edge is what stands in the report's own paragraph. */
function inParagraph(reading: Reading, sentence: number, [start, end]: Span): Span {
  const [from, to] = reading.paragraphOf(sentence)?.span ?? [start, end];
  return end <= from || to <= start ? [start, end] : [Math.max(start, from), Math.min(end, to)];
}

/** A comma or a dash that closes an apposition is the sentence's. */
function trimSource(text: string, [start, end]: Span): Span {
  let to = end;
  while (to > start + 1 && /[\s,;:—–]/u.test(text.charAt(to - 1))) to -= 1;
  return [start, to];
}
