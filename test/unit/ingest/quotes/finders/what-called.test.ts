import { check } from '../read-quotes';

describe('what somebody called something', () => {
  check([
    ['The bill rose to what the mayor called “a disgrace”.', 'the mayor | “a disgrace”'],
    [
      'It was what she had repeatedly described as “the worst road in Corran”.',
      'she | “the worst road in Corran”',
    ],
  ]);
});

describe('no such report', () => {
  check([['What the mayor called was a cab.'], ['Nobody knew what the mayor was called.']]);
});
