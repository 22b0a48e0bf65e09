import fc from 'fast-check';
import { remembered } from '../../../src/text/remembered';

/** A function with the words that it was asked about. */
function asked<T>(tell: (word: string) => T): {
  readonly words: string[];
  readonly ask: (word: string) => T;
} {
  const words: string[] = [];
  const ask = remembered((word: string) => {
    words.push(word);
    return tell(word);
  });
  return { words, ask };
}

test('tells what it tells without a memory', () => {
  const { ask } = asked((word) => word.toUpperCase());
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), (words) => {
      expect(words.map(ask)).toEqual(words.map((word) => word.toUpperCase()));
    }),
  );
});

test('asks once about a word', () => {
  const { words, ask } = asked((word) => word.length);
  for (const word of ['mayor', 'port', 'mayor']) ask(word);
  expect(words).toEqual(['mayor', 'port']);
});

test('remembers that nothing is known of a word', () => {
  const { words, ask } = asked((): string | undefined => undefined);
  ask('port');
  expect(ask('port')).toBeUndefined();
  expect(words).toEqual(['port']);
});

test('keeps no long strings: each may hold an article', () => {
  const { words, ask } = asked((word) => word.length);
  const long = 'commissioners';
  ask(long);
  ask(long);
  expect(words).toEqual([long, long]);
});

test('forgets all words before there are too many', () => {
  const { words, ask } = asked((word) => word.length);
  for (let word = 0; word <= 20_000; word++) ask(String(word));
  ask('0');
  expect(words.filter((word) => word === '0')).toHaveLength(2);
  ask('20000');
  expect(words.filter((word) => word === '20000')).toHaveLength(1);
});
