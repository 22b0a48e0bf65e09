import { check } from '../read-quotes';

describe('“according to X” and its like', () => {
  check([
    ['According to the coastguard, the boat had no lights.', 'the coastguard | the boat had no lights'],
    ['The boat, according to the coastguard, had no lights.', 'the coastguard | The boat / had no lights'],
    ['The boat had no lights, according to the coastguard.', 'the coastguard | The boat had no lights'],
    [
      'The boat had no lights, according to two officers familiar with the search.',
      'two officers familiar with the search | The boat had no lights',
    ],
    [
      'But the boat had no lights, according to Ada Marsh, the harbour master.',
      'Ada Marsh, the harbour master | the boat had no lights',
    ],
    [
      'The boat had no lights, according to the coastguard on Tuesday.',
      'the coastguard | The boat had no lights',
    ],
    ['In the words of Mayor Okoro, “a harbour is a promise”.', 'Mayor Okoro | “a harbour is a promise”'],
  ]);
});

describe('no such report', () => {
  check([['The work went as planned and on time, as it had to.'], ['They were paid accordingly.']]);
});
