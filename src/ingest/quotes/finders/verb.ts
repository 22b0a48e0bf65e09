import type { Span } from '../../document';
import { skipAdjuncts } from '../grammar/adjuncts';
import { cueAt, type FoundCue } from '../grammar/cues';
import { nounPhraseAt, nounPhraseBefore, throughApposition, type Range } from '../grammar/noun-phrase';
import { throughQualifiers } from '../grammar/qualifiers';
import { verbGroup } from '../grammar/verb-group';
import { contentEnd } from '../content';
import type { Reading, Report } from '../reading';
import { contentBefore } from './content-before';
import { readRight, throughAddressee, type Right } from './right-side';
import { mainSubject } from './subject';

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
  const inverted = invertedSource(reading, cue, group.start, [from, to]);
  if (inverted !== undefined)
    return trailing(reading, sentence, cue, inverted, cue.from, inverted[1], earlier);
  const before = tokens[group.start - 1];
  const participle = cue.form === 'ing' && !group.be;
  if (participle) {
    if (before === undefined || group.start === from) return undefined;
    const afterMark = /^[”"’»]$/u.test(before.text) && tokens[group.start - 2]?.text === ',';
    if (!afterMark && !/^(?:,|and|before|while|by|—|–)$/u.test(before.lower)) return undefined;
    // "describing the process as slow" goes on with what was said; "adding that", "expressing hope" say something new.
    if (!cue.frames.includes('clause')) return undefined;
    return shared(reading, sentence, cue, group.start, earlier, 'participle');
  }
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
      source[0],
      skipAdjuncts(reading, throughAddressee(reading, cue, [cue.to, to]), to),
      earlier,
    );
  return leading(reading, sentence, cue, source, right);
}

/** Whether content in quotation marks ends right before a token, with or without a comma between. */
function endsQuotation(reading: Reading, at: number, from: number): boolean {
  if (at <= from) return false;
  const last = reading.tokens[at - 1];
  const mark = last?.text === ',' ? reading.tokens[at - 2] : last;
  return (
    mark !== undefined &&
    reading.quotationEndingAt(mark.span[1]) !== undefined &&
    /[,.!?…]/u.test(reading.text.slice(mark.span[0] - 1, mark.span[1] + 1))
  );
}

/** Things that grammar makes a subject and that say nothing: "the question asked", "it stated"-less pronouns, dates. */
function canSpeak(reading: Reading, source: Range, cue: FoundCue): boolean {
  const words = reading.textOf(source).toLowerCase();
  if (/^(?:this|that|these|those|which|there|what|one|each|few|most|none|you)$/u.test(words)) return false;
  // "as it said", "what he called": relative clauses report nothing of their own.
  const before = reading.tokens[source[0] - 1]?.lower ?? '';
  if (/^(?:what|how|when|where|whom|why|whatever|if|unless|whether|once)$/u.test(before)) return false;
  if (
    words === 'it' &&
    !/^(?:sa|add|stat|not|warn|announc|confirm|call|insist|den|stress|describ)/u.test(cue.words)
  )
    return false;
  return !(cue.form === 'base' && /^(?:he|she|it)$/u.test(words));
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

/** "…,” said Dmitry Volkov, the minister." — the source after the cue, when content stands right before it. */
function invertedSource(
  reading: Reading,
  cue: FoundCue,
  start: number,
  [from, to]: Range,
): Range | undefined {
  const { tokens } = reading;
  if (cue.form !== 'finite' || !cue.frames.includes('clause') || cue.addressee || start === from)
    return undefined;
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  const closes = reading.quotationEndingAt(before.span[1]) !== undefined;
  if (!closes && before.text !== ',') return undefined;
  const phrase = nounPhraseAt(tokens, cue.to, to);
  if (phrase === undefined) return undefined;
  const next = tokens[phrase[1]];
  const ends =
    next === undefined ||
    phrase[1] >= to ||
    /^[.,;:!?—–“"(]$/u.test(next.text) ||
    next.pos === 'ADP' ||
    throughQualifiers(reading, phrase[1], to) > phrase[1] ||
    /^(?:who|which|on|in|as|after|during|late|yesterday|today)$/u.test(next.lower) ||
    skipAdjuncts(reading, phrase[1], to) > phrase[1];
  if (!ends) return undefined;
  if (!closes && !reading.hasFiniteVerb([from, start - 1])) return undefined;
  return [phrase[0], throughApposition(tokens, throughQualifiers(reading, phrase[1], to), to)];
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
  if (!cue.frames.includes('clause')) return undefined;
  const [, to] = reading.sentenceTokens(sentence);
  const end = skipAdjuncts(reading, frameEnd, to);
  const after = contentAfter(reading, sentence, end);
  const before = contentBefore(reading, sentence, frameStart, earlier, after !== undefined);
  if (before === undefined) return undefined;
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

/** What goes on after "…,” he said, ": a quotation, or the rest of an indirect sentence. */
function contentAfter(reading: Reading, sentence: number, at: number): Span | undefined {
  const { tokens } = reading;
  const [, to] = reading.sentenceTokens(sentence);
  const comma = tokens[at];
  const next = tokens[at + 1];
  const starter = comma !== undefined && /^[,:—–]$/u.test(comma.text) ? next : comma;
  if (starter === undefined || at >= to || starter.sentence !== sentence) return undefined;
  const quotation = reading.quotationFrom(starter.span[0]);
  if (quotation !== undefined) return [quotation.span[0], contentEnd(reading, sentence, quotation.span[0])];
  if (comma?.text !== ',' || at + 1 >= to) return undefined;
  if (starter.lower === 'and' && quotesWithoutCue(reading, at + 2, to))
    return [starter.span[0], contentEnd(reading, sentence, starter.span[0])];
  if (
    /^(?:who|which|whose|and|but|while|as|when|after|before|although|though|citing|quoting|because|referring|with|in|on|at|the|a|an)$/u.test(
      starter.lower,
    )
  )
    return undefined;
  if (starter.pos !== 'AUX' && !(starter.pos === 'VERB' && !starter.lower.endsWith('ing'))) return undefined;
  return [starter.span[0], contentEnd(reading, sentence, starter.span[0])];
}

/** "…, and its author ‘thinner’": what "and" joins on, with a quotation in it and no report of its own. */
function quotesWithoutCue(reading: Reading, from: number, to: number): boolean {
  let quotes = false;
  for (let at = from; at < to; at++) {
    if (cueAt(reading.tokens, at, to) !== undefined) return false;
    quotes ||= reading.quotationFrom(reading.startOf(at)) !== undefined;
  }
  return quotes;
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
