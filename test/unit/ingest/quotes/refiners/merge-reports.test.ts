import { mergeReports } from '../../../../../src/ingest/quotes/refiners/merge-reports';
import { linesOf, readMarked } from '../marked-reports';
import { checkMerge } from './check-merge';

describe('with nothing tagged, the rules stand', () => {
  checkMerge([
    [
      '{Marsh} <said> [the road was closed].',
      'Marsh said the road was closed.',
      'Marsh | the road was closed',
    ],
    ['Marsh left.', 'Marsh left.'],
  ]);
});

describe('of a report that both have, the tagger’s content is kept', () => {
  checkMerge([
    [
      '{Marsh} <said> [the road was closed on Monday].',
      '{Marsh} <said> [the road was closed] on Monday.',
      'Marsh | the road was closed',
    ],
    [
      '{Marsh} <said> [the road] was closed on Monday.',
      '{Marsh} <said> [the road was closed on Monday].',
      'Marsh | the road was closed on Monday',
    ],
    [
      '{Marsh} <told> reporters [the road was closed].',
      '{Marsh} <told reporters> [the road was closed].',
      'Marsh | the road was closed',
    ],
  ]);
});

describe('but the rule’s', () => {
  describe('where it has a quotation whole', () => {
    checkMerge([
      [
        '[“The road is closed,”] {Marsh} <said>.',
        '“[The road] is closed,” {Marsh} <said>.',
        'Marsh | “The road is closed,”',
      ],
      [
        '[“The road is closed.\n\n“It stays closed,”] {Marsh} <said>.',
        '“The road is closed.\n\n[“It stays closed,”] {Marsh} <said>.',
        'Marsh | “It stays closed,”',
      ],
    ]);
  });
  describe('where it has speech that goes on behind the report', () => {
    checkMerge([
      [
        '[“The road is closed,”] {Marsh} <said>. [“It stays closed.”]',
        '[“The road is closed,”] {Marsh} <said>. “It stays closed.”',
        'Marsh | “The road is closed,” / “It stays closed.”',
      ],
      [
        '[The road is closed], {Marsh} <said>, [“for good and all”].',
        '[The road is closed], {Marsh} <said>, “for good and all”.',
        'Marsh | The road is closed / “for good and all”',
      ],
    ]);
  });
  describe('where a time stands in front', () => {
    checkMerge([
      ...[
        'at the time',
        'at a news conference',
        'at the harbour gate,',
        'on Monday',
        'on Monday evening,',
        'in early spring',
        'last week',
        'this morning',
        'earlier today',
        'late on Sunday',
        'early on Sunday,',
      ].map(
        (time) =>
          [
            `{Marsh} <said> ${time} [the road was] closed.`,
            `{Marsh} <said> [${time} the road was closed].`,
            'Marsh | the road was closed',
          ] as const,
      ),
      [
        '{Marsh} <said> on Monday [the road was closed and the bridge open].',
        '{Marsh} <said> [on Monday the road was closed] and [the bridge open].',
        'Marsh | the road was closed / the bridge open',
      ],
    ]);
  });
});

describe('no time stands in front', () => {
  checkMerge([
    [
      '{Marsh} <said> if it rained [the road was closed].',
      '{Marsh} <said> [if it rained the road was closed].',
      'Marsh | if it rained the road was closed',
    ],
    [
      '{Marsh} <said> after ten days [the road was closed].',
      '{Marsh} <said> [after ten days the road was closed].',
      'Marsh | after ten days the road was closed',
    ],
    [
      '{Marsh} <said> [on Monday the road was closed].',
      '{Marsh} <said> on Monday [the road was closed].',
      'Marsh | the road was closed',
    ],
    [
      '{Marsh} <said> on Monday 4 May 2026 [the road was closed].',
      '{Marsh} <said> [on Monday 4 May 2026 the road was closed].',
      'Marsh | on Monday 4 May 2026 the road was closed',
    ],
  ]);
});

