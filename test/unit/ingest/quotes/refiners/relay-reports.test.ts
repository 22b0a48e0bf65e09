import { readText } from '../read-quotes';

/** `who | what | through whom`. */
const carried = (text: string): string[] =>
  readText(text).quotes.map(({ source, content, relayClauses }) =>
    [source, content, relayClauses.map((clause) => clause.source)]
      .map((spans) => spans.map((span) => text.slice(...span)).join(' / '))
      .join(' | '),
  );

test.each([
  [
    'The news agency Halyard reported that Ada Marsh said the ferry sank.',
    'Ada Marsh | the ferry sank | The news agency Halyard',
  ],
  [
    'Ada Marsh said the ferry sank, the news agency Halyard reported.',
    'Ada Marsh | the ferry sank | the news agency Halyard',
  ],
  [
    'The ferry sank, the news agency Halyard reported, citing the coastguard.',
    'the coastguard | The ferry sank | the news agency Halyard',
  ],
  [
    'The Corran Gazette quoted Ada Marsh as saying the ferry sank.',
    'Ada Marsh | the ferry sank | The Corran Gazette',
  ],
  ['The news agency Halyard said the ferry sank.', 'The news agency Halyard | the ferry sank | '],
  ['Ada Marsh said the ferry sank.', 'Ada Marsh | the ferry sank | '],
])('%s', (text, expected) => {
  expect(carried(text)).toEqual([expected]);
});
