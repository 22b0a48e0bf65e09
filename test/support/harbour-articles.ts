import { linkArticle } from '../../src/ingest/link/link';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { annotatedArticle, type ArticlePieces } from './annotated-article';

/** One invented story in four outlets: shared speakers, relays, an event and a statement, each written a little differently. */
const STORY: readonly ArticlePieces[] = [
  {
    externalId: 'post-1',
    outlet: 'The Harbour Post',
    title: 'Talks open in Velmora',
    publishedOn: '2026-03-04',
    text:
      'Prime Minister Mara al-Voss met Teodor van der Brink in Velmora on Tuesday. “We will keep the harbour open,” ' +
      'al-Voss said. “That is a promise.” A senior official said talks would last two days, according to Norda.',
    entities: [
      { name: 'Mara al-Voss', aliases: ['al-Voss'], roles: ['Prime Minister'] },
      { name: 'Teodor van der Brink' },
      { name: 'Velmora', kind: 'place' },
    ],
    events: [
      {
        kind: 'meeting',
        name: 'meeting of Mara al-Voss and Teodor van der Brink',
        date: '2026-03-03',
        place: 'Velmora',
        participants: ['Mara al-Voss', 'Teodor van der Brink'],
        mention: 'met Teodor van der Brink in Velmora',
      },
    ],
    quotes: [
      {
        content: ['“We will keep the harbour open,”', '“That is a promise.”'],
        cue: 'said',
        source: 'al-Voss#2',
        speaker: 'Mara al-Voss',
        role: 'Prime Minister',
        saidAt: 'meeting of Mara al-Voss and Teodor van der Brink',
        saidOn: '2026-03-03',
      },
      {
        content: 'talks would last two days',
        source: 'A senior official',
        speaker: 'A senior official',
        resolution: 'unresolved',
        kind: 'unknown',
        sourcing: 'ANONYMOUS',
        relays: [{ name: 'Norda', mention: 'Norda', aliases: ['Norda News'] }],
        mentionsEvents: ['meeting of Mara al-Voss and Teodor van der Brink'],
      },
    ],
  },
  {
    externalId: 'gazette-7',
    outlet: 'Gazette',
    publishedOn: '2026-03-05',
    publishedAt: '2026-03-05T09:30:00+01:00',
    text:
      'MARA AL-VOSS told Norda: “We will keep the harbour open. That is a promise.” Police said nobody was hurt ' +
      'in VELMORA. Teodor Van Der Brink met her there.',
    entities: [
      { name: 'MARA AL-VOSS', aliases: ['Voss'] },
      { name: 'Teodor Van Der Brink' },
      { name: 'VELMORA', kind: 'place' },
    ],
    events: [
      {
        kind: 'meeting',
        name: 'talks with Mara al-Voss in Velmora',
        date: '2026-03-03',
        place: 'VELMORA',
        participants: ['Teodor Van Der Brink', 'MARA AL-VOSS'],
        mention: 'met her there',
      },
    ],
    quotes: [
      {
        content: '“We will keep the harbour open. That is a promise.”',
        speaker: 'MARA AL-VOSS',
        relays: [{ name: 'Norda', kind: 'unknown', mention: 'Norda' }],
      },
      {
        content: 'nobody was hurt in VELMORA',
        source: 'Police',
        speaker: 'Police',
        kind: 'group',
        sourcing: 'COLLECTIVE',
        mentions: ['VELMORA'],
      },
    ],
  },
  {
    url: 'https://norda.example/1',
    outlet: 'Norda',
    publishedOn: '2026-03-03',
    text: 'Police said the pier was closed. Teodor van der Brink said al-Voss had promised more.',
    entities: [{ name: 'Teodor van der Brink' }, { name: 'Mara al-Voss', aliases: ['al-Voss', 'Mara'] }],
    quotes: [
      { content: 'the pier was closed', speaker: 'Police', kind: 'group', sourcing: 'COLLECTIVE' },
      {
        content: 'al-Voss had promised more',
        speaker: 'Teodor van der Brink',
        mentions: ['Mara al-Voss'],
      },
      { content: 'more', speaker: 'Mara al-Voss', nestedIn: 1 },
    ],
  },
  {
    outlet: 'Norda Radio',
    text: 'The harbour stays open, Norda reported, and Norda itself said it had seen the order.',
    entities: [{ name: 'Norda', kind: 'source', aliases: ['the Norda agency'] }],
    quotes: [
      {
        content: 'it had seen the order',
        speaker: 'Norda',
        kind: 'organisation',
        mentions: ['Norda'],
      },
    ],
  },
];

/** The story as linked articles; `version` is the extractor that is said to have read them. */
export function harbourArticles(version = '1'): LinkedArticle[] {
  return STORY.map((pieces) => linkArticle(annotatedArticle(pieces), version));
}

/** The story's first article with some of its pieces changed. */
export function firstArticle(changes: Partial<ArticlePieces>, version = '1'): LinkedArticle {
  return linkArticle(annotatedArticle({ ...(STORY[0] as ArticlePieces), ...changes }), version);
}
