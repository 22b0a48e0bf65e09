import { check } from '../read-quotes';

describe('one word is no quote without marks', () => {
  check([['“No,” said Ada Marsh.', 'Ada Marsh | “No,”']]);
});

describe('no such report', () => {
  check([['Ada Marsh called for calm.'], ['He denied lying.'], ['Her film “The Long Quay” opens in May.']]);
});
