import type { Family } from './families';
import type { Facts } from './facts';

const STATS = `query ($filter: QuoteFilter, $by: [StatsDimension!]! = [], $interval: Interval) {
  stats(filter: $filter, by: $by, interval: $interval) { period publisher speaker type quotes }
}`;

const stats = (name: string, variables: Readonly<Record<string, unknown>>): Family => ({
  name: `stats ${name}`,
  document: STATS,
  variables,
});

const search = (name: string, text: string, types?: readonly string[]): Family => ({
  name: `search ${name}`,
  document: `query ($text: String!, $types: [SearchType!], $first: Int! = 10, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      nodes { __typename ... on Node { id } ... on Quote { text } ... on Speaker { name } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: { text, ...(types && { types }) },
});

/** Families that look over many nodes at once: searches, counts, timelines, ways between two nodes. */
export function overviewFamilies({ head, tail, days, words }: Facts): Family[] {
  return [
    search('a common word', words.common),
    search('a rare word', words.rare),
    search('a name', head.speaker.name),
    search('a surname, speakers', head.speaker.name.split(' ').at(-1) ?? '', ['SPEAKER']),
    stats('of a tail speaker by month', { filter: { speakerId: tail.speaker.id }, interval: 'MONTH' }),
    stats('of a head speaker by outlet, a month', {
      filter: { speakerId: head.speaker.id, ...days },
      by: ['PUBLISHER'],
    }),
    stats('of a head speaker by month', { filter: { speakerId: head.speaker.id }, interval: 'MONTH' }),
    stats('of a month by day and type', { filter: days, by: ['TYPE'], interval: 'DAY' }),
    stats('by outlet', { by: ['PUBLISHER'] }),
    stats('by month', { interval: 'MONTH' }),
    {
      name: 'timeline of a head speaker by month',
      document: 'query ($id: ID!) { speaker(id: $id) { timeline(interval: MONTH) { period quotes } } }',
      variables: { id: head.speaker.id },
    },
    {
      name: 'timeline of a tail speaker by day',
      document: 'query ($id: ID!) { speaker(id: $id) { timeline(interval: DAY) { period quotes } } }',
      variables: { id: tail.speaker.id },
    },
    {
      name: 'path, head speaker to head outlet',
      document:
        'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps { relationship } } }',
      variables: { from: head.speaker.id, to: head.outlet.id },
    },
    {
      name: 'path, tail speaker to head speaker',
      document:
        'query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length steps { relationship } } }',
      variables: { from: tail.speaker.id, to: head.speaker.id },
    },
  ];
}
