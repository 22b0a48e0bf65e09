import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIdentities } from '../../../../src/ingest/read/aliases';

const file = (...lines: string[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'aliases-')), 'aliases.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
};

test('without a file nobody is known', async () => {
  expect((await readIdentities(undefined)).speaker('Ada Marsh')).toBeUndefined();
});

test('a name and its aliases find one identity, whatever the spelling', async () => {
  const identities = await readIdentities(
    file(
      '{"name": "Idris al-Tamouri", "aliases": ["the Lion of Orrin"], "qid": "Q42", "kind": "person"}',
      '',
      '{"name": "Vantage Wire", "aliases": ["VW"], "kind": "agency"}',
    ),
  );
  expect(identities.speaker('Idris Al Tammouri')).toMatchObject({ name: 'Idris al-Tamouri', qid: 'Q42' });
  expect(identities.speaker('the lion of Orrin')?.qid).toBe('Q42');
  expect(identities.source('the VW')?.name).toBe('Vantage Wire');
  expect(identities.source('Idris al-Tamouri')).toBeUndefined();
  expect(identities.speaker('VW')).toBeUndefined();
});

test('a name without a kind is a speaker and a source', async () => {
  const identities = await readIdentities(file('{"name": "Radio Lark"}'));
  expect(identities.speaker('Radio Lark')).toBe(identities.source('Radio Lark'));
});

test('one name for a person and for an outlet is two', async () => {
  const identities = await readIdentities(
    file('{"name": "Mercury", "kind": "person"}', '{"name": "Mercury", "kind": "outlet", "qid": "Q7"}'),
  );
  expect(identities.speaker('Mercury')?.qid).toBeUndefined();
  expect(identities.source('Mercury')?.qid).toBe('Q7');
});

test.each([
  ['no JSON', '{"name": ', 'line 2: this is not valid JSON; write one object a line.'],
  ['no name', '{"qid": "Q1"}', 'line 2: field "name" must be a string.'],
  ['an empty name', '{"name": " "}', 'line 2: field "name" must not be empty.'],
  ['no list', '{"name": "A", "aliases": "B"}', 'line 2: field "aliases" must be a list of names.'],
  ['no id', '{"name": "A", "qid": "42"}', 'line 2: field "qid" must be an id of Wikidata such as Q42.'],
  ['no kind', '{"name": "A", "kind": "dog"}', 'line 2: field "kind" must be person, organisation'],
  ['no object', '["A"]', 'line 2: the line must be an object such as'],
  [
    'a name given twice',
    '{"name": "Ada Marsh"}',
    'line 2: an earlier line has the name “Ada Marsh” already;',
  ],
])('refused: %s', async (_, line, message) => {
  await expect(readIdentities(file('{"name": "Ada Marsh"}', line))).rejects.toThrow(message);
});

test('refused: a file that is not there', async () => {
  await expect(readIdentities('/nowhere/aliases.jsonl')).rejects.toThrow(/^\/nowhere\/aliases\.jsonl: /u);
});
