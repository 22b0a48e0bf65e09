import { check } from '../read-quotes';

describe('a name and a colon', () => {
  check([
    [
      'LINDE: Thank you all for coming.\n\nOKORO: We will keep it open.',
      'LINDE | Thank you all for coming.',
      'OKORO | We will keep it open.',
    ],
    [
      '"LINDE: Thank you all for coming.\n\n"OKORO: We will keep it open."',
      'LINDE | Thank you all for coming.',
      'OKORO | We will keep it open.',
    ],
    ['Q: Will the harbour close?\n\nA: No, it will stay open.', '? | No, it will stay open.'],
    [
      'Okoro: we will not close the harbour\n\nThe mayor spoke on Tuesday about the harbour.',
      'Okoro | we will not close the harbour',
    ],
    ['Okoro: “a life on the river”\n\nThe mayor spoke on Tuesday.', 'Okoro | “a life on the river”'],
    ['The square was full.\n\nReyl, a baker: “I have seen worse.”', 'Reyl, a baker | “I have seen worse.”'],
  ]);
});

describe('no such report', () => {
  check([
    ['Photo: The harbour at dawn'],
    ['Related: Harbour closes for winter\n\nThe harbour closes on Monday.'],
    ['The square was full.\n\nVoters Grow Weary: It was a long year for the harbour towns.'],
    ['The Long Quay: a life on the river\n\nThe harbour closes on Monday.'],
    ['Harbour Days: how the town lost its ferry\n\nThe harbour closes on Monday.'],
    ['The recipe: two eggs and a pint of milk.'],
    ['At 14:05 the ferry left.'],
  ]);
});
