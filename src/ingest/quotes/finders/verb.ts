import { skipAdjuncts } from '../grammar/adjuncts';
import { isDocumentNoun } from '../../lexicon/organisations';
import { cueAt, type FoundCue } from '../grammar/cues';
import { nounPhraseBefore, type Range } from '../grammar/noun-phrase';
import { verbGroup } from '../grammar/verb-group';
import type { Reading, Report } from '../reading';
import { contentEnd, trimContent } from '../content';
import { contentAfter } from './content-after';
import { contentBefore } from './content-before';
import { readRight, throughAddressee, type Right } from './right-side';
import { mainSubject } from './subject';
import { canSpeak, endsQuotation, invertedSource } from './verb-source';

/**
 * Finds reports by a verb: "X said (that) …", "“…,” X said", "“…,” said X", "X vowed to …", "X told Y that …", and the
 * participles and second verbs that share a subject ("…, adding that …", "X said … and warned that …").
 */
export function findVerbReports(reading: Reading, sentence: number): Report[] {
  const [from, to] = reading.sentenceTokens(sentence);
  const reports: Report[] = [];
  for (let at = from; at < to; at++) {
    const cue = cueAt(reading.tokens, at, to);
    if (cue === undefined) continue;
    const report = reportBy(reading, sentence, cue, reports.at(-1));
    if (report === undefined) continue;
    reports.push(report);
    at = Math.max(at, cue.to - 1);
  }
  return reports;
}

function reportBy(
  reading: Reading,
  sentence: number,
  cue: FoundCue,
  earlier: Report | undefined,
): Report | undefined {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const group = verbGroup(tokens, cue.from, from);
  if (group.negated || group.unsaid) return undefined;
  if (group.be && cue.form !== 'ing') return undefined;
  const before = tokens[group.start - 1];
  const apposed = before?.text === ',' ? apposedReport(reading, sentence, cue, group.start) : undefined;
  if (apposed !== undefined) return apposed;
  const inverted = invertedSource(reading, cue, group.start, [from, to]);
  if (inverted !== undefined)
    return trailing(reading, sentence, cue, inverted, cue.from, inverted[1], earlier);
  if (cue.form === 'ing' && !group.be)
    return group.start > from && joinsOn(reading, cue, group.start)
      ? shared(reading, sentence, cue, group.start, earlier, 'participle')
      : undefined;
  if (before?.pos === 'CCONJ' && group.start - 1 > from)
    return shared(reading, sentence, cue, group.start, earlier, 'verb');
  const source = nounPhraseBefore(tokens, group.start, from);
  if (source === undefined || !canSpeak(reading, source, cue)) return undefined;
  const closesBefore = endsQuotation(reading, source[0], from);
  const right = closesBefore ? undefined : readRight(reading, sentence, cue, [cue.to, to]);
  if (right === undefined)
    return trailing(
      reading,
      sentence,
      cue,
      source,
      // "“…,” as she put it"
      tokens[source[0] - 1]?.lower === 'as' ? source[0] - 1 : source[0],
      skipAdjuncts(reading, throughAddressee(reading, cue, [cue.to, to]), to),
      earlier,
    );
  return leading(reading, sentence, cue, source, right);
}

/**
 * Whether a participle says something new of the same speaker: "…, adding that …", "a statement saying that …". One that
 * only takes an object ("describing the process as slow") goes on with what was said.
 */
