import { http } from '../raw-http';
import { type Attack, attack, many, NO_GOOD } from './attack';

/** Addresses that lead nowhere, and exports of what nobody may ask for. */
export const addresses = (): Attack[] => [
  ...[
    '/nowhere',
    '/assets/../../package.json',
    '/assets/%2e%2e%2f%2e%2e%2fpackage.json',
    '/assets/..%5c..%5cpackage.json',
    '/assets/%00',
    '/assets/',
    '/graphiql/../../package.json',
    '/graphiql/%2e%2e%2fpackage.json',
    '/graphiql//etc/passwd',
    '//etc/passwd',
    '/.env',
    '/.git/config',
    '/%E0%A4%A',
    '/%',
    '/export/quotes.xml',
    '/export/../package.json',
  ].map((path) =>
    attack(`GET ${path}`, ['NOT_FOUND', NO_GOOD], http('GET', path, { accept: 'application/json' })),
  ),
  ...[
    ['a filter that is not there', 'nope=1'],
    ['a prototype', '__proto__=1'],
    ['a filter twice', 'speaker=a&speaker=b'],
    ['brackets', 'speaker[]=a'],
    ['nothing', 'speaker='],
    ['a name of 5,000', `speaker=${'x'.repeat(5_000)}`],
    ['a type that is none', "type=DIRECT'%20OR%201=1"],
    ['21 types', `type=${many(21, () => 'DIRECT', ',')}`],
    ['a day that is none', 'from=2026-13-45'],
    ['a number that is none', 'minConfidence=NaN'],
    ['500 filters', many(500, (i) => `f${i}=1`, '&')],
    ['Lucene as a word', `text=${encodeURIComponent('type:type:DIRECT -"-" outlet:')}`],
  ].map(([name = '', filter = '']) =>
    attack(`an export with ${name}`, NO_GOOD, http('GET', `/export/quotes.csv?${filter}`)),
  ),
  attack('an export by POST', NO_GOOD, http('POST', '/export/quotes.csv')),
];
