import type { Draft, Reading } from '../reading';

/** ", sources say", ", the harbour board said." at the end of a paragraph. */
const SAID =
  /^,\s+(?<who>[^\s,.;:“”"][^,.;:“”"]{1,60}?)\s+(?<cue>says?|said|warns?|claims?|reports?|finds?|tells? \p{L}+)\.?\s*$/u;

/** Gives words that the tagger marked and left to nobody to who stands right behind them: "Shipyard in talks to sell stake, sources say". */
export function saidBehind(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => said(reading, draft) ?? draft);
}

function said(reading: Reading, draft: Draft): Draft | undefined {
  const [[start, end] = [0, 0], ...others] = draft.content;
  if (draft.cue.length > 0 || others.length > 0 || reading.quotationAt(start) !== undefined) return undefined;
  const behind = reading.text.slice(end, reading.paragraphEnd(start));
  const { who, cue } = SAID.exec(behind)?.groups ?? {};
  if (who === undefined || cue === undefined) return undefined;
  const source = end + behind.indexOf(who);
  const verb = source + behind.slice(source - end).lastIndexOf(cue);
  return { ...draft, cue: [[verb, verb + cue.length]], sourceSpan: [source, source + who.length] };
}
