import { findWriterLine } from '../../../../../src/ingest/article/furniture/writer-line';
import { found, PROSE } from './furniture';

describe('a byline without "By"', () => {
  it.each([
    ['Jane Roe', '6 May 2031'],
    ['Jane Roe in Ostrel', 'Published 6 May 2031, 09:30 GMT'],
    ['Jane O’Roe-Smith', 'Tuesday 6 May 2031'],
    ['Idris al-Marri', 'May 6, 2031 — 3.48pm'],
  ])('is found above a date: %s', (name, date) => {
    expect(found(findWriterLine, `Bridge closed\n\n${name}\n${date}\n\n${PROSE}`)).toEqual([name]);
  });

  it('is found with the post below it', () => {
    const text = `Bridge closed\nJane Roe\nCourt reporter\n6 May 2031\n${PROSE}`;
    expect(found(findWriterLine, text)).toEqual(['Jane Roe', 'Court reporter']);
  });

  it.each([
    ['the headline', `Jane Roe\n6 May 2031\n${PROSE}`],
    ['a line above prose', `Bridge closed\nJane Roe\n${PROSE}`],
    ['an outlet', `Bridge closed\nThe Ostrel Gazette\n6 May 2031\n${PROSE}`],
    ['a standfirst', `Bridge closed\nMayor blames the river\n6 May 2031\n${PROSE}`],
    ['a byline that says so', `Bridge closed\nBy Jane Roe\n6 May 2031\n${PROSE}`],
    ['one word', `Bridge closed\nOstrel\n6 May 2031\n${PROSE}`],
    ['in the middle of the article', `${PROSE}\n${PROSE}\nJane Roe\n6 May 2031\n${PROSE}`],
  ])('is not %s', (_, text) => {
    expect(found(findWriterLine, text)).toEqual([]);
  });
});
