import { check } from '../read-quotes';

describe('a second verb takes the sentence’s subject', () => {
  check([
    ['On Monday, the mayor opened the bridge, adding that it was safe.', 'the mayor | it was safe'],
    ['The mayor, who came late, opened the bridge and said that it was safe.', 'The mayor | it was safe'],
    ['The mayor issued a statement saying that the road was closed.', 'The mayor | the road was closed'],
  ]);
});

describe('no such report', () => {
  check([['On Monday, adding that.']]);
});
