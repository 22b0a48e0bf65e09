import { check } from '../read-quotes';

describe('a quotation with no report beside it', () => {
  check([
    ['“We began at dawn and nobody came.”', '? | “We began at dawn and nobody came.”'],
    ['The square was full. “We began at dawn.” The bells rang.', '? | “We began at dawn.”'],
  ]);
});

describe('no such report', () => {
  check([
    ['“The Long Quay”'],
    ['“The Long Quay” opens in May.'],
    ['The so-called “smart road” has cost millions.'],
    ['He wore a “lucky” hat.'],
  ]);
});
