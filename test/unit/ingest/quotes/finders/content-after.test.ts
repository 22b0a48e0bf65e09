import { check } from '../read-quotes';

describe('what goes on after the report', () => {
  check([
    ['“We will go,” Linde said, “but not today.”', 'Linde | “We will go,” / “but not today.”'],
    [
      '“We will go,” Linde said, but “not before noon has come.”',
      'Linde | “We will go,” / “not before noon has come.”',
    ],
    [
      '“We lost everything,” Brook said as she stood by the ruin, “and nobody came.”',
      'Brook | “We lost everything,” / “and nobody came.”',
    ],
    [
      '“Every time,” Linde said, pointing at the roof, “it leaks again.”',
      'Linde | “Every time,” / “it leaks again.”',
    ],
    ['The plan, she said, was dead.', 'she | The plan / was dead'],
    [
      'In recent days, aides say, the mayor has grown tired.',
      'aides | In recent days / the mayor has grown tired',
    ],
    [
      'Though it was late, she said, the harbour was full.',
      'she | Though it was late / the harbour was full',
    ],
    [
      'The mill would close, the union said on Monday, unless the city paid.',
      'the union | The mill would close / unless the city paid',
    ],
  ]);
});

describe('no such report', () => {
  check([
    ['The mill would close, the union said, as the crowd left.', 'the union | The mill would close'],
    ['The mill would close, the union said, citing a letter.', 'the union | The mill would close'],
    ['“We will go,” Linde said, who wrote the book “The Long Quay”.', 'Linde | “We will go,”'],
  ]);
});
