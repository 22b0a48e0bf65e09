import fc from 'fast-check';
import { UnreadableInputError } from '../../../../src/ingest/read/failure';
import { parseJsonLine } from '../../../../src/ingest/read/json-line';

const article = { id: 'a-1', text: 'The bridge is closed.' };
const line = (fields: object): string => JSON.stringify({ ...article, ...fields });

describe('a line of JSON', () => {
  it('gives the fields of an article', () => {
    const fields = {
      ...article,
      title: 'Bridge closed',
      outlet: 'Ostrel Post',
      date: '2031-05-06',
      url: 'https://ostrel.example/bridge',
    };
    expect(parseJsonLine(JSON.stringify(fields))).toEqual(fields);
  });

  it('may leave optional fields out, null or empty', () => {
    expect(parseJsonLine(line({ title: null, outlet: '', date: ' ', url: null }))).toEqual(article);
  });

  it.each([{ text: undefined }, { text: null }, { text: ' ' }])(
    'needs no text where it tells of the article alone: %j',
    (fields) => {
      expect(parseJsonLine(line({ ...fields, pubstatus: 'stat:canceled' }))).toEqual({
        id: 'a-1',
        pubstatus: 'canceled',
      });
    },
  );

  it.each([
    [{ text: undefined, pubstatus: null }, 'field "text" is missing.'],
    [{ text: undefined, pubstatus: 'gone' }, 'field "pubstatus" must be usable, withheld or canceled.'],
  ])('is no notice: %j', (fields, message) => {
    expect(() => parseJsonLine(line(fields))).toThrow(message);
  });

  it('may carry further keys', () => {
    expect(parseJsonLine(line({ author: 'Jane Roe' }))).toEqual(article);
  });

  it.each([
    '2031-05-06',
    '2031-05-06T09:30:00Z',
    '2031-05-06T09:30:00+02:00',
    '2031-05-06T09:30:00',
    '2028-02-29',
  ])('takes the date %s', (date) => {
    expect(parseJsonLine(line({ date })).date).toBe(date);
  });

  it.each([
    ['{"id":"a-1","text":"The bri', 'the JSON is cut off at column 28; write the whole object on one line.'],
    ['{"id":"a-1","text":"x"', 'the JSON is cut off at column 23;'],
    ['{"id":"a-1","text":"x",', 'the JSON is cut off at column 24;'],
    ['{"id":"a-1","text":"\\u00', 'the JSON is cut off at column 25;'],
    ['{"id":"é😀","text":tru', 'the JSON is cut off at column 22;'],
    ["{'id':'a-1'}", 'this is not valid JSON: unexpected "\'" at column 2;'],
    ['{"id":"é😀" "text":"x"}', 'this is not valid JSON: unexpected "\\"" at column 12;'],
    ['{"id":"a-1","text":"x"} {"id":"a-2"}', 'this is not valid JSON: unexpected "{" at column 25;'],
    ['{"id":"a-1","text":"tab\there"}', 'this is not valid JSON: unexpected "\\t" at column 24;'],
  ])('that is broken is refused with its column: %s', (given, message) => {
    expect(() => parseJsonLine(given)).toThrow(message);
  });

  it.each([
    ['[]', 'the line must be an object such as {"id": "a-1", "text": "…"}, not a list.'],
    ['null', 'not null.'],
    ['"text"', 'not a string.'],
    ['7', 'not a number.'],
    ['{}', 'field "id" is missing; field "text" is missing.'],
    [line({ id: 7 }), 'field "id" must be a string, not a number.'],
    [line({ id: ' ' }), 'field "id" must not be empty.'],
    [line({ id: 'a\n1' }), 'field "id" must not hold control characters.'],
    [line({ id: 'a\ud800' }), 'field "id" must not hold control characters.'],
    [line({ id: 'x'.repeat(501) }), 'field "id" must be at most 500 characters long.'],
    [line({ text: ' \n' }), 'field "text" must not be empty'],
    [line({ text: ['a'] }), 'field "text" must be a string, not a list.'],
    [line({ title: {} }), 'field "title" must be a string, not an object.'],
    [line({ outlet: 'x'.repeat(201) }), 'field "outlet" must be at most 200 characters long.'],
    [line({ date: '2026-02-30' }), 'field "date" must be a date of the calendar such as 2026-01-28'],
    [line({ date: '2027-02-29' }), 'field "date" must be a date'],
    [line({ date: '28/01/2026' }), 'field "date" must be a date'],
    [line({ date: 'yesterday' }), 'field "date" must be a date'],
    [line({ date: '2026-01-28T25:00:00Z' }), 'field "date" must be a date'],
    [line({ date: 20260128 }), 'field "date" must be a string, not a number.'],
    [line({ url: 'ostrel.example/bridge' }), 'field "url" must be a whole address'],
    [line({ url: 'ftp://ostrel.example/' }), 'field "url" must be a whole address'],
    [line({ url: 'javascript:alert(1)' }), 'field "url" must be a whole address'],
    [line({ url: 'https://' }), 'field "url" must be a whole address'],
  ])('that is no article is refused with the field: %s', (given, message) => {
    expect(() => parseJsonLine(given)).toThrow(message);
  });

  it('is an article or a clear failure, whatever stands on it', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({ id: fc.anything(), text: fc.anything(), date: fc.string() })
        .map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(anything, (given) => {
        try {
          expect(parseJsonLine(given).text?.trim()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableInputError);
          expect((error as Error).message).toMatch(/\S[.]$|\.$/u);
        }
      }),
    );
  });
});
