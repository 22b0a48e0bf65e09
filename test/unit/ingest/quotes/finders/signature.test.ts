import { check } from '../read-quotes';

describe('a quotation that is signed', () => {
  check([
    [
      '“The road is closed and will stay so.” — Ada Marsh',
      'Ada Marsh | “The road is closed and will stay so.”',
    ],
    [
      '“The road is closed.” — Ada Marsh (@adamarsh) May 12, 2026',
      'Ada Marsh (@adamarsh) | “The road is closed.”',
    ],
    ['We won.\n\n— 2A Defence League (@2adl) May 12, 2026', '2A Defence League | We won.'],
    ['“We are tired of it.” ― Bo Linde, shopkeeper.', 'Bo Linde, shopkeeper | “We are tired of it.”'],
    [
      '“It would be done in a week.”\n— Carla Voss, teacher',
      'Carla Voss, teacher | “It would be done in a week.”',
    ],
  ]);
});

describe('no such report', () => {
  check([
    ['“The Long Quay” — a film that took ten years to make — opens in May.'],
    ['“The Long Quay” — and nothing else'],
  ]);
});
