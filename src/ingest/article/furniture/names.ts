import { outletKind } from '../../lexicon/outlets';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar';

/** Small words that stand inside names. */
const INSIDE_NAMES = new Set(
  '& + - a al an and at bin d da de del della den der des di du e el en et for für i ibn in la las le les los of on the to ud und van von y'.split(
    ' ',
  ),
);

/** Days and months are capitalised and name nobody. */
const CALENDAR = new RegExp(
  String.raw`\b(?:(?:${WEEKDAY_NAMES})|${MONTH_NAMES}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.)`,
  'u',
);

/** A name, an initial, a number (Channel 4); commas and closing marks belong to prose. */
const NAME = /^(?:al-|an-|d['’]|l['’])?[\p{Lu}\p{Lt}\p{Lo}\p{N}][\p{L}\p{M}\p{N}'’.&/-]*$/u;
const WEB_NAME = /^[a-z][\w-]*\.[a-z]{2,}$/u;

/** Tells words that read as one name: each capitalised, but for the small words inside, and no day or month. */
export function isProperName(words: string): boolean {
  const tokens = words.split(/\s+/u);
  const first = tokens[0] ?? '';
  if (WEB_NAME.test(words)) return true;
  return (
    words.length <= 60 &&
    tokens.length <= 8 &&
    /\p{L}/u.test(words) &&
    !CALENDAR.test(words) &&
    NAME.test(first) &&
    tokens.every((token) => NAME.test(token) || INSIDE_NAMES.has(token.toLowerCase()))
  );
}

/** Tells the name of a news agency. */
export function isAgencyName(name: string): boolean {
  return isProperName(name) && (outletKind(name) === 'agency' || /\b(?:wire|presse)$/iu.test(name));
}

/** Tells the name of an outlet, a channel or an agency. */
export function isOutletName(name: string): boolean {
  return isProperName(name) && outletKind(name) !== undefined;
}
