import { linkArticle } from '../../src/ingest/link/link';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { annotatedArticle, type ArticlePieces } from './annotated-article';

type Edit = Omit<ArticlePieces, 'externalId'>;

const common = { outlet: 'The Harbour Post', publishedOn: '2026-03-04' } as const;

/** One invented article as its outlet changed it over a day: what each text says, under the name that tests use. */
const EDITS = {
  first: {
    ...common,
    text: '“The pier is safe,” Oda Marstrand said. Jens Holm said the mayor had “seen the cracks”.',
    entities: [{ name: 'Oda Marstrand' }, { name: 'Jens Holm' }],
    quotes: [
      { content: '“The pier is safe,”', speaker: 'Oda Marstrand' },
      { content: 'the mayor had “seen the cracks”', type: 'mixed', speaker: 'Jens Holm' },
    ],
  },
  /** A paragraph before, one quote with other words, one gone, one new; somebody new, somebody gone. */
  second: {
    ...common,
    text: 'The pier was closed. “The pier is safe for now,” Oda Marstrand said. “We will repair it,” Runa Falk told Norda.',
    entities: [{ name: 'Oda Marstrand' }, { name: 'Runa Falk' }],
    quotes: [
      { content: '“The pier is safe for now,”', speaker: 'Oda Marstrand' },
      {
        content: '“We will repair it,”',
        speaker: 'Runa Falk',
        relays: [{ name: 'Norda', mention: 'Norda' }],
      },
    ],
  },
  /** The words of the second, by somebody else; an event. */
  third: {
    ...common,
    text:
      'Correction: An earlier version named the wrong speaker. The council met in Velmora on Tuesday. ' +
      '“The pier is safe for now,” Oda Marstrand said. “We will repair it,” Jens Holm told Norda.',
    notice: { kind: 'correction', span: [0, 55] },
    entities: [{ name: 'Oda Marstrand' }, { name: 'Jens Holm', aliases: ['Holm'] }],
    events: [
      {
        kind: 'meeting',
        name: 'meeting in Velmora',
        date: '2026-03-03',
        place: 'Velmora',
        participants: ['Jens Holm'],
        mention: 'met in Velmora',
      },
    ],
    quotes: [
      { content: '“The pier is safe for now,”', speaker: 'Oda Marstrand' },
      {
        content: '“We will repair it,”',
        speaker: 'Jens Holm',
        relays: [{ name: 'Norda', mention: 'Norda' }],
        saidAt: 'meeting in Velmora',
      },
    ],
  },
  retraction: {
    ...common,
    text: 'This article has been retracted.',
    notice: { kind: 'retraction', span: [0, 32] },
  },
} as const satisfies Readonly<Record<string, Edit>>;

export type EditName = keyof typeof EDITS;

/** One text of the article, seen at an hour and minute of one day. */
export function edited(
  name: EditName,
  time: string,
  changes: Partial<Edit> = {},
  extractor = '1',
): LinkedArticle {
  return linkArticle(
    annotatedArticle({
      externalId: 'pier-1',
      seenAt: `2026-03-04T${time}:00.000Z`,
      ...EDITS[name],
      ...changes,
    }),
    extractor,
  );
}
