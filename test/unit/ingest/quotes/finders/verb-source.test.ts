import { check } from '../read-quotes';

describe('who can be a verb’s source', () => {
  check([
    [
      'Ada Marsh, who leads the council, said many of the roads were closed.',
      'Ada Marsh, who leads the council | many of the roads were closed',
    ],
    [
      '“Our road is closed,” Mayor Ada Marsh, D-Corran, said Tuesday.',
      'Mayor Ada Marsh, D-Corran | “Our road is closed,”',
    ],
    ['A survey found that the roads were bad.', 'A survey | the roads were bad'],
    ['Democrats say the road is bad.', 'Democrats | the road is bad'],
    ['Ada Marsh this week also said she would stay.', 'Ada Marsh | she would stay'],
  ]);
});

describe('no such report', () => {
  check([
    ['Neither Linde nor Voss said they would stand.'],
    ['Nobody said it was safe.'],
    ['No official said the road was open.'],
    ['If he says the road is closed, nobody will come.'],
    ['Ada Marsh found that her keys were gone.'],
    ['Allies help Marsh maintain that she won.'],
  ]);
});
