import { findDateline } from '../../../../../src/ingest/article/furniture/dateline';
import { found, PROSE } from './furniture';

describe('a dateline', () => {
  it.each([
    ['OSTREL (Marrow Wire) — ', 'OSTREL (Marrow Wire) — ← Marrow Wire'],
    ['OSTREL (MW) - ', 'OSTREL (MW) - ← MW'],
    ['OSTREL, May 3 (MW) -- ', 'OSTREL, May 3 (MW) -- ← MW'],
    ['OSTREL, 3 May 2031 (Marrow) – ', 'OSTREL, 3 May 2031 (Marrow) – ← Marrow'],
    ['OSTREL, Sept. 3 (Marrow): ', 'OSTREL, Sept. 3 (Marrow): ← Marrow'],
    ['PORT ALDER, Velmora (Marrow) — ', 'PORT ALDER, Velmora (Marrow) — ← Marrow'],
    ['ST. MARA-ON-LAKE, V.M. (Marrow) — ', 'ST. MARA-ON-LAKE, V.M. (Marrow) — ← Marrow'],
    ['OSTREL/ALDER (Marrow) — ', 'OSTREL/ALDER (Marrow) — ← Marrow'],
    ['Ostrel (Marrow Wire) - ', 'Ostrel (Marrow Wire) - ← Marrow Wire'],
    ['OSTREL — ', 'OSTREL —'],
    ['PORT ALDER – ', 'PORT ALDER –'],
    ['OSTREL, May 3 — ', 'OSTREL, May 3 —'],
    ['OSTREL, 3 May 2031 - ', 'OSTREL, 3 May 2031 -'],
    ['OSTREL, May 3 (MW). ', 'OSTREL, May 3 (MW). ← MW'],
    ['OSTREL, May 3 /MW/. ', 'OSTREL, May 3 /MW/. ← MW'],
    ['OSTREL: ', 'OSTREL:'],
  ])('is found: %s', (line, expected) => {
    expect(found(findDateline, `${line}${PROSE}\n${PROSE}`)).toEqual([expected]);
  });

  it('stands below a headline, a byline and a date too', () => {
    expect(
      found(findDateline, `Bridge closed\n\nBy Jane Roe\n3 May 2031\n\nOSTREL (Marrow) — ${PROSE}`),
    ).toEqual(['OSTREL (Marrow) — ← Marrow']);
  });

  it('introduces a quotation too', () => {
    expect(found(findDateline, `OSTREL — “Nobody crosses,” the mayor said.`)).toEqual(['OSTREL —']);
  });

  it.each([
    ['an acronym that is explained', `VBA — the Velmora Bridge Authority — said the bridge is closed.`],
    ['a place in ordinary prose', `Ostrel - where the bridge stands - is cut off.`],
    ['brackets inside a sentence', `The mayor (Jane Roe) — a lawyer — said the bridge is closed.`],
    ['an acronym in brackets', `The Velmora Bridge Authority (VBA) said the bridge is closed.`],
    ['an age in brackets', `Jane Roe (43) — the mayor — said the bridge is closed.`],
    ['a speaker of an interview', `JANE ROE: The bridge is closed.`],
    ['a turn of an interview', `OSTREL: ${PROSE}\nROE: ${PROSE}`],
    ['a shouted word', `STOP! The bridge is closed.`],
    ['a line that carries nothing else', `OSTREL (Marrow) —`],
    ['far below the first paragraph', `${PROSE}\n${PROSE}\nOSTREL (Marrow) — ${PROSE}`],
  ])('is not %s', (_, text) => {
    expect(found(findDateline, text)).toEqual([]);
  });
});
