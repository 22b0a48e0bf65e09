import { check } from '../read-quotes';

describe('“citing X” and “quoted by X”', () => {
  check([
    [
      'The ferry sank, the news agency Halyard reported, citing the coastguard.',
      'the coastguard | The ferry sank',
    ],
    ['The mayor said the ferry sank, citing the log.', 'The mayor | the ferry sank'],
    ['Ada Marsh said the ferry sank, quoted by the news agency Halyard.', 'Ada Marsh | the ferry sank'],
  ]);
});

describe('no such report', () => {
  check([['Citing the weather, the crew stayed ashore.']]);
});
