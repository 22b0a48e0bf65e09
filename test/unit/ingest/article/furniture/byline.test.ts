import { findByline } from '../../../../../src/ingest/article/furniture/byline';
import { found, PROSE } from './furniture';

describe('a byline', () => {
  it.each([
    'By Jane Roe',
    'BY JANE ROE',
    'By Jane Roe and Ann Poe',
    'By Jane Roe in Ostrel',
    'By Jane Roe, political correspondent',
    'By Jane O’Roe-Smith, Ann Poe and Idris al-Marri',
    'By: Jane Roe',
    'Words by Jane Roe',
    'By Jane Roe | Ostrel Post',
    'By Jane Q.',
  ])('is found: %s', (line) => {
    expect(found(findByline, `Bridge closed\n${line}\n\n${PROSE}`)).toEqual([line]);
    expect(found(findByline, `${PROSE}\n\n${line}`)).toEqual([line]);
  });

  it('names the agency that wrote it', () => {
    expect(found(findByline, `By Marrow News Agency\n${PROSE}`)).toEqual([
      'By Marrow News Agency ← Marrow News Agency',
    ]);
    expect(found(findByline, `By Jane Roe, Marrow Wire\n${PROSE}`)).toEqual([
      'By Jane Roe, Marrow Wire ← Marrow Wire',
    ]);
  });

  it.each([
    ['a sentence', `By Wednesday, the town was empty.\n${PROSE}`],
    ['a sentence without its full stop', `By Wednesday the town was empty\n${PROSE}`],
    ['a day', `By Wednesday\n${PROSE}`],
    ['a headline', `By the river, a town waits\n${PROSE}`],
    ['a quoted line', `“By Jane Roe”\n${PROSE}`],
    ['words inside a line', `Photographs by Jane Roe hang in the hall.\n${PROSE}`],
    ['in the middle of the article', `${PROSE}\n${PROSE}\nBy Jane Roe\n${`${PROSE}\n`.repeat(7)}`],
  ])('is not %s', (_, text) => {
    expect(found(findByline, text)).toEqual([]);
  });

  it('stands below a standfirst that reads as prose', () => {
    const text = `Bridge closed\n${PROSE}\nBy Jane Roe\n6 May 2031\n${`${PROSE}\n`.repeat(8)}`;
    expect(found(findByline, text)).toEqual(['By Jane Roe']);
  });
});
