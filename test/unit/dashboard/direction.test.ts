import { directionOf } from '../../../src/dashboard/parts/direction';

test.each([
  ['an English sentence', 'She said so.', 'ltr'],
  ['an Arabic sentence', 'لن نغلق السد قبل الشتاء', 'rtl'],
  [
    'an English sentence that begins with Arabic words',
    '“لن نغلق السد” Ilka Brandauer said on Thursday.',
    'ltr',
  ],
  ['a Hebrew sentence with a Latin name in it', 'לא נסגור את הסכר לפני החורף, Brandauer', 'rtl'],
  ['figures alone', '1,200 – 1,300', 'ltr'],
  ['nothing', '', 'ltr'],
])('%s', (_what, text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
