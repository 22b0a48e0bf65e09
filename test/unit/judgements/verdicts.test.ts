import { findingOf, type GivenVerdict } from '../../../src/judgements/verdicts';

const SOMEBODY = { id: 'p_1', name: 'Mara al-Voss', kind: 'PERSON', unresolved: false } as const;

const given = (verdict: GivenVerdict['verdict'], at: string, score: number | null = null): GivenVerdict => ({
  id: `j_${verdict}_${at}`,
  quote: 'q_1',
  verdict,
  at: `2026-03-0${at}T00:00:00Z`,
  score,
  speaker: verdict === 'REATTRIBUTE' ? SOMEBODY : null,
});

test.each<[string, GivenVerdict[], string | undefined]>([
  ['nothing was found', [], undefined],
  ['one verdict', [given('REJECT', '1')], 'REJECT'],
  ['of two persons the later', [given('REJECT', '1'), given('CONFIRM', '2')], 'CONFIRM'],
  ['in whatever order they are read', [given('CONFIRM', '2'), given('REJECT', '1')], 'CONFIRM'],
  ['a person before a later program', [given('REJECT', '1'), given('CONFIRM', '2', 0.99)], 'REJECT'],
  ['of two programs the surer', [given('REJECT', '1', 0.9), given('CONFIRM', '2', 0.6)], 'REJECT'],
  ['who is unsure says nothing', [given('REJECT', '1'), given('UNSURE', '2')], 'REJECT'],
  ['one who gives it to somebody', [given('CONFIRM', '1'), given('REATTRIBUTE', '2')], 'REATTRIBUTE'],
  ['a person who rejects it after that', [given('REATTRIBUTE', '1'), given('REJECT', '2')], 'REJECT'],
  ['nobody but the unsure', [given('UNSURE', '1')], undefined],
])('%s', (_, verdicts, expected) => {
  expect(findingOf(verdicts)?.verdict).toBe(expected);
});
