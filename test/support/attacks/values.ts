import { post, query } from '../raw-http';
import { type Attack, attack, many, NO_GOOD, TOO_MUCH } from './attack';

/** Values that no argument takes. */
export const values = (): Attack[] => {
  const page = (first: string): Buffer => query(`{ quotes(first: ${first}) { nodes { id } } }`);
  const given = (first: unknown): Buffer =>
    query('query($n: Int) { quotes(first: $n) { nodes { id } } }', { n: first });
  const after = (cursor: unknown): Buffer =>
    query('query($a: String) { quotes(after: $a) { nodes { id } } }', { a: cursor });
  const filter = (of: unknown): Buffer =>
    query('query($f: QuoteFilter) { quotes(filter: $f) { nodes { id } } }', { f: of });
  return [
    ...[
      '0',
      '-1',
      '101',
      '2147483647',
      '2147483648',
      '99999999999999999999',
      '1e400',
      '-0.5',
      'NaN',
      '"10"',
      '[10]',
      'true',
    ].map((first) => attack(`first: ${first}`, NO_GOOD, page(first))),
    ...[-5, 1e300, 2 ** 53, 0.5, '10', [10], { n: 1 }, true].map((first) =>
      attack(`first in a variable: ${JSON.stringify(first)}`, NO_GOOD, given(first)),
    ),
    ...[
      ['negative', '-1'],
      ['forged', Buffer.from('{"after":["2026",true]}').toString('base64url')],
      ['of deep JSON', Buffer.from(`${'['.repeat(150)}${']'.repeat(150)}`).toString('base64url')],
      ['no base64', '\u0000\u0001 %%%'],
      ['empty', ''],
      ['of 100,000 characters', 'A'.repeat(100_000)],
      ['a number', 7],
    ].map(([name, cursor]) => attack(`a cursor: ${String(name)}`, NO_GOOD, after(cursor))),
    attack(
      'variables that nest 20,000 levels',
      TOO_MUCH,
      post(
        `{"query":"query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }","variables":{"f":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
      ),
    ),
    attack(
      'variables that nest 9 levels',
      [TOO_MUCH, NO_GOOD],
      filter(JSON.parse(`${'{"speaker":'.repeat(9)}1${'}'.repeat(9)}`)),
    ),
    attack('one type 20,000 times', TOO_MUCH, filter({ type: Array<string>(20_000).fill('DIRECT') })),
    attack(
      '10,000 fields that no filter has',
      TOO_MUCH,
      filter(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1]))),
    ),
    attack(
      'a prototype as a field',
      NO_GOOD,
      post(
        '{"query":"query($f: QuoteFilter) { quotes(filter: $f) { totalCount } }","variables":{"f":{"__proto__":{"speaker":"x"}}}}',
      ),
    ),
    attack('a constructor as a field', NO_GOOD, filter({ constructor: { prototype: { speaker: 'x' } } })),
    attack('a name of 200 kB', NO_GOOD, filter({ speaker: 'x'.repeat(200_000) })),
    attack(
      'a text of 100 conditions',
      NO_GOOD,
      filter({ text: many(40, () => 'is:x') + many(30, () => ' -a') }),
    ),
    attack('a text of nothing but marks', NO_GOOD, filter({ text: '"" - "-" ()*?~^:' })),
    attack('a day that is none', NO_GOOD, filter({ from: '2026-02-30' })),
    attack('a day of another age', NO_GOOD, filter({ from: '+275760-09-13', to: '-271821-04-20' })),
    attack('a confidence beyond all', NO_GOOD, filter({ minConfidence: 1e308 })),
  ];
};
