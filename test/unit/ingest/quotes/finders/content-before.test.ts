import { check } from '../read-quotes';

describe('what stands before the report', () => {
  check([
    ['“The road is closed,” Ada Marsh said.', 'Ada Marsh | “The road is closed,”'],
    ['“The road is closed”, Ada Marsh said.', 'Ada Marsh | “The road is closed”'],
    ['“Is it over?” Marsh asked.', 'Marsh | “Is it over?”'],
    ['“Is it over?” Marsh asked. “It is not.”', 'Marsh | “Is it over?” / “It is not.”'],
    ['Three roads were closed, the ministry said.', 'the ministry | Three roads were closed'],
    ['The vote was “a farce”, he said.', 'he | The vote was “a farce”'],
  ]);
});

describe('no such report', () => {
  check([
    ['On Tuesday’s “The Morning Hour,” Marsh said the road was closed.', 'Marsh | the road was closed'],
    ['At noon, Marsh said.'],
    ['On Monday, she said.'],
  ]);
});