function joinsOn(reading: Reading, cue: FoundCue, start: number): boolean {
  const { tokens } = reading;
  const before = tokens[start - 1];
  if (before === undefined || !cue.frames.includes('clause')) return false;
  const afterMark = /^(?:[”"’»]|''|’’)$/u.test(before.text) && tokens[start - 2]?.text === ',';
  const written = isDocumentNoun(before.text) && /^(?:that|[:,“"‘«])$/u.test(tokens[cue.to]?.lower ?? '');
  return afterMark || written || /^(?:,|and|before|while|by|—|–|--)$/u.test(before.lower);
}

/** "Ada Marsh, who leads the council, said many of the roads were closed": no inversion, though a comma stands before it. */
function apposedReport(reading: Reading, sentence: number, cue: FoundCue, start: number): Report | undefined {
  const [from, to] = reading.sentenceTokens(sentence);
  const source = nounPhraseBefore(reading.tokens, start, from);
  if (cue.form !== 'finite' || source === undefined || !canSpeak(reading, source, cue)) return undefined;
  if (endsQuotation(reading, source[0], from)) return undefined;
  const right = readRight(reading, sentence, cue, [cue.to, to]);
  return right === undefined ? undefined : leading(reading, sentence, cue, source, right);
}

function leading(reading: Reading, sentence: number, cue: FoundCue, source: Range, right: Right): Report {
  return {
    pattern: 'verb',
    sentence,
    cue: [reading.spanOf([cue.from, cue.to])],
    source,
    content: [right.content],
    frame: [source[0], right.from],
    cutsAt: coordinateCut(reading, sentence, source[0]),
    confidence: right.confidence,
  };
}

/** "…, adding that …" and "… and warned that …": the source is the one of the report before, or the sentence's subject. */
function shared(
  reading: Reading,
  sentence: number,
  cue: FoundCue,
  start: number,
  earlier: Report | undefined,
  pattern: 'verb' | 'participle',
): Report | undefined {
  const [from, to] = reading.sentenceTokens(sentence);
  const right = readRight(reading, sentence, cue, [cue.to, to]);
  if (right === undefined) return undefined;
  const source = earlier?.source ?? mainSubject(reading, from, start);
  if (source === undefined) return undefined;
  const joint = reading.tokens[start - 1];
  return {
    pattern,
    sentence,
    cue: [reading.spanOf([cue.from, cue.to])],
    source,
    content: [right.content],
    frame: [start, right.from],
    cutsAt:
      joint === undefined
        ? reading.startOf(start)
        : /^[”"’»]$/u.test(joint.text)
          ? joint.span[1]
          : joint.span[0],
    confidence: right.confidence * (earlier === undefined ? 0.85 : 0.95),
  };
}

/** "…, X said": content before the report, and what goes on after it. */
function trailing(
  reading: Reading,
  sentence: number,
  cue: FoundCue,
  source: Range,
  frameStart: number,
  frameEnd: number,
  earlier: Report | undefined,
): Report | undefined {
  if (!cue.frames.includes('clause') && cue.words !== 'read') return undefined;
  const [from, to] = reading.sentenceTokens(sentence);
  const end = skipAdjuncts(reading, frameEnd, to);
  const after = contentAfter(reading, sentence, end, [earlier?.frame[1] ?? from, frameStart - 1]);
  const before = contentBefore(reading, sentence, frameStart, earlier, after !== undefined);
  if (before === undefined) return introduced(reading, sentence, cue, source, frameStart, end);
  return {
    pattern: 'verb',
    sentence,
    cue: [reading.spanOf([cue.from, cue.to])],
    source,
    content: after === undefined ? [before] : [before, after],
    frame: [frameStart, end],
    cutsAt: before[1],
    confidence: reading.quotationEndingAt(before[1]) === undefined ? 0.9 : 0.97,
  };
}

/** "As the envoy pointed out, none had called at a port": what a clause with "as" begins the sentence of. */
function introduced(
  reading: Reading,
  sentence: number,
  cue: FoundCue,
  source: Range,
  frameStart: number,
  end: number,
): Report | undefined {
  const { tokens } = reading;
  const [from, to] = reading.sentenceTokens(sentence);
  const isClause = frameStart === from && tokens[from]?.lower === 'as' && tokens[end]?.text === ',';
  if (!isClause || !reading.hasFiniteVerb([end + 1, to])) return undefined;
  const start = reading.startOf(end + 1);
  const content = trimContent(reading.text, [start, contentEnd(reading, sentence, start)]);
  if (content === undefined) return undefined;
  return {
    pattern: 'verb',
    sentence,
    cue: [reading.spanOf([cue.from, cue.to])],
    source,
    content: [content],
    frame: [frameStart, end + 1],
    cutsAt: undefined,
    confidence: 0.8,
  };
}

/** "… and Y said": where an earlier content ends; undefined when the report may be nested in it. */
function coordinateCut(reading: Reading, sentence: number, sourceStart: number): number | undefined {
  const { tokens } = reading;
  const [from] = reading.sentenceTokens(sentence);
  const joint = tokens[sourceStart - 1];
  if (joint === undefined || sourceStart - 1 < from) return undefined;
  const comma = tokens[sourceStart - 2];
  if (/^(?:;|—|–)$/u.test(joint.text)) return joint.span[0];
  if (
    /^(?:and|but|while|whereas|as)$/u.test(joint.lower) &&
    comma !== undefined &&
    /^[,;”"’»]$/u.test(comma.text)
  )
    return comma.text === ',' || comma.text === ';' ? comma.span[0] : joint.span[0];
  return undefined;
}
