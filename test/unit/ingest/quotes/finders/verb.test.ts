import { check } from '../read-quotes';

describe('reports by a verb', () => {
  check([
    [
      '“The road is closed,” said Ada Marsh, the mayor of Corran.',
      'Ada Marsh, the mayor of Corran | “The road is closed,”',
    ],
    [
      'Ada Marsh said the road was closed and warned that it would stay so.',
      'Ada Marsh | the road was closed',
      'Ada Marsh | it would stay so',
    ],
    [
      'Ada Marsh said the road was closed, adding that it would stay so.',
      'Ada Marsh | the road was closed',
      'Ada Marsh | it would stay so',
    ],
    [
      'The road was closed, Marsh said, and Linde said the bridge was open.',
      'Marsh | The road was closed',
      'Linde | the bridge was open',
    ],
    ['“This is a disgrace,” read one placard.', 'one placard | “This is a disgrace,”'],
    ['“The road,” said Linde, “is closed.”', 'Linde | “The road,” / “is closed.”'],
    ['As Ms Voss put it, “the roof was the least of it”.', 'Ms Voss | “the roof was the least of it”'],
    ['“It was the least of it,” as Ms Voss put it.', 'Ms Voss | “It was the least of it,”'],
    [
      "''The bridge is sound,'' Mr. Linde said, ''but the road is not.''",
      "Mr. Linde | ''The bridge is sound,'' / ''but the road is not.''",
    ],
    ['„Die Brücke hält“, said Jonas Weber.', 'Jonas Weber | „Die Brücke hält“'],
    [
      '‘We were told “stay inside” and nothing else,’ said Nadia Brook.',
      'Nadia Brook | ‘We were told “stay inside” and nothing else,’',
    ],
  ]);
});

describe('no such report', () => {
  check([
    ['Ada Marsh declined to comment.'],
    ['Ada Marsh did not say whether the road was closed.'],
    ['Ada Marsh refused to say who paid.'],
    ['She would say that it was late.'],
    ['They could say that it was late.'],
    ['It is said that the road is closed.'],
    ['She thinks the mill will close.'],
    ['He hopes that it will stay.'],
    ['They believe the road is safe.'],
    ['The union wants the mill to stay.'],
    ['The council plans to close the mill.'],
    ['She wondered if anybody had listened.'],
  ]);
});
