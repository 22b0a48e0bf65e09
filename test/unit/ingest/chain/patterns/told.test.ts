import { chainsOf } from '../../support';

const CASES: readonly (readonly [title: string, text: string, chains: readonly string[]])[] = [
  ['told an outlet', 'Tomas Reik told the Northmoor Gazette that the pipe was late.', ['Northmoor Gazette']],
  ['told an agency by its bare name', 'Tomas Reik told Reuters that the pipe was late.', ['Reuters']],
  ['told a broadcaster’s reporter', 'Tomas Reik told CNN’s Karin Moe that the pipe was late.', ['CNN']],
  ['told a numbered station', 'Tomas Reik told BBC Radio 4 that the pipe was late.', ['BBC Radio 4']],
  [
    'told the state broadcaster',
    'Tomas Reik told the state broadcaster that the pipe was late.',
    ['state broadcaster'],
  ],
  ['not: reporters', 'Tomas Reik told reporters that the pipe was late.', ['']],
  ['not: reporters at a paper', 'Tomas Reik told reporters at the Gazette that the pipe was late.', ['']],
  ['not: lawmakers', 'Tomas Reik told lawmakers that the pipe was late.', ['']],
  ['not: parliament', 'Tomas Reik told parliament that the pipe was late.', ['']],
  ['not: a court', 'Tomas Reik told the High Court that the pipe was late.', ['']],
  ['not: a police station', 'Tomas Reik told the Halmstead police station that the pipe was late.', ['']],
  ['not: a space agency', 'Tomas Reik told the Corvanian Space Agency that the pipe was late.', ['']],
  ['not: a news conference', 'Tomas Reik told a news conference that the pipe was late.', ['']],
  ['not: a person named Post', 'Tomas Reik told Sir Colin Post that the pipe was late.', ['']],
  ['not: an editor', 'Tomas Reik told Tribune editor Jane Roe that the pipe was late.', ['']],
  [
    'not: a leader named Herald',
    'Tomas Reik told opposition leader Tom Herald that the pipe was late.',
    [''],
  ],
  ['not: an association', 'Tomas Reik told the News Agency Association that the pipe was late.', ['']],
];

test.each(CASES)('%s', (_, text, chains) => {
  expect(chainsOf(text)).toEqual(chains);
});
