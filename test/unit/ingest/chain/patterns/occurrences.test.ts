import { occurrencesOf } from '../../../../../src/ingest/chain/patterns/occurrences';
import { onAccount } from '../../../../../src/ingest/chain/patterns/platform';
import { quotedHim } from '../../../../../src/ingest/chain/patterns/reported';
import { told } from '../../../../../src/ingest/chain/patterns/told';
import type { RelayPattern } from '../../../../../src/ingest/chain/patterns/relay-pattern';

/** Each occurrence with its mention in brackets. */
function seen(pattern: RelayPattern, frame: string): string[] {
  return occurrencesOf(pattern, frame).map(({ start, end, mention, at }) => {
    expect(frame.slice(at, at + mention.length)).toBe(mention);
    return `${frame.slice(start, at)}[${mention}]${frame.slice(at + mention.length, end)}`;
  });
}

const CASES: readonly (readonly [title: string, RelayPattern, frame: string, found: readonly string[]])[] = [
  ['a mention right behind what leads to it', told, 'Reik told the Gazette that', ['told [the Gazette]']],
  [
    'two, each with its own',
    told,
    'Reik told Reuters, and Moe tells AFP that',
    ['told [Reuters]', 'tells [AFP]'],
  ],
  ['words before the name', told, 'he told a late show of Kestrel', ['told [a late show of Kestrel]']],
  ['not: no name behind it', told, 'Reik told them.', []],
  ['after one that leads nowhere', told, 'Reik told them; she told Reuters that', ['told [Reuters]']],
  [
    'what leads to one mention within another is none',
    told,
    'Reik told who told Reuters that',
    ['told [who told Reuters]'],
  ],
  ['with words behind its mention', onAccount, 'she wrote on her Instagram account', ['on her [Instagram]']],
  ['not: without them', onAccount, 'she wrote on her Instagram wall', []],
  ['a subject', quotedHim, 'Interfax also quoted him', ['[Interfax] also quoted']],
];

test.each(CASES)('%s', (_, pattern, frame, found) => {
  expect(seen(pattern, frame)).toEqual(found);
});

test('is the same when asked again', () => {
  const frame = 'Reik told Reuters.';
  expect(occurrencesOf(told, frame)).toEqual(occurrencesOf(told, frame));
});
