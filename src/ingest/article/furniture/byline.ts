import { endsSentence } from '../lines';
import { type Detector, edges } from './detector';
import { isAgencyName, isProperName } from './names';

/** "By Jane Roe", "By Jane Roe and Ann Poe in Ostrel", "By Jane Roe, Velmora Wire", "By Jane Roe | Velmora Wire". */
const BYLINE = /^(?:by|words by|story by)\s*:?\s+(?<names>\S.{1,110})$/iu;

/** "IPT, KALINAGAR": who carried it, and where it was written. */
const AGENCY_AND_PLACE = /^(?<agency>[^,|]{2,40})(?:,| \|) (?<place>\p{Lu}[\p{Lu}\p{M}.'’ -]+)$/u;

export const findByline: Detector = (lines) => {
  for (const { text, span } of edges(lines)) {
    const { agency, place } = AGENCY_AND_PLACE.exec(text)?.groups ?? {};
    if (agency !== undefined && place !== undefined && isAgencyName(agency))
      return [{ kind: 'byline', span, agencies: [agency] }];
    const names = BYLINE.exec(text)?.groups?.['names'];
    // "By Wednesday the town was empty" is prose: a byline is names from end to end.
    if (names === undefined || (endsSentence(text) && !/\s\p{Lu}\.$/u.test(text))) continue;
    const parts = names.split(/\s*[,|•·]\s*|\s+(?:and|in|for|of|with)\s+|\s+[–—-]\s+/u).filter(Boolean);
    if (!parts.every((part) => isProperName(part) || isPost(part))) continue;
    const agencies = parts.filter(isAgencyName);
    return [{ kind: 'byline', span, ...(agencies.length === 0 ? {} : { agencies }) }];
  }
  return [];
};

/** What a writer is, in a byline: "political correspondent". */
export function isPost(words: string): boolean {
  return /^(?:[\p{L}-]+ ){0,3}(?:correspondent|editor|reporter|writer|staff|bureau chief|columnist)s?$/iu.test(
    words,
  );
}
