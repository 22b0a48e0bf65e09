import { findFurniture } from '../../../../src/ingest/article/furniture/find-furniture';
import { readHeadline } from '../../../../src/ingest/article/headline';

const headline = (text: string): string | undefined =>
  readHeadline(text, findFurniture(text, undefined).furniture);

const PROSE = 'The bridge at Ostrel was closed on Tuesday, the mayor said.';

describe('a headline', () => {
  it.each([
    ['above a blank line', `Bridge closed at Ostrel\n\n${PROSE}`, 'Bridge closed at Ostrel'],
    ['above prose', `Bridge closed at Ostrel\n${PROSE}`, 'Bridge closed at Ostrel'],
    ['that asks', `Who closed the bridge?\n\n${PROSE}`, 'Who closed the bridge?'],
    ['that quotes', `‘We had no choice’\n\n${PROSE}`, '‘We had no choice’'],
    ['with a colon inside', `Ostrel: bridge closed\n\n${PROSE}`, 'Ostrel: bridge closed'],
    ['above a byline', `Bridge closed\nBy Jane Roe\n${PROSE}`, 'Bridge closed'],
    ['after empty lines', `\n\n  Bridge closed \n${PROSE}`, 'Bridge closed'],
  ])('is read %s', (_, text, expected) => {
    expect(headline(text)).toBe(expected);
  });

  it.each([
    ['the first sentence', `${PROSE}\n\nIt opens again on Friday.`],
    ['a quoted first sentence', `“The bridge is closed.”\n\n${PROSE}`],
    ['a first line that leads on', `Speaking on Tuesday, the mayor said:\n\n“The bridge is closed.”`],
    ['a first line that breaks off', `The bridge at Ostrel is closed, and\n${PROSE},\n`],
    ['a dateline', `OSTREL (Marrow Wire) — The bridge is closed.\n${PROSE}`],
    ['a byline', `By Jane Roe\n${PROSE}`],
    ['a time of day', `10:42\n${PROSE}`],
    ['a time of day with its zone', `10.42am GMT\n${PROSE}`],
    ['a date', `6 May 2031\n${PROSE}`],
    ['a text without a sentence', 'Bridge closed\nFerry runs'],
    ['a text of one line', 'Bridge closed at Ostrel'],
    [
      'a paragraph without its full stop',
      `${'The bridge is closed and the ferry runs '.repeat(5)}\n${PROSE}`,
    ],
    ['a continuation in lower case', `and the ferry\n${PROSE}`],
  ])('is not %s', (_, text) => {
    expect(headline(text)).toBeUndefined();
  });
});
