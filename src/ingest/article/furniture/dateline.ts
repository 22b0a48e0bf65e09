import type { Furniture } from '../../document';
import { type Detector, opening } from './detector';
import type { Line } from '../lines';
import { isTopic } from '../../lexicon/labels';
import { isKnownPlace } from '../../lexicon/places';
import { isProperName } from './names';
import { WEEKDAY_NAMES } from '../../lexicon/calendar';

/** KHARTOUM · WASHINGTON, D.C. · ST. MARA/OSTREL, Velmora */
const CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}\p{M}.'’/-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’/-]+){0,3})`;
const PLACE = String.raw`(?:${CAPITALS}(?:,\s[\p{Lu}][\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?)`;
const TITLE_CASE_PLACE = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]+(?:[ ,]{1,2}\p{Lu}[\p{L}\p{M}.'’-]+){0,3})`;
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DATE = String.raw`(?:,?\s(?:${MONTH}\s\d{1,2}|\d{1,2}\s${MONTH})(?:,?\s\d{4})?)`;
const DASH = String.raw`(?:\s?[—–]|\s?--|\s-|:)\s?`;

/** "Niamey (Niger) (AP) -": the country of the place. */
const COUNTRY = String.raw`(?:\s\(\p{Lu}[\p{L} ]{2,40}\))`;

/** With the agency in brackets the place may be written in any case. */
const WITH_AGENCY = new RegExp(
  String.raw`^(?:${PLACE}|${TITLE_CASE_PLACE})${COUNTRY}?${DATE}?,?\s\((?<agency>[^()\d]{2,40})\)${DATE}?${DASH}`,
  'u',
);
/** Without one, capitals and a dash, and a sentence must begin behind them: "NATO — the alliance — said" is none. */
const WITHOUT_AGENCY = new RegExp(
  String.raw`^${PLACE}(?:${DATE}(?:\s?[—–]|\s?--|\s-|:)|\s?[—–]|\s--|\s-)\s?(?=["'“‘«„]?\p{Lu})`,
  'u',
);

/** "VELGOROD, April 14 (NRT).", "VELGOROD, April 14. /NRT/.": the full stops of the eastern agencies. */
const WITH_AGENCY_AND_STOP = new RegExp(
  String.raw`^${PLACE}${DATE}?[,.]?\s(?:\((?<agency>[^()\d]{2,40})\)|\/(?<slashed>[^/\d]{2,40})\/)\.\s?(?=["'“‘«„]?\p{Lu})`,
  'u',
);
/** "KALINAGAR, June 18 (IPT) Nine passengers …": with a day between them, the agency needs no mark behind it. */
const WITH_AGENCY_AND_DAY = new RegExp(
  String.raw`^${PLACE}${DATE}\s\((?<agency>[^()\d]{2,40})\)\s(?=["'“‘«„]?\p{Lu})`,
  'u',
);
/** "KALINAGAR: The minister on Thursday …": capitals and a colon open a report; two such openings are an interview. */
const WITH_COLON = new RegExp(String.raw`^(?<place>${PLACE}):\s(?=\p{Lu})`, 'u');
/** A report of a place that nobody knows names its day near its beginning; a turn of an interview need not. */
const REPORTED = new RegExp(String.raw`^.{0,250}?\bon\s(?:${WEEKDAY_NAMES})\b`, 'u');

/** "KHARTOUM (Reuters) —", "LONDON, May 3 (AP) -", "GENEVA —" before the first sentence. */
export const findDateline: Detector = (lines) => {
  for (const { text, span } of opening(lines)) {
    const named = WITH_AGENCY.exec(text) ?? WITH_AGENCY_AND_STOP.exec(text) ?? WITH_AGENCY_AND_DAY.exec(text);
    const agency = (named?.groups?.['agency'] ?? named?.groups?.['slashed'])?.trim();
    const isPlace = agency !== undefined && isKnownPlace(agency);
    const isNamed =
      agency !== undefined && !isPlace && (isProperName(agency) || agency === agency.toUpperCase());
    const match = isNamed || isPlace ? named : (WITHOUT_AGENCY.exec(text) ?? withColon(text, lines));
    // A line that is nothing else carries no prose for the dateline to introduce.
    if (!match || match[0].length >= text.length) continue;
    const found: Furniture = {
      kind: 'dateline',
      span: [span[0], span[0] + match[0].trimEnd().length],
      ...(isNamed ? { agencies: [agency] } : {}),
    };
    return [found];
  }
  return [];
};

function withColon(text: string, lines: readonly Line[]): RegExpExecArray | null {
  const turns = lines.filter((line) => WITH_COLON.test(line.text));
  const match = WITH_COLON.exec(text);
  if (turns.length !== 1 || match === null) return null;
  const behind = text.slice(match[0].length);
  return isTopic(match.groups?.['place'] ?? '', behind) || REPORTED.test(behind) ? match : null;
}
