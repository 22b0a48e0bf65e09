import { keepApart } from '../../../../../src/ingest/quotes/refiners/keep-apart';
import { checkRefiner, readMarked } from '../marked-reports';

/** Makes one test of each row: a marked report, its source and its cue. */
function checkApart(cases: readonly (readonly [marked: string, source: string, ...cue: string[]])[]): void {
  test.each(cases.map(([marked, source, ...cue]) => ({ marked, source, cue })))(
    '$marked',
    ({ marked, source, cue }) => {
      const { reading, drafts } = readMarked(marked);
      const [draft] = keepApart(reading, drafts);
      expect(draft?.cue.map((span) => reading.text.slice(...span))).toEqual(cue);
      expect(reading.text.slice(...(reading.sourceOf(draft!) ?? [0, 0]))).toBe(source);
    },
  );
}

describe('a cue has no part of what is said', () => {
  checkApart([
    ['{He} <offered [no proof> of it].', 'He', 'offered'],
    ['{Dare} <is casting [himself> as a champion] again.', 'Dare', 'is casting'],
    ['{Dare} <said [no> and no] again.', 'Dare', 'said'],
    ['{Dare} <[said no] again>.', 'Dare', 'again'],
    ['<[Said no]>.', ''],
  ]);
});

describe('a source ends where its cue begins', () => {
  checkApart([
    ['{Dare, a student, <was kinder:}> [“No.”]', 'Dare, a student', 'was kinder:'],
    ['{Dare <yesterday} said> [no].', 'Dare', 'yesterday said'],
    ['{Dare, who <was told} that> [no].', 'Dare, who', 'was told that'],
    ['{She <laughed>}: [“No.”]', 'She', 'laughed'],
    // Capital letters are a name's.
    ['{Two agents in Port <Said} told> us [no].', 'Two agents in Port Said', 'told'],
  ]);
});

describe('a cue on either side of its source is two', () => {
  checkApart([
    ['The paper <quoted {her} as saying> [no].', 'her', 'quoted', 'as saying'],
    ['[No,] <according to {an analysis> by Dare}.', 'an analysis by Dare', 'according to'],
    ['[No,] by his <{Dare’s> own} account.', 'Dare’s own'],
  ]);
});

describe('left as it is', () => {
  checkApart([
    ['{Dare}<:> [no].', 'Dare', ':'],
    ['{Dare} <said>: [no].', 'Dare', 'said'],
    ['{The mayor <of} Corran> [no].', 'The mayor', 'of Corran'],
    ['<Asked>, [no].', '', 'Asked'],
  ]);
});

describe('who speaks is no part of what is said', () => {
  checkRefiner(keepApart, [
    ['{[Marine scientists]} <warn of> [“lasting” losses].', 'Marine scientists | “lasting” losses'],
    [
      '[The oldest, {Gwyn Roe,] who sings,} <puts it this way>: [“It is late.”]',
      'Gwyn Roe, who sings, | “It is late.”',
    ],
    [
      '[“The oldest, {Gwyn Roe}, was late,”] she <said>, [“again”].',
      'Gwyn Roe | “The oldest, Gwyn Roe, was late,” / “again”',
    ],
    ['[The oldest, {Gwyn Roe}, was late], she <said>.', 'Gwyn Roe | The oldest, Gwyn Roe, was late'],
  ]);
});
