import type { Span } from '../../document';
import { besides } from '../content';
import type { Draft, Reading } from '../reading';

/** "the agency", "state television": an outlet that the article names elsewhere, or not at all. */
const KIND_OF_OUTLET =
  /\b(?:news agency|agency|newspaper|paper|channel|broadcaster|network|outlet|daily|weekly|station|website|magazine|tabloid|media|television|TV|radio)$/iu;

/** This much of what an outlet reports, but for who says it, must be the inner report: then the outlet only carried it. */
const MOST = 0.6;

/**
 * "She added that …, the agency reported": what an outlet reports is somebody else's report, and the outlet its relay. The
 * tagger marks the outermost report alone, so that its outlet would else pass for the speaker.
 *
 * @param drafts - of the rules and of the tagger, merged
 */
export function relayOuterReports(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const relaying = new Map<Draft, Draft>();
  for (const outer of drafts) {
    const source = reading.sourceOf(outer);
    if (source === undefined || !isOutlet(reading, source)) continue;
    const inner = drafts.find((one) => one !== outer && carries(reading, outer, one));
    if (inner !== undefined && !relaying.has(inner)) relaying.set(outer, inner);
  }
  const carried = new Map([...relaying].map(([outer, inner]) => [inner, outer]));
  return drafts.flatMap((draft) => {
    if (relaying.has(draft)) return [];
    const outer = carried.get(draft);
    const source = outer && reading.sourceOf(outer);
    if (outer === undefined || source === undefined || draft.relayClauses.length > 0) return [draft];
    // "blamed the crew for it, the Gazette reports"
    const said = besides(reading.text, draft.content, [source, ...outer.cue]);
    const content = said.length > 0 ? said : draft.content;
    return [{ ...draft, content, relayClauses: [{ span: reading.spanOf(outer.frame), source }] }];
  });
}

function isOutlet(reading: Reading, source: Span): boolean {
  const mention = reading.text.slice(...source);
  return reading.outlets.kindOf(mention) !== undefined || KIND_OF_OUTLET.test(mention);
}

/** Whether the inner report stands in the outer's content and is most of it, by somebody else. */
function carries(reading: Reading, outer: Draft, inner: Draft): boolean {
  const [cue] = inner.cue;
  const source = reading.sourceOf(inner);
  if (cue === undefined || source === undefined) return false;
  const holds = ([at]: Span): boolean => outer.content.some(([start, end]) => start <= at && at < end);
  if (!holds(cue)) return false;
  const length = (spans: readonly Span[]): number =>
    spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const telling = length([...inner.cue, source].filter(holds));
  return length(inner.content) > MOST * (length(outer.content) - telling);
}
