import type { Furniture } from '../../document';
import type { Line } from '../lines';
import { closing, type Detector } from './detector';
import { isAgencyName, isProperName } from './names';

const WORK =
  '(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compil(?:ing|ed)|translat(?:ion|ed)|photograph(?:y|s)?|photos?|graphics?|production|produced)';
/** "Reporting by A; Editing by B", "(Additional reporting by A in Ostrel)", "Writing and editing by A" */
const DESK = new RegExp(
  `^\\(?(?:(?:additional|further) )?${WORK}(?: and ${WORK})? by (?<names>.{2,250}?)[.)]*$`,
  'iu',
);
/** "A and B contributed to this report." */
const CONTRIBUTION =
  /^[([]?(?<names>.{2,150}?) (?:also )?contributed(?: reporting)? (?:to|from \S+ to) this (?:report|story|article|dispatch)\.?[)\]]?$/iu;
/** "With reporting by A", "With files from A", "With A" is left to its names. */
const WITH =
  /^[([]?with (?:(?:additional )?(?:reporting|material|files?|inputs?|information|contributions?) (?:by|from) )?(?<names>.{2,120}?)\.?[)\]]?$/iu;
/** "Source: A", "Via A", "Story from A": the whole article is theirs. */
const ORIGIN = /^[([]?(?:source|via|story from|from)\s?:?\s+(?<names>.{2,60}?)\.?[)\]]?$/iu;
/** Lines at the end that say whose work the article is. An agency is named where all of it is the agency's. */
export const findCredits: Detector = (lines) =>
  closing(lines).flatMap((line) => deskCredit(line) ?? originCredit(line) ?? []);

/** Those who had a part in it: people do not relay what the article quotes; an agency may have carried any of it. */
function deskCredit({ text, span }: Line): Furniture | undefined {
  const names = (DESK.exec(text) ?? CONTRIBUTION.exec(text) ?? WITH.exec(text))?.groups?.['names'] ?? '';
  if (names === '' || !areNames(names)) return undefined;
  const agencies = partsOf(names).filter(isAgencyName);
  return { kind: 'credit', span, ...(agencies.length === 0 ? {} : { agencies }) };
}

function originCredit({ text, span }: Line): Furniture | undefined {
  const agency = ORIGIN.exec(text)?.groups?.['names'];
  return agency !== undefined && isAgencyName(agency)
    ? { kind: 'credit', span, agencies: [agency] }
    : undefined;
}

/** Names from end to end, with what joins them: a sentence has other words. */
function areNames(list: string): boolean {
  return partsOf(list).every(
    (part) => isProperName(part) || /^(?:wire |news )?(?:agencies|staff|reporters|wires)$/iu.test(part),
  );
}

function partsOf(list: string): string[] {
  return list
    .replace(new RegExp(`(?:(?:additional|further) )?${WORK}(?: and ${WORK})? by`, 'giu'), ';')
    .split(/\s*[;,/]\s*|\s+(?:and|in|for|of|at)\s+/u)
    .map((part) => part.replace(/^(?:and|the)\s+/iu, '').trim())
    .filter((part) => part !== '');
}
