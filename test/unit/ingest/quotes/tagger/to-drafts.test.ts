import { toDrafts } from '../../../../../src/ingest/quotes/tagger/to-drafts';
import type { TaggedReport } from '../../../../../src/ingest/quotes/tagger/tagger';
import type { Draft, Reading } from '../../../../../src/ingest/quotes/reading';
import { linesOf, readMarked } from '../marked-reports';

const CERTAIN: TaggedReport['likely'] = { content: 1, cue: 1, source: 1 };

/** What becomes of the reports that are marked in a text. */
function drafts(marked: string, likely = CERTAIN): { reading: Reading; made: Draft[] } {
  const { reading, drafts: reports } = readMarked(marked);
  const tagged = reports.map(({ content, cue, sourceSpan }): TaggedReport => ({
    content,
    cue: cue[0],
    source: sourceSpan,
    likely,
  }));
  return { reading, made: toDrafts(reading, tagged) };
}

/** Makes one test of each row: a marked report, and the line that comes of it. */
function checkLines(cases: readonly (readonly [marked: string, line: string])[]): void {
  test.each(cases)('%s', (marked, line) => {
    const { reading, made } = drafts(marked);
    expect(linesOf(reading, made)).toEqual([line]);
  });
}

describe('spans are trimmed to what they mean', () => {
  checkLines([
    ['{Marsh} <said> [the road was closed].', 'Marsh | the road was closed'],
    ['{Marsh} <said> [that the road was closed.]', 'Marsh | that the road was closed.'],
    ['[The road was closed, ]{Marsh} <said>.', 'Marsh | The road was closed'],
    ['{Marsh} <said>[: “The road is closed.”]', 'Marsh | “The road is closed.”'],
    ['{Marsh} <said> [— the road was closed —] at last.', 'Marsh | the road was closed'],
    ['[The road was closed], <said> {Marsh, }on Monday.', 'Marsh | The road was closed'],
    ['{Marsh, the mayor, }<said> [the road was closed].', 'Marsh, the mayor | the road was closed'],
    ['{Marsh —} <said> [the road was closed].', 'Marsh | the road was closed'],
    // What stands above it is a headline, or another's.
    ['Corran {road\n\nAda Marsh} <said> [the road was closed].', 'Ada Marsh | the road was closed'],
    ['{Ada Marsh} came by.\n\nThe road, she <said>, [was closed].', 'Ada Marsh | was closed'],
    ['<Said> [the road was closed].', '? | the road was closed'],
    ['[The road was closed].', '? | The road was closed'],
    // An age at the end is the name's.
    ['{Marsh} <said> [it was Lee Spavine], 44.', 'Marsh | it was Lee Spavine, 44'],
    ['{Marsh} <said> [it was Lee Spavine], 44 and hurt.', 'Marsh | it was Lee Spavine'],
    ['{Marsh} <said> [it was late], 44.', 'Marsh | it was late'],
  ]);
});

describe('a source that was cut is taken whole', () => {
  checkLines([
    ['Mayor {Femi Dare} <said> [the road was closed].', 'Mayor Femi Dare | the road was closed'],
    ['Foreign Minister {Femi Dare} <said> [it was closed].', 'Foreign Minister Femi Dare | it was closed'],
    ['Mayor {Holt} <said> [the road was closed].', 'Mayor Holt | the road was closed'],
    ['In May {Femi Dare} <said> [the road was closed].', 'Femi Dare | the road was closed'],
    [
      'A reservist quoted anonymously by the newspaper {Ha-Yom} <said> [the road was closed].',
      'A reservist | the road was closed',
    ],
    ['A reservist near the paper {Ha-Yom} <said> [the road was closed].', 'Ha-Yom | the road was closed'],
  ]);
});

