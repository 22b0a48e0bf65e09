import fc from 'fast-check';
import { parseText, type TextQuery } from '../../../../../src/graph/compiler/full-text/parse';
import { RequestError } from '../../../../../src/graph/compiler/errors';

const parse = (typed: string): TextQuery => parseText(typed, 'filter.text');

describe('words', () => {
  test.each([
    ['hope', '+folded:"hope"'],
    ['Hope  and Peace', '+folded:"hope" +folded:"and" +folded:"peace"'],
    ['"across the water"', '+folded:"across the water"'],
    ['“across the water” Łódź', '+folded:"across the water" +folded:"lodz"'],
    ['«across the water»', '+folded:"across the water"'],
    ['a "b c"', '+folded:"a" +folded:"b c"'],
    ['say"hope"now', '+folded:"say" +folded:"hope" +folded:"now"'],
    ['don’t', '+folded:"dont"'],
    ['al-Tamouri', '+folded:"al tamouri"'],
    ['hope -war', '+folded:"hope" -folded:"war"'],
    ['-war hope', '+folded:"hope" -folded:"war"'],
    ['hope -"cold war"', '+folded:"hope" -folded:"cold war"'],
    ['hope -the', '+folded:"hope"'],
    ['hope --war', '+folded:"hope" -folded:"war"'],
    ['12:30 note:this', '+folded:"12 30" +folded:"note this"'],
    ['loudspeaker:on', '+folded:"loudspeaker on"'],
    ['""', undefined],
    ['hope ""', '+folded:"hope"'],
    ['hope – war', '+folded:"hope" +folded:"war"'],
    [
      'hope) OR *:* AND folded:[* TO *]',
      '+folded:"hope" +folded:"or" +folded:"and" +folded:"folded" +folded:"to"',
    ],
    [
      'hope~2 wat*r wat?r ^4 && || !x',
      '+folded:"hope 2" +folded:"wat r" +folded:"wat r" +folded:"4" +folded:"x"',
    ],
  ])('%j asks the index for %j', (typed, words) => {
    if (words === undefined) expect(() => parse(typed)).toThrow(/no word/u);
    else expect(parse(typed)).toEqual({ words, conditions: [] });
  });
});

describe('nothing but a minus', () => {
  test.each([
    ['-war', 'folded:"war"'],
    ['-war -"cold peace"', 'folded:"war" folded:"cold peace"'],
  ])('%j asks for everything without %j', (typed, without) => {
    expect(parse(typed)).toEqual({ without, conditions: [] });
  });

  test('without a word that nearly every quote has: everything', () =>
    expect(parse('-the')).toEqual({ conditions: [] }));
});

describe('prefixes', () => {
  test.each([
    ['speaker:Okafor', { field: 'speaker', value: 'Okafor', negated: false }],
    ['SPEAKER:"Ines Okafor"', { field: 'speaker', value: 'Ines Okafor', negated: false }],
    ['-speaker:“Ines Okafor”', { field: 'speaker', value: 'Ines Okafor', negated: true }],
    ['outlet:Ledger', { field: 'publishedBy', value: 'Ledger', negated: false }],
    ['relay:Vel:ta"', undefined],
    ['relay:Vel:ta', { field: 'accordingTo', value: 'Vel:ta', negated: false }],
    ['type:direct', { field: 'type', value: ['DIRECT'], negated: false }],
    ['-type:"Mixed"', { field: 'type', value: ['MIXED'], negated: true }],
  ])('%j', (typed, condition) => {
    if (condition === undefined) expect(() => parse(typed)).toThrow(RequestError);
    else expect(parse(typed)).toEqual({ conditions: [condition] });
  });

  test('beside words', () =>
    expect(parse('bridge speaker:Okafor -toll -outlet:"Inland Ledger"')).toEqual({
      words: '+folded:"bridge" -folded:"toll"',
      conditions: [
        { field: 'speaker', value: 'Okafor', negated: false },
        { field: 'publishedBy', value: 'Inland Ledger', negated: true },
      ],
    }));

  test('in quotation marks they are words', () =>
    expect(parse('"speaker:Okafor"')).toEqual({ words: '+folded:"speaker okafor"', conditions: [] }));
});

describe('refused', () => {
  test.each([
    ['', /no word/u],
    ['+!(){}[]^~*?:/&|\\', /no word/u],
    ['-', /minus with no word/u],
    ['hope - war', /minus with no word/u],
    ['-*', /minus with no word/u],
    ['-""', /minus with no word/u],
    ['"hope', /does not close/u],
    ['hope -"war', /does not close/u],
    ['speaker:"Okafor', /does not close/u],
    ['\\"', /does not close/u],
    ['6" nails', /does not close/u],
    ['speaker:', /nothing after "speaker:"/u],
    ['speaker: Okafor', /nothing after "speaker:"/u],
    ['Outlet:""', /nothing after "outlet:"/u],
    ['type:loud', /types are DIRECT, MIXED, INDIRECT/u],
    ['the', /only words that nearly every/u],
    ['"to be or not to be"', undefined],
    ['to be', /only words/u],
    ['the -war', /only words/u],
    ['speaker:a '.repeat(9), /more than 8 prefixes/u],
  ])('%j', (typed, reason) => {
    const attempt = (): TextQuery => parse(typed);
    expect(attempt).toThrow(RequestError);
    expect(attempt).toThrow(reason ?? /only words/u);
    expect(attempt).toThrow(/^Argument filter\.text /u);
  });
});

test('whatever is typed, only phrases of letters, digits and spaces are asked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      let query: TextQuery;
      try {
        query = parse(typed);
      } catch (error) {
        expect(error).toBeInstanceOf(RequestError);
        return;
      }
      expect(query.words ?? query.without ?? '').toMatch(
        /^(?:[+-]?folded:"[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*"(?: (?!$)|$))*$/u,
      );
    }),
  );
});
