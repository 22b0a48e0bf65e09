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