describe('what stands elsewhere is no part of what is said', () => {
  checkLines([
    ['[MAYOR] <SAYS> [ROAD OPENS ON MONDAY]', '? | ROAD OPENS ON MONDAY'],
    [
      'The clock\n\n[“It loses a minute a month.”]\n\n{Marsh} <said> [a new one would come].',
      'Marsh | a new one would come',
    ],
    [
      'The clock\n\n[“It loses a minute a month.”]\n\n[“It is late,”] {Marsh} <said>.',
      'Marsh | “It loses a minute a month.” / “It is late,”',
    ],
  ]);
});

describe('a single word beside longer parts is a slip', () => {
  checkLines([
    ['[Yesterday], {Marsh} <said>, [the road was closed].', 'Marsh | the road was closed'],
    ['[She] {Marsh} <said> [the road was] shut and [closed].', 'Marsh | the road was'],
    ['[“No,”] {Marsh} <said>.', 'Marsh | “No,”'],
    ['[“No,”] {Marsh} <said>. [“Never.”]', 'Marsh | “No,” / “Never.”'],
    ['[The road is closed], {Marsh} <said>, [it is shut].', 'Marsh | The road is closed / it is shut'],
  ]);
});

test.each(['{Marsh} <said>[, ]“no”.', '{Marsh} <said> [“…”].', '{Marsh} <said> [ — ] no.'])(
  'a content without a letter is none: %s',
  (marked) => {
    expect(drafts(marked).made).toEqual([]);
  },
);

test('a report belongs to the sentence of its cue, or of its content where it has none', () => {
  const sentences = (marked: string): number[] => drafts(marked).made.map(({ sentence }) => sentence);
  expect(sentences('[“It is closed.] It stays closed,” {Marsh} <said>. Linde left.')).toEqual([1]);
  expect(sentences('Linde left. [“The road is closed.”] Marsh nodded.')).toEqual([1]);
  expect(sentences('[“The road is closed.”] Then Linde came. {Marsh} <said> so.')).toEqual([2]);
});

describe('the tokens that report', () => {
  test.each([
    ['{Ada Marsh} <said> [the road was closed].', 'Ada Marsh said'],
    ['[The road was closed], <said> {Ada Marsh}.', 'said Ada Marsh'],
    ['{Ada Marsh} of Corran <said> [the road was closed].', 'Ada Marsh of Corran said'],
    // A source of an earlier sentence is not beside its cue.
    ['{Ada Marsh} left. The road, she <said>, [was closed].', 'said'],
    ['[“The road is closed.”]', ''],
  ])('%s: %s', (marked, frame) => {
    const { reading, made } = drafts(marked);
    const [from, to] = made[0]!.frame;
    expect(from === to ? '' : reading.textOf([from, to])).toBe(frame);
  });
});

describe('confidence', () => {
  const confidence = (marked: string, likely: TaggedReport['likely']): number =>
    drafts(marked, likely).made[0]!.confidence;
  const whole = '{Marsh} <said> [the road was closed].';

  test('is calibrated from content, cue and source', () => {
    expect(confidence(whole, CERTAIN)).toBeCloseTo(0.99);
    expect(confidence(whole, { content: 0.9, cue: 1, source: 1 })).toBeCloseTo(0.83);
    expect(confidence(whole, { content: 1, cue: 0.9, source: 1 })).toBeCloseTo(0.83);
    expect(confidence(whole, { content: 1, cue: 1, source: 0.9 })).toBeCloseTo(0.83);
    expect(confidence(whole, { content: 0.2, cue: 0.2, source: 1 })).toBeCloseTo(0.25);
  });

  test('is less without a source, and without a cue, whatever the pointer says of one', () => {
    expect(confidence('The road, it was <said>, [was closed].', CERTAIN)).toBeCloseTo(0.39);
    expect(confidence('[The road was closed].', { content: 1, cue: 0, source: 0 })).toBeCloseTo(0.39);
  });
});

test('nothing tagged is nothing drafted', () => {
  expect(toDrafts(readMarked('The road is closed.').reading, [])).toEqual([]);
});
