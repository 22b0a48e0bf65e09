import { check } from '../read-quotes';

describe('what speakers report of themselves', () => {
  check([
    ['“I told them to leave,” said Ms Brook.', 'Ms Brook | “I told them to leave,”'],
    [
      '“We said it would rain, and he said it would not,” said Ms Brook.',
      'Ms Brook | “We said it would rain, and he said it would not,”',
      'he | it would not',
    ],
    [
      '“I told them, ‘Leave the hens,’ and they did,” said Ms Brook.',
      'Ms Brook | “I told them, ‘Leave the hens,’ and they did,”',
      'I | ‘Leave the hens,’',
    ],
  ]);
});
