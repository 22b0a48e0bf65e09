import { readOutletLine } from '../../../../../src/ingest/article/furniture/outlet-line';
import { linesOf } from '../../../../../src/ingest/article/lines';
import { PROSE } from './furniture';

const outlet = (text: string, given?: string): string | undefined =>
  readOutletLine(linesOf(text), given)?.name;

describe('an outlet on the last line', () => {
  it.each([
    ['Ostrel Post', 'Ostrel Post'],
    ['Velmora Press & Review', 'Velmora Press & Review'],
    ['The Marrow', 'The Marrow'],
    ['Le Pont', 'Le Pont'],
    ['Bell & Anchor', 'Bell & Anchor'],
    ['Marrow News Agency', 'Marrow News Agency'],
    ['Marrow', 'Marrow'],
    ['ostrelpost.example', 'ostrelpost.example'],
    ['— Jane Lane Letters', 'Jane Lane Letters'],
    ['© 2031 Alder and Sons', 'Alder and Sons'],
    ['(c) Ostrel Post. All rights reserved.', 'Ostrel Post'],
    ['Source: Ostrel Post', 'Ostrel Post'],
    ['Published by Alder and Sons', 'Alder and Sons'],
  ])('is read: %s', (line, expected) => {
    expect(outlet(`${PROSE}\n${line}`)).toBe(expected);
    expect(outlet(`“${PROSE}”\n\n  ${line} \n\n`)).toBe(expected);
  });

  it('needs no sign when it is known already', () => {
    expect(outlet(`${PROSE}\nAlder and Sons`, 'Alder & Sons')).toBeUndefined();
    expect(outlet(`${PROSE}\nAlder and Sons`, 'ALDER AND SONS')).toBe('Alder and Sons');
  });

  it.each([
    ['the last sentence', `${PROSE}\nThe Ostrel Post was closed.`],
    ['a quoted last line', `${PROSE}\n“Ostrel Post”`],
    ['the last words of a sentence', `The bridge was closed, said the\nOstrel Post`],
    ['a heading with text after it', `${PROSE}\nOstrel Post\n${PROSE}`],
    ['a heading without text after it', `${PROSE}\nBackground`],
    ['a person who signs', `${PROSE}\nJane Roe`],
    ['an article of one line', 'Ostrel Post'],
    ['the end', `${PROSE}\nENDS`],
    ['a date', `${PROSE}\nTuesday`],
    ['a line in lower case', `${PROSE}\nread more news`],
    ['a long line', `${PROSE}\n${'Ostrel Post '.repeat(8)}`],
    ['a question', `${PROSE}\nWhat News?`],
    ['a list', `${PROSE}\nOstrel Post, Velmora Press`],
    ['marks alone', `${PROSE}\n—`],
  ])('is not %s', (_, text) => {
    expect(outlet(text)).toBeUndefined();
  });
});
