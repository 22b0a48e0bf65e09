import { blocksOf } from '../../../../src/ingest/statements/blocks';
import {
  type ComparedQuote,
  type QuoteFacts,
  toCompared,
} from '../../../../src/ingest/statements/compared-quote';
import { matchQuotes } from '../../../../src/ingest/statements/match-quotes';
import type { Speaking } from '../../../../src/wordings/same-speaker';

const person = (name: string): Speaking => ({ id: name, name, kind: 'PERSON', unresolved: false });
const MAYOR = person('Ines Halloran');
const NOBODY: Speaking = { id: 'he', name: 'he', kind: 'PERSON', unresolved: true };

let count = 0;
function quote(text: string, more: Partial<QuoteFacts> = {}): ComparedQuote {
  const id = `q_${count++}`;
  return toCompared({
    id,
    article: `a ${id}`,
    text,
    type: 'DIRECT',
    speaker: MAYOR,
    day: '2026-03-02',
    ...more,
  });
}

const FULL =
  'We cannot ask a crew to cross at night for eleven passengers, and the mail boat will carry medicine, letters and bread';

const joins = (one: ComparedQuote, other: ComparedQuote, inStory = false): boolean => {
  expect(matchQuotes(other, one, inStory)).toEqual(matchQuotes(one, other, inStory));
  return matchQuotes(one, other, inStory) !== undefined;
};

describe('quotes of one speaker join', () => {
  test.each<[string, string, Partial<QuoteFacts>?]>([
    ['word for word', FULL],
    ['in other typography and spelling', FULL.toUpperCase().replaceAll(',', ' –')],
    ['cut to four words', 'cross at night for'],
    [
      'cut to a clause in a mixed quote',
      'no boat would “cross at night for eleven passengers”',
      { type: 'MIXED' },
    ],
    [
      'cut to a turn of phrase in quotation marks',
      'the crossing would be ‘for eleven passengers, and the mail’ alone',
      { type: 'MIXED' },
    ],
    ['with a word changed', FULL.replace('eleven', 'seventy')],
    [
      'in the writer’s words, most of them the same',
      'a crew could not be asked to cross by night with eleven passengers',
      { type: 'INDIRECT' },
    ],
    ['a week later', 'a crew to cross at night for eleven passengers', { day: '2026-03-10' }],
    ['under a shorter name', FULL, { speaker: person('Halloran') }],
    ['months later, when it is long', FULL, { day: '2026-11-02' }],
    ['without a date, when it is long', FULL, { day: null }],
    ['a day before, by a clock that is wrong', FULL, { day: '2026-03-01' }],
  ])('%s', (_, text, ...[more]) => {
    expect(joins(quote(FULL), quote(text, more))).toBe(true);
  });

  test.each<[string, string, string, boolean]>([
    [
      'whole in the other',
      'He is right that it was a storm in the making.',
      'it was “a storm in the making”',
      true,
    ],
    [
      'with single marks',
      'He is right that it was a storm in the making.',
      'it was ‘a storm in the making’',
      true,
    ],
    [
      'beside other words',
      'He wept more than we did, for years.',
      'the chief had cried: “He wept more than we did”',
      true,
    ],
    [
      'with a word between',
      'It was a storm in the slow making of it.',
      'it was “a storm in the making”',
      false,
    ],
    ['of four words', 'That was a storm of it.', 'it was “a storm of it”', false],
    ['of words that all use', 'It is not what we would do with her.', 'that “it is not what we do”', false],
  ])('a stretch in quotation marks, %s', (_, full, text, expected) => {
    expect(joins(quote(full), quote(text, { type: 'MIXED' }))).toBe(expected);
  });

  test('short and identical, on the same days', () => {
    expect(joins(quote('So be it.'), quote('“So be it”', { day: '2026-03-03' }))).toBe(true);
  });
});

describe('quotes do not join', () => {
  test.each<[string, string, Partial<QuoteFacts>?]>([
    ['of other words', 'The school roof will be mended before the snow comes'],
    ['that share a common turn of phrase', 'We cannot ask a teacher to do that in the month of May'],
    [
      'that speak of the same things in other sentences',
      'Eleven letters came with the boat that night, no bread',
    ],
    ['short ones a week apart', 'a crew to cross', { day: '2026-03-10' }],
    ['of two people, cut to a few words', 'cross at night for eleven', { speaker: person('Pelle Brandt') }],
    ['of nobody in particular, cut to a few words', 'cross at night for eleven', { speaker: NOBODY }],
  ])('%s', (_, text, ...[more]) => {
    expect(joins(quote(FULL), quote(text, more))).toBe(false);
  });

  test('short and identical ones of two occasions', () => {
    expect(joins(quote('So be it.'), quote('So be it.', { day: '2026-03-20' }))).toBe(false);
  });
});

describe('what two people are said to have said', () => {
  test('joins when nearly all of it is the same: one outlet is mistaken', () => {
    expect(joins(quote(FULL), quote(FULL.slice(0, 80), { speaker: person('Pelle Brandt') }))).toBe(true);
  });

  test('joins sooner when the articles tell the same story', () => {
    const other = quote('a crew to cross at night for eleven', { speaker: person('Pelle Brandt') });
    expect([joins(quote(FULL), other), joins(quote(FULL), other, true)]).toEqual([false, true]);
  });

  test('sooner still when it is unclear who speaks', () => {
    const other = quote('cross at night for eleven', { speaker: NOBODY });
    expect(joins(quote(FULL), other, true)).toBe(true);
  });
});

describe('keys by which quotes are found', () => {
  test('the same words have the same anchors, whoever says them and when', () => {
    const { speakerKey, ...anchors } = blocksOf(quote(FULL));
    expect(speakerKey).toBe('haloran');
    expect(blocksOf(quote(`“${FULL}…”`, { speaker: NOBODY, day: null }))).toEqual({
      speakerKey: null,
      ...anchors,
    });
  });

  test('what many say has no anchor', () => {
    expect(blocksOf(quote('We will have to wait and see what happens'))).toMatchObject({
      anchor: null,
      secondAnchor: null,
    });
  });

  test('a name as long as a page makes no key that an index refuses', () => {
    expect(blocksOf(quote(FULL, { speaker: person('x'.repeat(9_000)) })).speakerKey?.length).toBeLessThan(
      1_000,
    );
  });
});