describe('the longer mention of the source is kept', () => {
  checkMerge([
    [
      '{Ada Marsh, the mayor}, <said> [the road was closed].',
      '{Ada Marsh}, the mayor, <said> [the road was closed].',
      'Ada Marsh, the mayor | the road was closed',
    ],
    [
      '{Ada Marsh}, the mayor, <said> [the road was closed].',
      '{Ada Marsh, the mayor}, <said> [the road was closed].',
      'Ada Marsh, the mayor | the road was closed',
    ],
    [
      '{Marsh} <said> [the road was closed].',
      'Marsh <said> [the road was closed].',
      'Marsh | the road was closed',
    ],
    [
      '[The road was closed], it was <said> of Marsh.',
      '[The road was closed], it was <said> of {Marsh}.',
      'Marsh | The road was closed',
    ],
    // Of two mentions the one in the report’s own sentence.
    [
      'Ada Marsh came by. {She} <said> [the road was closed].',
      '{Ada Marsh} came by. She <said> [the road was closed].',
      'She | the road was closed',
    ],
    [
      'The mayor, Linde, met {Ada Marsh}, who <said> [the road was closed].',
      'The mayor, {Linde}, met Ada Marsh, who <said> [the road was closed].',
      'Linde | the road was closed',
    ],
  ]);
});

describe('an outlet that quotes is better known to the rule', () => {
  checkMerge(
    [
      [
        '⟨Halyard⟩ <quoted> {Marsh} <as saying> [the road was closed].',
        '{Halyard} <quoted> [Marsh as saying the road was closed].',
        'Marsh | the road was closed | Halyard',
      ],
      [
        'Halyard <quoted> {Marsh} <as saying> [the road was closed].',
        '{Halyard} <quoted> [Marsh as saying the road was closed].',
        'Marsh | the road was closed',
      ],
    ],
    'quoted as saying',
  );
});

describe('what somebody is told to have said is the whole of what outlets tell', () => {
  checkMerge(
    [
      [
        '[Mayor Dare said the count was wrong], <according to> {local outlets}.',
        'Mayor Dare said [the count was wrong], <according to> {local outlets}.',
        'local outlets | Mayor Dare said the count was wrong',
      ],
      [
        '[Mayor Dare told them the count was wrong], <according to> {drivers}.',
        'Mayor Dare told them [the count was wrong], <according to> {drivers}.',
        'drivers | Mayor Dare told them the count was wrong',
      ],
      [
        '[On Monday the count was wrong], <according to> {local outlets}.',
        'On Monday [the count was wrong], <according to> {local outlets}.',
        'local outlets | the count was wrong',
      ],
    ],
    'according to',
  );
});

describe('a rule with a relay is kept, and not what the tagger makes of it', () => {
  checkMerge([
    [
      '{Marsh} <said> [the road was closed]⟨, according to Halyard⟩.',
      '[Marsh said the road was closed], <according to> {Halyard}.',
      'Marsh | the road was closed | , according to Halyard',
    ],
    [
      '{Marsh} <said> [the road was closed]⟨, Halyard reported⟩.',
      '{Marsh} <said> [the road was] closed, Halyard reported.',
      'Marsh | the road was closed | , Halyard reported',
    ],
    [
      '{Marsh} <said> [the road was closed]⟨, according to Halyard⟩ and open.',
      'Marsh said the road was closed, <according to> {Halyard} [and open].',
      'Marsh | the road was closed | , according to Halyard',
    ],
    // Another report beside it stays.
    [
      '{Marsh} <said> [the road was closed]⟨, according to Halyard⟩. Voss said the bridge was open.',
      'Marsh said the road was closed, according to Halyard. {2:Voss} <2:said> [2:the bridge was open].',
      'Marsh | the road was closed | , according to Halyard',
      'Voss | the bridge was open',
    ],
  ]);
});

