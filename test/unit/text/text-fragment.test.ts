import { textFragment } from '../../../src/text/text-fragment';

const long = 'one two three four five six seven eight nine ten eleven twelve';

test.each([
  ['a text is written as it stands', { exact: `“${long},”` }, encodeURIComponent(`“${long},”`)],
  [
    'a short one with the whole words around it',
    { exact: 'no', prefix: 'aid that the answer was', suffix: ' for now and fore' },
    'the%20answer%20was-,no,-for%20now%20and',
  ],
  [
    'around it, no other paragraph',
    { exact: 'no', prefix: 'end.\n\nShe said', suffix: '.\nThen' },
    'said-,no',
  ],
  ['nothing stands around it', { exact: 'no' }, 'no'],
  [
    'a very long one by how it begins and ends',
    { exact: `${long} `.repeat(6) },
    'one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve',
  ],
  [
    'so is one of two paragraphs',
    { exact: 'one two three\n\nfour five six' },
    'one%20two%20three,four%20five%20six',
  ],
  [
    'dashes, commas and ampersands are escaped',
    { exact: `${long}, a-b & c` },
    encodeURIComponent(long) + '%2C%20a%2Db%20%26%20c',
  ],
  ['half a surrogate pair', { exact: `${long} \ud83d` }, `${encodeURIComponent(long)}%20%EF%BF%BD`],
])('%s', (_what, text, expected) => {
  expect(textFragment({ prefix: '', suffix: '', ...text })).toBe(expected);
});
