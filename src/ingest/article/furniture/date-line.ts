import { type Detector, edges } from './detector';

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)';
const DAY = `(?:(?:${MONTH})\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${MONTH}),?\\s\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const CLOCK =
  '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?(?:[A-Z]{1,5}(?:[+-]\\d{1,2})?|[+-]\\d{2}:?\\d{2}))?';
const TIME = `(?:(?:,|\\sat|\\s[|–—-]|T)?\\s?${CLOCK})`;
const ONE = `(?:(?:first |last )?(?:published|updated|posted|modified|date|issued)\\s?(?:on|at)?:?\\s+)?(?:${CLOCK},?\\s(?:[·•|–—-]\\s)?)?(?:${WEEKDAY},?\\s)?${DAY}${TIME}?`;
const DATE_LINE = new RegExp(`^\\(?${ONE}(?:\\s?[,;|•·–—-]\\s?${ONE})?\\)?$`, 'iu');

/** A line that is a date and nothing else: "Published: Tuesday, 6 May 2031, 09:30 GMT". */
export const findDateLine: Detector = (lines) =>
  edges(lines)
    .filter(({ text }) => text.length <= 120 && DATE_LINE.test(text))
    .map(({ span }) => ({ kind: 'date', span }));