describe('a turn of a transcript is the rules’', () => {
  const next = '\n\nLINDE: We will all stay.';
  checkMerge(
    [
      [
        `{MARSH}<:> [We will all go home].${next}`,
        `{MARSH}<:> [We will all go] home.${next}`,
        'MARSH | We will all go home',
      ],
      [
        `{MARSH}<:> [We will all go home].${next}`,
        `{MARSH}: [We will all go] home.${next}`,
        'MARSH | We will all go home',
      ],
      // A question is nobody’s words; what is told inside a turn is.
      [
        'Q: Will you all go home?\n\nA: [We will all go home].',
        'Q: [Will you all go home]?\n\nA: We will all go home.',
        '? | We will all go home',
      ],
      [
        'MARSH: We all know {Linde} <said> [it was over].' + next,
        'MARSH: We all know {Linde} <said> [it was over].' + next,
        'Linde | it was over',
      ],
    ],
    'colon',
  );
  checkMerge([
    // In running text a colon introduces speech like any verb.
    [
      'It was clear to Marsh: we will all go home.',
      'It was clear to {Marsh}<:> [we will all go home].',
      'Marsh | we will all go home',
    ],
  ]);
});

describe('a quotation that a rule gives to another cue is that one’s', () => {
  checkMerge([
    [
      '[“The road is closed,”] {Marsh} <said>. [2:“The bridge is open,”] {2:Linde} <2:added>.',
      '[“The road is closed,”] {Marsh} <said>. [“The bridge is open,”] Linde added.',
      'Marsh | “The road is closed,”',
      'Linde | “The bridge is open,”',
    ],
    [
      '[“The road is closed,”] {Marsh} <said>. “It stays closed.”',
      '[“The road is closed,”] {Marsh} <said>. [“It stays closed.”]',
      'Marsh | “The road is closed,” / “It stays closed.”',
    ],
  ]);
});

describe('what goes on with an earlier content is no report of its own', () => {
  checkMerge([
    [
      '{Marsh} <said> [the road was closed, describing it as a mess].',
      '{Marsh} <said> [the road was closed], <2:describing> [2:it as a mess].',
      'Marsh | the road was closed, describing it as a mess',
    ],
    [
      '{Marsh} <said> [the road was closed, describing it as a mess].',
      '{{2:Marsh}} <said> [the road was closed], <2:describing> [2:it as a mess].',
      'Marsh | the road was closed, describing it as a mess',
    ],
    // Somebody else says it.
    [
      '{Marsh} <said> [the road was closed and Linde was calling it a mess that must end].',
      '{Marsh} <said> [the road was closed] and {2:Linde} was <2:calling> [2:it a mess that must end].',
      'Marsh | the road was closed',
      'Linde | it a mess that must end',
    ],
  ]);
});

test('reports come in the order in which their contents begin', () => {
  const { reading, drafts } = readMarked(
    `Voss said the bridge was open. {Marsh} <said> [“the road is closed”]. Linde said it was all over.`,
    'verb',
  );
  const seen = readMarked(
    `{2:Voss} <2:said> [2:the bridge was open]. Marsh said “the road is closed”. {1:Linde} <1:said> [1:it was all over].`,
  );
  expect(linesOf(reading, mergeReports(reading, drafts, seen.drafts, seen.drafts))).toEqual([
    'Voss | the bridge was open',
    'Marsh | “the road is closed”',
    'Linde | it was all over',
  ]);
});

describe('words whose cue the tagger missed', () => {
  const merged = (rules: string, marked: string): string[] => {
    const { reading, drafts } = readMarked(`${rules} Voss said the bridge was open.`, 'verb');
    const seen = readMarked(`${marked} {9:Voss} <9:said> [9:the bridge was open].`).drafts;
    const withCue = seen.filter(({ cue }) => cue.length > 0);
    return linesOf(reading, mergeReports(reading, drafts, withCue, seen)).filter(
      (line) => !line.startsWith('Voss'),
    );
  };

  test('are reported by whom the rule has', () => {
    expect(merged('{Marsh} <told> [how the road went].', 'Marsh told [how the road went].')).toEqual([
      'Marsh | how the road went',
    ]);
  });

  test.each([
    ['unmarked', '{Marsh} <told> [how the road went].', 'Marsh told how the road went.'],
    ['by nobody', 'It was <told> [how the road went].', 'It was told [how the road went].'],
    ['not uttered', '{Marsh} <showed> [how the road went].', 'Marsh showed [how the road went].'],
  ])('%s, they are not', (_, rules, marked) => {
    expect(merged(rules, marked)).toEqual([]);
  });
});
