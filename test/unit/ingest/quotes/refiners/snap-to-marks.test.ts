import fc from 'fast-check';
import type { Span } from '../../../../../src/ingest/document';
import { trimContent } from '../../../../../src/ingest/quotes/content';
import { snapToMarks } from '../../../../../src/ingest/quotes/refiners/snap-to-marks';
import { checkRefiner, checkUntouched, readMarked } from '../marked-reports';

describe('a content that holds the better part of a quotation takes the rest', () => {
  checkRefiner(snapToMarks, [
    ['“[The road is closed],” <said> {Ada Marsh}.', 'Ada Marsh | “The road is closed,”'],
    ['[“The road is closed],” <said> {Ada Marsh}.', 'Ada Marsh | “The road is closed,”'],
    ['“[The road is closed,”] <said> {Ada Marsh}.', 'Ada Marsh | “The road is closed,”'],
    ['“The [road is closed],” <said> {Ada Marsh}.', 'Ada Marsh | “The road is closed,”'],
    ['“[The road] is,” <said> {Ada Marsh}.', 'Ada Marsh | “The road is,”'],
    ['‘[The road is closed],’ <said> {Ada Marsh}.', 'Ada Marsh | ‘The road is closed,’'],
    ['"[The road is closed]," <said> {Ada Marsh}.', 'Ada Marsh | "The road is closed,"'],
    ['« [The road is closed] », <said> {Ada Marsh}.', 'Ada Marsh | « The road is closed »'],
    ['{Marsh} <said> the [road was “shut for] good”.', 'Marsh | road was “shut for good”'],
    ['“Shut [for good” is what the road is], {Marsh} <said>.', 'Marsh | “Shut for good” is what the road is'],
  ]);
});

describe('one that only touches a quotation lets go of it', () => {
  checkRefiner(snapToMarks, [
    [
      '“The road is shut until further [notice” and the bridge is open], {Marsh} <said>.',
      'Marsh | and the bridge is open',
    ],
    [
      '{Marsh} <said> [that the bridge was open and “the] road is shut until further notice”.',
      'Marsh | that the bridge was open and',
    ],
    [
      '“No road is ever [safe” and he said that “no] bridge is ever sound”, {Marsh} <said>.',
      'Marsh | and he said that',
    ],
    ['{Marsh} <said> [the bridge was open “]the road is shut”.', 'Marsh | the bridge was open'],
  ]);
});

describe('two contents of one quotation become one', () => {
  checkRefiner(snapToMarks, [
    [
      '“[The road is closed for good], and [that is it],” <said> {Ada Marsh}.',
      'Ada Marsh | “The road is closed for good, and that is it,”',
    ],
  ]);
});

describe('left as it is', () => {
  checkUntouched(snapToMarks, [
    '[“The road is closed,”] <said> {Ada Marsh}.',
    '{Ada Marsh} <said> [the road was closed].',
    '{Ada Marsh} <said> [the road was “shut for good” and the bridge open].',
    '[“The road is closed,”] {Marsh} <said>. [“It stays closed.”]',
    // Speech inside speech: a small part of a quotation stands in it without marks.
    '“We were all told by {Linde}, who <said> [the road was closed], and we believed him and went home,” Marsh said.',
    '“[Go], {Linde} <told> us that night, and so we went to the bridge and waited there until the morning.”',
    // Marks inside marks are not the outermost.
    '“On the first evening {Linde} <told> us ‘[go home]’, and we all went home and waited there for the news.”',
    // An apostrophe is no mark.
    '{Marsh} <said> [the drivers’ road wasn’t open].',
    '[“The road is closed.\n\n“The bridge is open,”] <said> {Marsh}.',
  ]);
});

test('no content is left with one edge inside a quotation and the other outside', () => {
  const { reading } = readMarked(
    '“The road is shut,” Marsh said. “It stays shut.” Linde called it “a mess” and «a shame», and ‘the bridge’ is next.',
  );
  const offset = fc.nat({ max: reading.text.length - 1 });
  fc.assert(
    fc.property(offset, offset, (one, other) => {
      const span = trimContent(reading.text, [Math.min(one, other), Math.max(one, other) + 1]);
      fc.pre(span !== undefined);
      const [template] = readMarked('<said> [x]').drafts;
      const snap = (content: readonly Span[]): readonly Span[] =>
        snapToMarks(reading, [{ ...template!, content }])[0]!.content;
      const [snapped, ...more] = snap([span]);
      expect(more).toEqual([]);
      const [start, end] = snapped!;
      expect(start).toBeLessThan(end);
      const first = reading.quotationAt(start);
      const last = reading.quotationAt(end - 1);
      if (first?.span !== last?.span) {
        expect(first === undefined || first.span[0] === start).toBe(true);
        expect(last === undefined || last.span[1] === end).toBe(true);
      }
      expect(snap([[start, end]])).toEqual([[start, end]]);
    }),
    { numRuns: 500 },
  );
});
