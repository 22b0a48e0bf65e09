import type { Furniture } from '../../document';
import { type Detector, opening } from './detector';
import { isProperName } from './names';

/** KHARTOUM · WASHINGTON, D.C. · ST. MARA/OSTREL, Velmora */
const CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’/-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’/-]+){0,3})`;
const PLACE = String.raw`(?:${CAPITALS}(?:,\s[\p{Lu}][\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)`;
const TITLE_CASE_PLACE = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}\p{M}.'’-]+){0,3})`;
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DATE = String.raw`(?:,?\s(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:,?\s\d{4})?)`;
const DASH = String.raw`(?:\s?[—–]|\s?--|\s-|:)\s?`;

/** With the agency in brackets the place may be written in any case. */
const WITH_AGENCY = new RegExp(
  String.raw`^(?:${PLACE}|${TITLE_CASE_PLACE})${DATE}?,?\s\((?<agency>[^()\d]{2,40})\)${DATE}?${DASH}`,
  'u',
);
/** Without one, capitals and a dash, and a sentence must begin behind them: "NATO — the alliance — said" is none. */
const WITHOUT_AGENCY = new RegExp(
  String.raw`^${PLACE}(?:${DATE}(?:\s?[—–]|\s?--|\s-|:)|\s?[—–]|\s--|\s-)\s?(?=["'“‘«„]?\p{Lu})`,
  'u',
);

/** "KHARTOUM (Reuters) —", "LONDON, May 3 (AP) -", "GENEVA —" before the first sentence. */
export const findDateline: Detector = (lines) => {
  for (const { text, span } of opening(lines)) {
    const named = WITH_AGENCY.exec(text);
    const agency = named?.groups?.['agency']?.trim();
    const isNamed = agency !== undefined && (isProperName(agency) || agency === agency.toUpperCase());
    const match = isNamed ? named : WITHOUT_AGENCY.exec(text);
    // A line that is nothing else carries no prose for the dateline to introduce.
    if (!match || match[0].length >= text.length) continue;
    const found: Furniture = {
      kind: 'dateline',
      span: [span[0], span[0] + match[0].trimEnd().length],
      ...(isNamed ? { agency } : {}),
    };
    return [found];
  }
  return [];
};
