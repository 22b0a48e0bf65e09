import fc from 'fast-check';
import { plainLetters } from '../../../../src/ingest/segment/plain-letters';
import { tokenize } from '../../../../src/ingest/segment/tokens';

const words = (text: string): string[] =>
  tokenize(text, [[0, text.length]]).tokens.map(({ text: word }) => word);

test.each([
  ['Tayfun Erdağ’s aide', ['Tayfun', 'Erdağ', '’s', 'aide']],
  ['Radovan Vulčić said', ['Radovan', 'Vulčić', 'said']],
  ['Łukasz Żarski', ['Łukasz', 'Żarski']],
  ['Đorđe Šarenić', ['Đorđe', 'Šarenić']],
  ['Nguyễn Văn Thịnh', ['Nguyễn', 'Văn', 'Thịnh']],
  ['Vulc\u030Cic\u0301 said', ['Vulc\u030Cic\u0301', 'said']],
])('%s is cut at spaces and apostrophes alone', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('letters of other scripts are left alone', () => {
  expect(plainLetters('Москва, 北京, القاهرة, é, ñ')).toBe('Москва, 北京, القاهرة, é, ñ');
});

test('offsets into the plain text are offsets into the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => plainLetters(text).length === text.length));
});
