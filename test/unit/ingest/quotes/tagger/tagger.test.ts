import type { Span } from '../../../../../src/ingest/document';
import type { LinkBiases } from '../../../../../src/ingest/quotes/tagger/links';
import { ROLES, type Role } from '../../../../../src/ingest/quotes/tagger/marks';
import {
  Tagger,
  type Decoding,
  type Network,
  type TaggedReport,
} from '../../../../../src/ingest/quotes/tagger/tagger';
import type { Window } from '../../../../../src/ingest/quotes/tagger/windows';
import { segment } from '../../../../../src/ingest/segment/segment';
import { readMarked, type MarkedReports } from '../marked-reports';
import { WORDS } from './tokens';

const DECODING: Decoding = { bias: { content: 0, source: 0, cue: 0 }, leastCue: 0.1, leastSource: 0.1 };
const EVEN: LinkBiases = {
  distance: [Array<number>(34).fill(0), Array<number>(34).fill(0)],
  paragraph: [
    [0, 0, 0],
    [0, 0, 0],
  ],
};

/** So sure is the network of its tags and pointers. */
const SURE = 10;
/** A vector for each report of a text, and one for "none". */
const WIDTH = 10;
const NONE = 0;

/**
 * A network that has learnt one text by heart: it tags what is marked there, and points from content to cue and from cue to
 * source of one report; what has none points at "none".
 */
function knowing({ drafts }: MarkedReports, seen: Window[] = []): Network {
  const parts = drafts.flatMap(({ content, cue, sourceSpan }, index) => {
    const report = index + 1;
    const source = sourceSpan === undefined ? [] : [sourceSpan];
    const of = (role: Role, spans: readonly Span[], to: number) =>
      spans.map((span) => ({ role, span, report, to }));
    return [
      ...of('content', content, cue.length > 0 ? report : NONE),
      ...of('cue', cue, source.length > 0 ? report : NONE),
      ...of('source', source, NONE),
    ];
  });
  return (window) => {
    seen.push(window);
    const pieces = window.ids.length;
    const tags = new Float32Array(pieces * 9);
    const from = new Float32Array(pieces * 2 * WIDTH);
    const to = new Float32Array(pieces * 2 * WIDTH);
    const strength = SURE * Math.sqrt(WIDTH);
    for (const pointer of [0, 1]) to[pointer * WIDTH + NONE] = 1;
    window.spans.forEach((span, piece) => {
      ROLES.forEach((role, index) => {
        const part = parts.find(
          (one) => one.role === role && span && one.span[0] <= span[0] && span[1] <= one.span[1],
        );
        const tag = part === undefined ? 0 : part.span[0] === span?.[0] ? 1 : 2;
        tags[piece * 9 + index * 3 + tag] = SURE;
        if (part === undefined) return;
        if (role === 'content') from[piece * 2 * WIDTH + part.to] = strength;
        if (role === 'cue') {
          to[piece * 2 * WIDTH + part.report] = 1;
          from[(piece * 2 + 1) * WIDTH + part.to] = strength;
        }
        if (role === 'source') to[(piece * 2 + 1) * WIDTH + part.report] = 1;
      });
    });
    return Promise.resolve({ tags, from, to, width: WIDTH });
  };
}

interface Read {
  readonly lines: string[];
  readonly reports: TaggedReport[];
  readonly windows: Window[];
}

/** What a tagger reads off a text whose marks its network knows: `source | cue | content / content`, `?` for none. */
async function read(marked: string, decoding = DECODING, hide?: string): Promise<Read> {
  const known = readMarked(marked);
  const { text } = known.reading;
  const windows: Window[] = [];
  const tagger = new Tagger(knowing(known, windows), WORDS, EVEN, decoding);
  const at = hide === undefined ? -1 : text.indexOf(hide);
  const hidden: Span[] = hide === undefined ? [] : [[at, at + hide.length]];
  const reports = await tagger.tag(text, segment({ text, furniture: [] }), hidden);
  const words = (span: Span | undefined): string => (span === undefined ? '?' : text.slice(...span));
  const lines = reports.map(({ source, cue, content }) =>
    [words(source), words(cue), content.map(words).join(' / ')].join(' | '),
  );
  return { lines, reports, windows };
}

