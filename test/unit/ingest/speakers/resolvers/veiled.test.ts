import { sourcingOf, speakersOf } from '../../support';

const CASES: readonly (readonly [text: string, speaker: string, sourcing: string])[] = [
  ['Sources close to Ivo Brandt said he was ill.', 'unresolved: Sources close to Ivo Brandt', 'ANONYMOUS'],
  ['A source close to Ivo Brandt said he was ill.', 'unresolved: A source close to Ivo Brandt', 'ANONYMOUS'],
  ['Ivo Brandt, close to tears, said he was ill.', 'name: Ivo Brandt', 'NAMED'],
];

test.each(CASES)('%s', (text, speaker, sourcing) => {
  expect(speakersOf(text)).toEqual([speaker]);
  expect(sourcingOf(text)).toEqual([sourcing]);
});
