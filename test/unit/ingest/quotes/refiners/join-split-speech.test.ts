import { check } from '../read-quotes';

describe('a quotation goes on after the report', () => {
  check([
    [
      '“We will rebuild,” Ada Marsh said. “It will take years.”',
      'Ada Marsh | “We will rebuild,” / “It will take years.”',
    ],
    [
      '“We will rebuild,” Ada Marsh said.\n\n“It will take years.”',
      'Ada Marsh | “We will rebuild,” / “It will take years.”',
    ],
    [
      '“We began at dawn.\n\n“By noon the square was full,” said Tomas Reyl.',
      'Tomas Reyl | “We began at dawn.\n\n“By noon the square was full,”',
    ],
  ]);
});

describe('no such report', () => {
  check([
    [
      '“We will rebuild,” Ada Marsh said. “It will take years,” Bo Linde said.',
      'Ada Marsh | “We will rebuild,”',
      'Bo Linde | “It will take years,”',
    ],
    [
      '“It is signed.” — Ada Marsh\n\n“And this is another one.”',
      'Ada Marsh | “It is signed.”',
      '? | “And this is another one.”',
    ],
  ]);
});
