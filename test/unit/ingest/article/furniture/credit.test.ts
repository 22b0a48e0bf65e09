import { findBracketedCredit } from '../../../../../src/ingest/article/furniture/bracketed-credit';
import { findCredits } from '../../../../../src/ingest/article/furniture/credit';
import { found, PROSE } from './furniture';

describe('a credit', () => {
  it.each([
    'Reporting by Jane Roe; Editing by Ann Poe',
    'Reporting by Jane Roe in Ostrel and Ann Poe in Port Alder; writing by Sam Coe; editing by Lou Moe and Kim Doe',
    '(Reporting by Jane Roe; editing by Ann Poe.)',
    'Writing and editing by Jane Roe',
    'Edited by Jane Roe',
    'Jane Roe contributed to this report.',
    'Jane Roe and Ann Poe contributed reporting to this article.',
    'Ann Poe in Ostrel contributed to this story.',
    'With inputs from agencies',
    'Photographs by Jane Roe',
  ])('is found, and the article stays its writer’s: %s', (line) => {
    expect(found(findCredits, `${PROSE}\n${line}`)).toEqual([line]);
  });

  it.each([
    ['Source: Marrow News Agency', 'Marrow News Agency'],
    ['Via Marrow Wire', 'Marrow Wire'],
    ['(With Marrow Wire)', 'Marrow Wire'],
    ['(With inputs from Marrow Wire)', 'Marrow Wire'],
    ['Additional reporting by Marrow Wire', 'Marrow Wire'],
    ['Marrow News Agency contributed to this report', 'Marrow News Agency'],
    ['With files from Marrow Wire and Ann Poe', 'Marrow Wire'],
    ['With reporting by Marrow Wire', 'Marrow Wire'],
  ])('gives the article to its agency: %s', (line, agency) => {
    expect(found(findCredits, `${PROSE}\n${line}`)).toEqual([`${line} ← ${agency}`]);
  });

  it.each([
    ['prose about reporting', 'Reporting by the newspaper showed that the bridge was weak.'],
    ['prose about reporters', 'Reporting by Marrow Wire showed that the bridge was weak.'],
    ['prose about a contribution', 'Heavy lorries contributed to this decline.'],
    ['prose about heavy lorries', 'Heavy lorries on the bridge contributed to this report’s sad figures.'],
    ['prose with', 'With snow on the way, the town waits.'],
    ['a wish', 'With best wishes'],
    ['a source of a figure', 'Source: the town’s own figures'],
    ['a quoted credit', '“Reporting by Jane Roe”'],
  ])('is not %s', (_, line) => {
    expect(found(findCredits, `${PROSE}\n${line}`)).toEqual([]);
  });

  it('stands at the end', () => {
    expect(found(findCredits, `Reporting by Jane Roe\n${`${PROSE}\n`.repeat(8)}`)).toEqual([]);
  });
});

describe('a credit in brackets', () => {
  it.each([
    [`${PROSE}\n(Marrow)`, '(Marrow) ← Marrow'],
    [`${PROSE}\n\n(Marrow News Agency)\n`, '(Marrow News Agency) ← Marrow News Agency'],
    [`${PROSE}\n“Nobody crosses,” she said. (MW)`, '(MW) ← MW'],
    [`${PROSE}\n“Nobody crosses.” (MW/OP)`, '(MW/OP) ← MW/OP'],
    [`${PROSE}\nNobody crosses. (Marrow News Agency)`, '(Marrow News Agency) ← Marrow News Agency'],
  ])('gives the article to its agency: %#', (text, expected) => {
    expect(found(findBracketedCredit, text)).toEqual([expected]);
  });

  it.each([
    ['a remark of a transcript', `${PROSE}\n(Laughter)`],
    ['an end', `${PROSE}\n(Ends)`],
    ['a remark behind prose', `${PROSE} (Applause)`],
    ['a sentence', `${PROSE}\n(The ferry runs.)`],
    ['an acronym inside a sentence', `${PROSE}\nHe spoke for the Velmora Bridge Authority (VBA)`],
    ['a year', `${PROSE}\nShe wrote the book. (2031)`],
    ['the whole article', '(Marrow)'],
    ['above the last line', `${PROSE}\n(Marrow)\n${PROSE}`],
  ])('is not %s', (_, text) => {
    expect(found(findBracketedCredit, text)).toEqual([]);
  });
});
