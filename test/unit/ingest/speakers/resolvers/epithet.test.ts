import { speakersOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, speakers: readonly string[]])[] = [
  [
    'by the age',
    'Jonas Eck, 45, met Peter Lund, 30, at the mill. The 45-year-old said he had saved one chair.',
    ['title: Jonas Eck'],
  ],
  [
    'the one person of the sentence before',
    'Jonas Eck, a carpenter, lost his house. The 45-year-old said he had saved one chair.',
    ['title: Jonas Eck'],
  ],
  [
    'not: one of two',
    'Jonas Eck met Peter Lund at the mill. The 45-year-old said he had saved one chair.',
    ['unresolved: 45-year-old'],
  ],
  [
    'not: one of another age',
    'Jonas Eck, 60, lost his house. The 45-year-old said he had saved one chair.',
    ['unresolved: 45-year-old'],
  ],
  [
    'not: over a heading',
    'Jonas Eck lost his house.\n\nOn the other bank\n\nThe 45-year-old said he had saved one chair.',
    ['unresolved: 45-year-old'],
  ],
  [
    'who spoke in the paragraph before',
    'Ada Marsh’s son Olof is gone. She said she had rung.\n\nThe 45-year-old said nobody came.',
    ['pronoun: Ada Marsh', 'title: Ada Marsh'],
  ],
  [
    'who has no name and has just spoken',
    'A clerk said she had not slept. “Nobody rang me,” the 41-year-old said.',
    ['unresolved: A clerk', 'unresolved: A clerk'],
  ],
];

test.each(CASES)('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers);
});
