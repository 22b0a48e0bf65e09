import { check } from '../read-quotes';

describe('an outlet beside a speaker carries the words', () => {
  check([
    ['Ada Marsh said the ferry sank, according to the news agency Halyard.', 'Ada Marsh | the ferry sank'],
    ['According to the Corran Gazette, Ada Marsh said the ferry sank.', 'Ada Marsh | the ferry sank'],
    ['The ferry sank, according to the news agency Halyard.', 'the news agency Halyard | The ferry sank'],
    [
      'According to Bo Linde, Ada Marsh said the ferry sank.',
      'Bo Linde | Ada Marsh said the ferry sank',
      'Ada Marsh | the ferry sank',
    ],
  ]);
});

describe('a citation belongs to whoever speaks the words that it stands in', () => {
  check([
    [
      'According to the Corran Gazette, “the ferry sank, citing the mayor for it.”',
      'the Corran Gazette | “the ferry sank, citing the mayor for it.”',
    ],
    ['According to the Corran Gazette, “ citing mayor', 'the Corran Gazette | “ citing mayor'],
    ['According to the Corran Gazette, citing the mayor, the ferry sank.', 'the mayor | the ferry sank'],
  ]);
});
