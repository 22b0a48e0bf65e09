import { findCorrections } from '../../../../../src/ingest/article/furniture/correction';
import { found, PROSE } from './furniture';

describe('a correction', () => {
  it.each([
    'Correction: An earlier version gave a wrong date. The bridge closed on Tuesday.',
    'CORRECTION: The mayor is Jane Roe.',
    'Correction (6 May 2031): The mayor is Jane Roe.',
    'Correction, May 6, 2031: The mayor is Jane Roe.',
    'Clarification — The ferry runs on weekdays.',
    'An earlier version of this article said the bridge was open. It was not.',
    'A previous version of this story misstated the mayor’s name.',
    'This article has been corrected to give the mayor’s name.',
    'This story was amended on 6 May 2031.',
    'Editor’s note: This article has been updated to correct the mayor’s name.',
    '*Correction: The mayor is Jane Roe.*',
  ])('is found: %s', (line) => {
    expect(found(findCorrections, `${PROSE}\n${line}\n${PROSE}`)).toEqual([line]);
  });

  it.each([
    'Correction of the market followed within a day, the bank said.',
    'Corrections officers said the prison was quiet.',
    'The correction: five years, the judge said.',
    '“Correction: five years,” said the judge.',
    'The earlier version of the bridge had two lanes.',
    'This bridge has been corrected twice, the engineer said.',
    'Editor’s note: Jane Roe is our correspondent in Ostrel.',
  ])('is not: %s', (line) => {
    expect(found(findCorrections, `${PROSE}\n${line}\n${PROSE}`)).toEqual([]);
  });
});
