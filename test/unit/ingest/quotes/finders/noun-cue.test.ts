import { check } from '../read-quotes';

describe('a noun that reports', () => {
  check([
    ['Residents rejected the company’s claim that nobody was hurt.', 'the company | nobody was hurt'],
    [
      'The council heard the minister’s repeated assertion that the bridge was safe.',
      'the minister | the bridge was safe',
    ],
    ['Nobody heeded her warning that the dam could burst.', 'her | the dam could burst'],
    ['They doubted a claim by the union that wages fell.', 'the union | wages fell'],
  ]);
});

describe('no such report', () => {
  check([
    ['The company’s claim for damages was heard.'],
    ['The claim that nobody was hurt was false.'],
    ['The company’s claim that nobody was hurt was false.'],
  ]);
});
