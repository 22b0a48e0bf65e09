import type { Span } from '../../document';
import { contains, Cover, overlaps } from '../cover';
import type { Draft, Reading } from '../reading';

/**
 * A quotation that a rule gives to another cue is not the goes-on of a tagged one: "“a”, he says. “b”, he added on Monday". Nor
 * is what the report of another sentence says: "X said at a meeting that a. Y said at a meeting that b."
 *
 * @returns the tagger's reports without such contents, and the rules' reports that have them
 */
export function withoutOthersContents(
  reading: Reading,
  tagged: readonly Draft[],
  reports: readonly Draft[],
): { readonly own: readonly Draft[]; readonly given: ReadonlySet<Draft> } {
  const owners = new Map<number, Draft>();
  for (const report of reports)
    for (const [start] of report.content) if (report.cue.length > 0) owners.set(start, report);
  const given = new Set<Draft>();
  const own = tagged.flatMap((draft) => {
    if (draft.content.length < 2) {
      const crossed = crossedReports(reading, reports, owners, draft);
      for (const report of crossed) given.add(report);
      return crossed.length > 0 ? [] : [draft];
    }
    const content = draft.content.filter(([start, end]) => {
      const inMarks = reading.quotationFrom(start) !== undefined;
      const owner = owners.get(start) ?? (inMarks ? undefined : owners.get(afterThat(reading, [start, end])));
      if (owner === undefined) {
        const holder = inMarks ? undefined : reports.find((one) => holds(reading, one, draft, [start, end]));
        if (holder !== undefined) given.add(holder);
        return holder === undefined;
      }
      if (overlaps(owner.cue, draft.cue)) return true;
      if (inMarks) return false;
      if (owner.sentence === draft.sentence || reading.sourceOf(owner) === undefined) return true;
      given.add(owner);
      return false;
    });
    // "‘We let people down’: CEO apologises | after 2,100 flights were cancelled".
    const isLeft = content.length > 0 && content.length < draft.content.length;
    if (isLeft && content.every((span) => OCCASION.test(reading.text.slice(...span)))) return [];
    return [content.length === 0 ? draft : { ...draft, content: ofOneSentence(reading, content, draft) }];
  });
  const covered = new Cover(own.flatMap(({ content }) => [...content]));
  return { own: own.map((draft) => withOwnQuotation(reading, reports, covered, draft)), given };
}

/** "The wards stayed shut on Tuesday. Marsh said that …": words without marks of another sentence than the cue's, which has its own. */
function ofOneSentence(
  reading: Reading,
  content: readonly Span[],
  { cue, sentence }: Draft,
): readonly Span[] {
  const [start, end] = reading.sentences[sentence]?.span ?? [0, 0];
  const isOwn = ([at]: Span): boolean => start <= at && at < end;
  return cue.length > 0 && content.some(isOwn)
    ? content.filter((span) => isOwn(span) || reading.letters.quoted(span) > 0)
    : content;
}

/** "Palauet said Oseji, who scored twice, | had almost missed the game |. The 22-year-old told …": whether another sentence's report has the words. */
function holds(reading: Reading, report: Draft, { sentence, cue }: Draft, span: Span): boolean {
  return (
    report.sentence !== sentence &&
    !overlaps(report.cue, cue) &&
    report.content.some((one) => contains(one, span)) &&
    staysInSentence(reading, report)
  );
}

/** What tells when or why somebody spoke, and no words of theirs. */
const OCCASION = /^(?:after|as|amid|before|following|over|when|while)\s/iu;

/** “a,” X says. “b,” Y says. “c”: the tagger gives “b” to X or to nobody, and only “c” to Y, whose cue stands behind “b”. */
function withOwnQuotation(reading: Reading, reports: readonly Draft[], covered: Cover, draft: Draft): Draft {
  const [cue] = draft.cue;
  const [first] = draft.content;
  if (cue === undefined || first === undefined || first[0] < cue[1]) return draft;
  const rule = reports.find(
    (one) => one.pattern === 'verb' && one.sentence === draft.sentence && overlaps(one.cue, draft.cue),
  );
  const before = rule?.content ?? [];
  const isOwn = before.every(
    ([start, end]) => end <= cue[0] && reading.quotationFrom(start)?.span[1] === end && !covered.has(start),
  );
  return before.length > 0 && isOwn ? { ...draft, content: [...before, ...draft.content] } : draft;
}

/**
 * "Police closed the road, the mayor said. The bridge stands, her office said": a cue that is tied to the next sentence's words,
 * where rules have other words for it and another cue for those, both in sentences of their own. Or "Lowe alleged that it was late.
 * Replying to him, Marsh …": a cue of no rule's that stands behind the sentence in which a rule has the words and who said them.
 *
 * @returns the rules' reports; none where the tagger's may stand
 */
function crossedReports(
  reading: Reading,
  reports: readonly Draft[],
  owners: ReadonlyMap<number, Draft>,
  { content: [first], cue, sentence }: Draft,
): readonly Draft[] {
  const owner =
    first === undefined ? undefined : (owners.get(first[0]) ?? owners.get(afterThat(reading, first)));
  if (first === undefined || owner === undefined || owner.sentence === sentence) return [];
  if (overlaps(owner.cue, cue)) return [];
  // “Enough,” Marsh can be heard saying: its own paragraph tells whose a quotation is.
  if (reading.quotationFrom(first[0]) !== undefined)
    return isOfOtherParagraph(reading, owner, cue) ? [owner] : [];
  if (!staysInSentence(reading, owner)) return [];
  const other = reports.find(
    (one) => one.sentence === sentence && overlaps(one.cue, cue) && !overlaps(one.content, [first]),
  );
  if (other !== undefined) return staysInSentence(reading, other) ? [other, owner] : [];
  const isOwn = owner.pattern === 'verb' && !reports.some((one) => overlaps(one.cue, cue));
  return isOwn && owner.sentence < sentence ? [owner] : [];
}

/** Whether a rule has a source and stands in the paragraph of what it reports, and a cue does not. */
function isOfOtherParagraph(reading: Reading, rule: Draft, [cue]: readonly Span[]): boolean {
  const [start, end] = reading.paragraphOf(rule.sentence)?.span ?? [0, 0];
  const isHere = ([at]: Span): boolean => start <= at && at < end;
  return (
    cue !== undefined &&
    !isHere(cue) &&
    reading.sourceOf(rule) !== undefined &&
    [...rule.content, ...rule.cue].every(isHere)
  );
}

/** Whether a report has a source, and says in its own sentence all that it says. */
function staysInSentence(reading: Reading, report: Draft): boolean {
  const own = reading.sentences[report.sentence]?.span;
  return (
    own !== undefined &&
    reading.sourceOf(report) !== undefined &&
    report.content.every((span) => contains(own, span))
  );
}

/** Rules leave out the "that" which the tagger has in what was said. */
const afterThat = (reading: Reading, [start, end]: Span): number =>
  start + (/^that /iu.exec(reading.text.slice(start, end))?.[0].length ?? 0);
