import type { Detector } from './detector';
import { isAgencyName, isProperName } from './names';

const LINE = /^\((?<agency>[^()\d]{2,40})\)$/u;
const BEHIND_PROSE = /(?<=[.!?…]["'”’»]? )\((?<agency>[^()\d]{2,40})\)$/u;
const INITIALS = /^\p{Lu}{2,6}(?:\/\p{Lu}{2,6})?$/u;

/** What stands in brackets at the end of transcripts and stories, and is nobody. */
const REMARKS =
  /\b(?:laughter|laughs|applause|cheers?|crosstalk|music|inaudible|pause|ends?|fin|continued|photos?|video|audio|translation|update[ds]?|more|exclusive|opinion)\b/iu;

/** "(Halyard)" on the last line, or "(AP)" behind the last sentence: the article is the agency's. */
export const findBracketedCredit: Detector = (lines) => {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return [];
  const { text, span } = last;
  const alone = LINE.exec(text)?.groups?.['agency'];
  if (alone !== undefined)
    return isProperName(alone) && !REMARKS.test(alone) ? [{ kind: 'credit', span, agencies: [alone] }] : [];
  // Behind prose, brackets hold all sorts of things: initials or an agency's own name are wanted.
  const behind = BEHIND_PROSE.exec(text);
  const agency = behind?.groups?.['agency'];
  return behind && agency !== undefined && (INITIALS.test(agency) || isAgencyName(agency))
    ? [{ kind: 'credit', span: [span[0] + behind.index, span[1]], agencies: [agency] }]
    : [];
};
