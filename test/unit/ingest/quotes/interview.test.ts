import { findInterview } from '../../../../src/ingest/quotes/interview';
import { findParagraphs } from '../../../../src/ingest/segment/paragraphs';

const answersOf = (...paragraphs: readonly string[]): string[] | undefined => {
  const text = paragraphs.join('\n\n');
  return findInterview(text, findParagraphs(text, []))?.answers.map((span) => text.slice(...span));
};
const NOTICE = 'This interview has been edited for length.';

test.each([
  [
    'each question has its answer',
    [NOTICE, 'Why?', 'I was tired.', 'And now?', 'Less so.'],
    ['I was tired.', 'Less so.'],
  ],
  [
    'an answer of two paragraphs',
    [
      NOTICE,
      'Why?',
      'I was tired.',
      'And it was late, and nobody had told us where to sleep.',
      'And now?',
      'Less so.',
    ],
    ['I was tired.', 'And it was late, and nobody had told us where to sleep.', 'Less so.'],
  ],
  [
    'a remark that is answered',
    [NOTICE, 'Why?', 'I was tired.', 'Some say it was the rain.', 'Some do.', 'And now?', 'Less so.'],
    ['I was tired.', 'Some do.', 'Less so.'],
  ],
  [
    'a scene between two turns',
    [NOTICE, 'Why?', 'I was tired.', 'At this point a goat walks in.', 'And now?', 'Less so.'],
    ['I was tired.', 'Less so.'],
  ],
  [
    'the article tells again',
    [NOTICE, 'Why?', 'I was tired.', 'And now?', 'Less so.', 'The hotel has 40 beds.'],
    ['I was tired.', 'Less so.'],
  ],
])('%s', (_, paragraphs, answers) => {
  expect(answersOf(...paragraphs)).toEqual(answers);
});

test.each([
  ['no word that it was edited', ['Why?', 'I was tired.', 'And now?', 'Less so.']],
  ['one question', [NOTICE, 'Why?', 'I was tired.']],
  ['no question behind the notice', [NOTICE, 'I was tired.', 'Why?', 'And now?']],
])('none: %s', (_, paragraphs) => {
  expect(answersOf(...paragraphs)).toBeUndefined();
});
