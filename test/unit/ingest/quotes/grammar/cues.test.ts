import { cueAt } from '../../../../../src/ingest/quotes/grammar/cues';
import { marked } from '../read-tokens';

const cueOf = (text: string): ReturnType<typeof cueAt> => {
  const { reading, at } = marked(text);
  return cueAt(reading.tokens, at, reading.tokens.length);
};

test.each([
  ['She |said so.', 'said', 'finite'],
  ['She |says so.', 'says', 'finite'],
  ['They |say so.', 'say', 'base'],
  ['She left, |adding that it was late.', 'adding', 'ing'],
  ['She |replied that it was late.', 'replied', 'finite'],
  ['She |denied that it was late.', 'denied', 'finite'],
  ['She |agreed that it was late.', 'agreed', 'finite'],
  ['She |expressed hope that it was late.', 'expressed hope', 'finite'],
  ['She |called for calm.', 'called for', 'finite'],
  ['She |went on to say so.', 'went on', 'finite'],
  ['As she |put it, it was late.', 'put it', 'finite'],
  ['She |found that it was late.', 'found', 'finite'],
])('%s', (text, words, form) => {
  expect(cueOf(text)).toMatchObject({ words, form });
});

test.each([
  'The |report was long.',
  'A |claim for damages was heard.',
  'The |answer is no.',
  'The film |concludes with Marsh at home.',
  'She |thinks it is late.',
  'She |hopes it is late.',
  'She |plans to go.',
  'She |put the lamp down.',
])('no cue: %s', (text) => {
  expect(cueOf(text)).toBeUndefined();
});

test('only verbs that are said to somebody take an addressee', () => {
  expect(cueOf('She |told reporters.')?.addressee).toBe(true);
  expect(cueOf('She |said reporters.')?.addressee).toBe(false);
});
