import { linkArticle } from '../../src/ingest/link/link';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { annotatedArticle } from './annotated-article';

const GIVEN = ['Ada', 'Bruno', 'Celia', 'Dario', 'Edda', 'Falk', 'Greta', 'Hilmar'];
const FAMILY = ['Ashdown', 'Brankovar', 'Castellane', 'Dunmorrow', 'Estermann', 'Fairholt', 'Grauwald'];
const OUTLETS = ['Velmora Times', 'Harbour Post', 'Morning Ledger', 'Radio Quay', 'The Inland Gazette'];
const AGENCIES = ['Norda', 'Interpress Velm', 'Capewire'];
const TOPICS = ['the tram line', 'the grain levy', 'the lighthouse', 'the new bridge', 'the school roofs'];
const PLACES = ['Velmora', 'Quayside', 'Ostermark'];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** Invented articles of ten quotes each, which share speakers, agencies, outlets, places and events. */
export function manyArticles(count: number): LinkedArticle[] {
  return Array.from({ length: count }, (_, n) => oneOfMany(n));
}

function oneOfMany(n: number): LinkedArticle {
  const people = [0, 1, 2].map((k) => `${pick(GIVEN, n + k)} ${pick(FAMILY, n * 3 + k)}`);
  const place = pick(PLACES, n);
  const agency = pick(AGENCIES, n);
  const day = `2026-0${1 + (n % 9)}-${10 + (n % 18)}`;
  const said = Array.from(
    { length: 10 },
    (_, k) =>
      `Sentence ${k} of article ${n} promises that ${pick(TOPICS, n + k)} will be paid for by the council`,
  );
  const lead = `The council met in ${place}, according to ${agency}.`;
  const text = [
    lead,
    ...said.map((words, k) =>
      k % 2 === 0 ? `“${words},” ${pick(people, k)} said.` : `${pick(people, k)} said ${words}.`,
    ),
  ].join('\n\n');
  const mention = `met in ${place}`;
  return linkArticle(
    annotatedArticle({
      externalId: `many-${n}`,
      outlet: pick(OUTLETS, n),
      publishedOn: day,
      title: `Council session ${n}`,
      text,
      entities: [...people.map((name) => ({ name })), { name: place, kind: 'place' as const }],
      events: [
        {
          kind: 'meeting',
          name: `council session in ${place}`,
          date: day,
          place,
          participants: [people[0]!],
          mention,
        },
      ],
      quotes: said.map((words, k) => ({
        content: k % 2 === 0 ? `“${words},”` : words,
        speaker: pick(people, k),
        cue: 'said',
        saidAt: `council session in ${place}`,
        saidOn: day,
        relays: k % 3 === 0 ? [{ name: agency, mention: agency }] : [],
        mentions: k % 4 === 0 ? [place] : [],
      })),
    }),
    '1',
  );
}
