import type { RelayClause, Span } from '../../document';
import { reportAccordingTo, type AccordingTo } from '../finders/according-to';
import type { Citing } from '../finders/citing';
import type { Range } from '../grammar/noun-phrase';
import type { Draft, Reading } from '../reading';
import { isGivenName } from '../../lexicon/people';
import { isKnownPlace } from '../../lexicon/places';
import { isOrganisationNoun } from '../../lexicon/organisations';
import { isRoleNoun } from '../../lexicon/roles';
import { trimContent } from '../content';
import { without } from './cut-contents';
import { clauseOf } from './relay-reports';

/**
 * Decides what each "according to X" of a sentence is. Beside a speaker's report, an outlet X relays that report; a
 * person X says all of it, and the report stands nested in X's words. Without another speaker X speaks for itself, or
 * for whom it cites.
 */
export function relayAccordingTo(
  reading: Reading,
  drafts: readonly Draft[],
  clauses: readonly AccordingTo[],
  citings: readonly Citing[],
): Draft[] {
  let result: Draft[] = [...drafts];
  for (const clause of clauses) {
    const beside = result.some((draft) => isBeside(reading, draft, clause));
    const source = beside ? reporterIn(reading, clause.source) : clause.source;
    const mention = reading.textOf(source);
    const isOutlet = reading.outlets.kindOf(mention) !== undefined || (beside && couldBeOutlet(mention));
    const relay: RelayClause = { span: reading.spanOf(clause.clause), source: reading.spanOf(source) };
    const near = citings.filter((one) => one.from >= clause.clause[0] && isOfSameWords(reading, one, clause));
    const nearer = near.filter(
      (one) => one.kind === 'citing' && reading.outlets.kindOf(reading.textOf(one.source)) !== undefined,
    );
    const farther = near.filter((one) => one.kind === 'quoted by');
    const relays = [
      ...nearer.map((one) => clauseOf(reading, one)),
      relay,
      ...farther.map((one) => clauseOf(reading, one)),
    ];
    if (isOutlet && beside) {
      result = result.map((draft) =>
        isBeside(reading, draft, clause)
          ? { ...draft, relayClauses: [...draft.relayClauses, ...relays] }
          : draft,
      );
      continue;
    }
    const whole = reportAccordingTo(reading, clause);
    if (whole === undefined || isInsideQuotation(reading, clause)) continue;
    const report = { ...whole, content: withoutCitings(reading, whole.content, near) };
    if (report.content.length === 0) continue;
    const cited = isOutlet ? near.find((one) => one.kind === 'citing' && !nearer.includes(one)) : undefined;
    const behind = farther.map((one) => clauseOf(reading, one));
    if (cited === undefined) result.push({ ...report, relayClauses: behind });
    else result.push({ ...report, source: cited.source, relayClauses: [relay, ...behind] });
  }
  return result.sort((a, b) => (a.content[0]?.[0] ?? 0) - (b.content[0]?.[0] ?? 0));
}

/** "a report by Channel 9", "an account in the Gazette": whose report it is; other mentions as they stand. */
function reporterIn(reading: Reading, [from, to]: Range): Range {
  const { tokens } = reading;
  for (let at = from + 1; at + 1 < to; at++) {
    if (!REPORT.test(tokens[at - 1]?.lower ?? '') || !/^(?:by|in|from|on)$/u.test(tokens[at]?.lower ?? ''))
      continue;
    return reading.outlets.kindOf(reading.textOf([at + 1, to])) === undefined ? [from, to] : [at + 1, to];
  }
  return [from, to];
}

const REPORT =
  /^(?:reports?|articles?|stor(?:y|ies)|accounts?|dispatch|investigation|published|aired|broadcast)$/u;

/** What was said, without the "citing …" phrases that stand in it. */
function withoutCitings(reading: Reading, content: readonly Span[], citings: readonly Citing[]): Span[] {
  const cut = citings.reduce<Span[]>(
    (spans, one) =>
      spans.flatMap((span) => without(reading, span, [one.cutsAt, reading.endOf(one.source[1] - 1)])),
    [...content],
  );
  return cut.map((span) => trimContent(reading.text, span)).filter((span) => span !== undefined);
}

/** A name of one word that is nobody's given name and no place: beside another's words, whoever carried them. */
function couldBeOutlet(mention: string): boolean {
  const name = mention.replace(/^the /iu, '');
  return (
    /^\p{Lu}[\p{L}-]+$/u.test(name) &&
    !isGivenName(name) &&
    !isKnownPlace(name) &&
    !isOrganisationNoun(name) &&
    !isRoleNoun(name)
  );
}

/** A clause inside somebody's quotation is that speaker's own word. */
function isInsideQuotation(reading: Reading, clause: AccordingTo): boolean {
  return reading.quotationAt(reading.startOf(clause.clause[0])) !== undefined;
}

/** “citing the mayor” inside a quotation is the word of who is quoted; the clause stands outside of it. */
function isOfSameWords(reading: Reading, citing: Citing, clause: AccordingTo): boolean {
  const [own, other] = [citing.from, clause.clause[0]].map((at) => reading.quotationAt(reading.startOf(at)));
  return own?.span[0] === other?.span[0];
}

function isBeside(reading: Reading, draft: Draft, clause: AccordingTo): boolean {
  if (draft.sentence !== clause.sentence || draft.source === undefined) return false;
  if (draft.source[0] >= clause.source[0] && draft.source[0] < clause.source[1]) return false;
  const at = reading.startOf(clause.clause[0]);
  const quotation = reading.quotationAt(at);
  if (quotation === undefined) return true;
  return !draft.content.some(([start, end]) => start <= quotation.span[0] && quotation.span[1] <= end);
}