describe('attributions are content, cue and source that point at each other', () => {
  test.each([
    ['{Ada Marsh} <said> [the road was closed].', 'Ada Marsh | said | the road was closed'],
    ['[“The road is closed,”] <said> {Ada Marsh}.', 'Ada Marsh | said | “The road is closed,”'],
    [
      '[“The road is closed,”] {Marsh} <said>. [“It stays closed.”]',
      'Marsh | said | “The road is closed,” / “It stays closed.”',
    ],
    [
      '{Marsh} <said> [the road was closed] and {2:Linde} <2:added> [2:the bridge was open].',
      'Marsh | said | the road was closed',
      'Linde | added | the bridge was open',
    ],
    // Whichever stands nearer.
    [
      '{Marsh} and {2:Linde} met; <said> the one, and <2:added> the other, [the road was closed], [2:the bridge open].',
      'Marsh | said | the road was closed',
      'Linde | added | the bridge open',
    ],
    [
      'In order: {2:Linde} <2:said> [2:it was over]. {Marsh} <said> [it was not].',
      'Linde | said | it was over',
      'Marsh | said | it was not',
    ],
    ['<Said> [the road was closed].', '? | Said | the road was closed'],
    ['[“The road is closed.”] Marsh nodded.', '? | ? | “The road is closed.”'],
    [
      '[“The road is closed.”] Marsh nodded. {2:Linde} <2:said> [2:it was over].',
      '? | ? | “The road is closed.”',
      'Linde | said | it was over',
    ],
    [
      '<Said> [the road was closed]. {2:Linde} <2:said> [2:it was over].',
      '? | Said | the road was closed',
      'Linde | said | it was over',
    ],
  ])('%s', async (marked, ...lines) => {
    expect((await read(marked)).lines).toEqual(lines);
  });
});

test.each(['', ' \n\n ', 'Nobody said a word.', '{Marsh} <said> nothing.'])(
  'nothing is said in %j',
  async (marked) => {
    expect((await read(marked)).lines).toEqual([]);
  },
);

test('how likely an attribution is comes with it', async () => {
  const { reports } = await read('{Marsh} <said> [the road was closed]. [2:“The bridge is open.”]');
  const [whole, alone] = reports;
  for (const part of [whole!.likely.content, whole!.likely.cue, whole!.likely.source, alone!.likely.content])
    expect(part).toBeGreaterThan(0.95);
  expect(whole!.likely.content).toBeLessThanOrEqual(1);
  expect(alone!.likely).toMatchObject({ cue: 0, source: 0 });
});

describe('decoding decides what is too weak to follow', () => {
  const text = '{Marsh} <said> [the road was closed].';

  test('a cue', async () => {
    expect((await read(text, { ...DECODING, leastCue: 1 })).lines).toEqual(['? | ? | the road was closed']);
  });

  test('a source', async () => {
    expect((await read(text, { ...DECODING, leastSource: 1 })).lines).toEqual([
      '? | said | the road was closed',
    ]);
  });

  test('a content', async () => {
    const bias = { content: -2 * SURE, source: 0, cue: 0 };
    expect((await read(text, { ...DECODING, bias })).lines).toEqual([]);
  });
});

test('what is hidden is not read', async () => {
  const { lines, windows } = await read(
    '{Marsh} <said> [the road was closed], <2:according to> {2:Halyard}.',
    DECODING,
    ', according to Halyard',
  );
  expect(lines).toEqual(['Marsh | said | the road was closed']);
  expect(windows[0]?.ids).toHaveLength('Marsh said the road was closed .'.split(' ').length + 2);
});

test('a long article is read window by window, each attribution where it stands', async () => {
  const filler = `${'The rain fell on the river all that night. '.repeat(20)}\n\n`;
  const { lines, windows, reports } = await read(
    `${filler}{Marsh} <said> [the road was closed].\n\n${filler}[2:“The bridge is open,”] <2:said> {2:Linde}.\n\n${filler}`,
  );
  expect(lines).toEqual(['Marsh | said | the road was closed', 'Linde | said | “The bridge is open,”']);
  expect(windows.length).toBeGreaterThan(1);
  for (const { ids } of windows) expect(ids.length).toBeLessThanOrEqual(256);
  expect(reports[0]?.content[0]?.[0]).toBe(filler.length + 'Marsh said '.length);
});

test('a cue of another window is out of reach', async () => {
  const long = 'The rain fell on the river all that night. '.repeat(26);
  const { lines } = await read(`{Marsh} <said> so.\n\n${long}\n\n[“The road is closed.”]`);
  expect(lines).toEqual(['? | ? | “The road is closed.”']);
});

test('what the network cannot do is told to who asked', async () => {
  const tagger = new Tagger(() => Promise.reject(new Error('no memory')), WORDS, EVEN, DECODING);
  const text = 'Marsh left.';
  await expect(tagger.tag(text, segment({ text, furniture: [] }), [])).rejects.toThrow('no memory');
});
