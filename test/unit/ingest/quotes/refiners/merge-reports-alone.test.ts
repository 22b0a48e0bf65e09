import { checkMerge, type MergeCases } from './check-merge';

/** What the tagger sees beside a case: without anything tagged, the rules stand as they are. */
const VOSS = ' {9:Voss} <9:said> [9:the bridge was open].';
const VOSS_UNSEEN = ' Voss said the bridge was open.';
const VOSS_SAYS = 'Voss | the bridge was open';

describe('what the tagger alone sees', () => {
  describe('is kept when it says something', () => {
    checkMerge([
      ['Marsh: the road was closed.', '{Marsh}<:> [the road was closed].', 'Marsh | the road was closed'],
      [
        'Marsh called for a closed and empty road.',
        '{Marsh} <called for> [a closed and empty road].',
        'Marsh | a closed and empty road',
      ],
      ['Marsh spoke of “no road”.', '{Marsh} <spoke of> [“no road”].', 'Marsh | “no road”'],
      [
        'Marsh discussed that the road was closed.',
        '{Marsh} <discussed> [that the road was closed].',
        'Marsh | that the road was closed',
      ],
    ]);
  });
  describe('is dropped when it names a subject, or whom somebody spoke to', () => {
    checkMerge([
      ['Marsh spoke of the road.', '{Marsh} <spoke of> [the road].'],
      ['Marsh spoke of a “mess”.', '{Marsh} <spoke of> a [“mess”].'],
      ...[
        'discussed',
        'is discussing',
        'spoke to',
        'talked with',
        'reported',
        'reports',
        'posted',
        'noted',
        'recorded',
      ].map(
        (cue) =>
          [`Marsh ${cue} a large and steady gain.`, `{Marsh} <${cue}> [a large and steady gain].`] as const,
      ),
    ]);
  });
});

describe('what a rule alone finds', () => {
  describe('is kept as a form of its own', () => {
    for (const pattern of ['colon', 'signature', 'quoted as saying'] as const)
      checkMerge(
        [
          [
            `{Marsh} <said>: [the road was closed].${VOSS_UNSEEN}`,
            `Marsh said: the road was closed.${VOSS}`,
            'Marsh | the road was closed',
            VOSS_SAYS,
          ],
        ],
        pattern,
      );
  });
  describe('is kept as a quotation that nobody else has', () => {
    checkMerge([
      [
        `{Marsh} <said> [“the road is closed”].${VOSS_UNSEEN}`,
        `Marsh said “the road is closed”.${VOSS}`,
        'Marsh | “the road is closed”',
        VOSS_SAYS,
      ],
      [
        `{Linde} <called> [“the road”] a mess, Marsh said.`,
        `[Linde called “the road” a mess], {Marsh} <said>.`,
        'Marsh | Linde called “the road” a mess',
      ],
    ]);
  });
  describe('is dropped without marks', () => {
    checkMerge([
      [
        `{Marsh} <said> [the road was closed].${VOSS_UNSEEN}`,
        `Marsh said the road was closed.${VOSS}`,
        VOSS_SAYS,
      ],
      [
        // The tagger has read its cue as another’s.
        '{Marsh} <said> [“the road is closed”] and “the bridge open”.',
        '{Marsh} <said> “the road is closed” and [“the bridge open”].',
        'Marsh | “the bridge open”',
      ],
    ]);
  });
});

describe('speech inside speech', () => {
  const inside = (inner: string, words: string): MergeCases[number] => [
    `Marsh said ${inner}.`,
    `{Marsh} <said> [${inner.replace(/[[\]<>{}]/gu, '')}].`,
    `Marsh | ${inner.replace(/[[\]<>{}]/gu, '')}`,
    ...(words === '' ? [] : [words]),
  ];
  describe('is kept when it was told as such', () => {
    checkMerge([
      ...`says/added/told us/promised/claims/announced/reported/warned/insisted/denied/declared/vowed/pledged/argued/asked if/wrote/assured us/alleged/stated/conceded/admitted`
        .split('/')
        .map((verb) => inside(`{Linde} <${verb}> [the road was closed]`, 'Linde | the road was closed')),
      inside('[the road was closed] <according to> {Linde}', 'Linde | the road was closed'),
      inside('{he} <said> [the road was closed]', 'he | the road was closed'),
      [
        '“{Linde} <said> [the road was closed],” Marsh said.',
        '[“Linde said the road was closed,”] {Marsh} <said>.',
        'Marsh | “Linde said the road was closed,”',
        'Linde | the road was closed',
      ],
      [
        '‘{She} <told> me [“never”] that day,’ Marsh said.',
        '[‘She told me “never” that day,’] {Marsh} <said>.',
        'Marsh | ‘She told me “never” that day,’',
        'She | “never”',
      ],
    ]);
  });
  describe('is dropped when it was not', () => {
    checkMerge([
      ...['thought', 'knew', 'suggested', 'saw to it'].map((verb) =>
        inside(`{Linde} <${verb}> [the road was closed]`, ''),
      ),
      ...['I', 'we', 'you', 'who', 'which', 'that', 'it'].map((nobody) =>
        inside(`{${nobody}} <said> [the road was closed]`, ''),
      ),
      inside('Linde had <said> [the road was closed]', ''),
      inside('{Linde} <said> [so twice]', ''),
      ...['he', 'they', 'people', 'someone', 'everybody', 'one', 'many'].map(
        (nobody) =>
          [
            `“As {${nobody}} <said>, [the road was closed],” Marsh said.`,
            `[“As ${nobody} said, the road was closed,”] {Marsh} <said>.`,
            `Marsh | “As ${nobody} said, the road was closed,”`,
          ] as const,
      ),
    ]);
  });
});

describe('words that the tagger gives to another sentence’s report', () => {
  describe('are that report’s which a rule has whole', () => {
    checkMerge([
      [
        '{Marsh} <said> [driver Lowe, who was late, had almost left]. {2:The driver} <2:told> us [2:he “had slept”].',
        '{Marsh} <said> [driver Lowe], who was late, [2:had almost left]. {2:The driver} <2:told> us [2:he “had slept”].',
        'Marsh | driver Lowe, who was late, had almost left',
        'The driver | he “had slept”',
      ],
    ]);
  });
  describe('are nobody’s where they tell when or why', () => {
    checkMerge([
      [
        '[‘The road is closed’]<:> {Marsh} apologises after floods\n\n{2:Voss} <2:said> [2:it was over].',
        '[‘The road is closed’]: {Marsh} <apologises> [after floods]\n\n{2:Voss} <2:said> [2:it was over].',
        'Marsh | ‘The road is closed’',
        'Voss | it was over',
      ],
    ]);
  });
});

describe('the word right behind the cue is said, too', () => {
  checkMerge([
    ['{Marsh} <said> [net profit fell].', '{Marsh} <said> net [profit fell].', 'Marsh | net profit fell'],
    ['{Marsh} <said> [that profit fell].', '{Marsh} <said> that [profit fell].', 'Marsh | profit fell'],
  ]);
});
