import { check } from '../read-quotes';

describe('“quoted as saying”', () => {
  check([
    ['Mr Reyl was quoted as saying that the mill would close.', 'Mr Reyl | the mill would close'],
    ['The Corran Gazette quoted Mr Reyl as saying the mill would close.', 'Mr Reyl | the mill would close'],
    [
      'Mr Reyl was quoted by the news agency Halyard as saying the mill would close.',
      'Mr Reyl | the mill would close',
    ],
    [
      'The Corran Gazette quoted a local farmer, Abu Yusuf, as saying the mill would close.',
      'a local farmer, Abu Yusuf | the mill would close',
    ],
    ['Mr Reyl has been cited as saying “it is over”.', 'Mr Reyl | “it is over”'],
  ]);
});

describe('no such report', () => {
  check([['Mr Reyl was quoted a price.'], ['The judge cited the law as unfair.']]);
});
