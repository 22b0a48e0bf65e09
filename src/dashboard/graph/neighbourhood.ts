import type { NeighboursQuery } from '../generated';

export type NodeKind = 'Speaker' | 'Source' | 'Statement' | 'Article' | 'Event' | 'Place';

/** One thing of the picture. */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Its own ties have been asked for. */
  readonly open: boolean;
  /** It has more ties than were asked for. */
  readonly more: boolean;
}

/** Two things and what ties them, read from the first to the second. */
export interface GraphTie {
  readonly from: string;
  readonly to: string;
  readonly tie: 'said' | 'prints' | 'relays' | 'at' | 'tells of' | 'took part in' | 'held at';
}

export interface Picture {
  readonly nodes: readonly GraphNode[];
  readonly ties: readonly GraphTie[];
}

/** A node with its ties, as the API gives it. */
export type Centre = NonNullable<NeighboursQuery['node']>;
type Neighbour =
  | { readonly __typename: 'Statement'; readonly id: string; readonly text: string }
  | {
      readonly __typename: 'Speaker' | 'Source' | 'Event' | 'Place';
      readonly id: string;
      readonly name: string;
    };

/** Lays neighbourhoods over each other: each thing and each tie once, what was opened marked so. */
export function pictureOf(centres: readonly Centre[]): Picture {
  const nodes = new Map<string, GraphNode>();
  const ties = new Map<string, GraphTie>();
  for (const centre of centres) {
    for (const { node, neighbours } of unfold(centre)) {
      nodes.set(node.id, node);
      for (const { neighbour, tie, inward } of neighbours) {
        if (!nodes.has(neighbour.id)) nodes.set(neighbour.id, closed(neighbour));
        const [from, to] = inward ? [neighbour.id, node.id] : [node.id, neighbour.id];
        ties.set(`${from} ${tie} ${to}`, { from, to, tie });
      }
    }
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

const closed = (neighbour: Neighbour): GraphNode => ({
  id: neighbour.id,
  kind: neighbour.__typename,
  label: neighbour.__typename === 'Statement' ? neighbour.text : neighbour.name,
  open: false,
  more: false,
});

interface Neighbouring {
  readonly neighbour: Neighbour;
  readonly tie: GraphTie['tie'];
  /** Read from the neighbour to the node. */
  readonly inward: boolean;
}

interface Unfolded {
  readonly node: GraphNode;
  readonly neighbours: readonly Neighbouring[];
}

const out = (tie: GraphTie['tie'], list: readonly (Neighbour | null)[]): Neighbouring[] =>
  list.flatMap((neighbour) => (neighbour === null ? [] : [{ neighbour, tie, inward: false }]));
const into = (tie: GraphTie['tie'], list: readonly (Neighbour | null)[]): Neighbouring[] =>
  list.flatMap((neighbour) => (neighbour === null ? [] : [{ neighbour, tie, inward: true }]));

/** A node and its neighbours; a quote is shown as the statement that it reports. */
function unfold(centre: Centre): readonly Unfolded[] {
  const node = (
    kind: NodeKind,
    label: string,
    ...lists: { pageInfo: { hasNextPage: boolean } }[]
  ): GraphNode => ({
    id: centre.id,
    kind,
    label,
    open: true,
    more: lists.some(({ pageInfo }) => pageInfo.hasNextPage),
  });
  switch (centre.__typename) {
    case 'Speaker': {
      const { name, statements, events } = centre;
      return [
        {
          node: node('Speaker', name, statements),
          neighbours: [...out('said', statements.nodes), ...out('took part in', events.nodes)],
        },
      ];
    }
    case 'Source': {
      const { name, published, relayed } = centre;
      return [
        {
          node: node('Source', name, published, relayed),
          neighbours: [
            ...out(
              'prints',
              published.nodes.map(({ statement }) => statement),
            ),
            ...out(
              'relays',
              relayed.nodes.map(({ statement }) => statement),
            ),
          ],
        },
      ];
    }
    case 'Statement': {
      const { text, speaker, event, quotes } = centre;
      return [
        {
          node: node('Statement', text, quotes),
          neighbours: [
            ...into('said', [speaker]),
            ...out('at', [event]),
            ...into(
              'prints',
              quotes.nodes.map(({ publisher }) => publisher),
            ),
            ...into(
              'relays',
              quotes.nodes.flatMap(({ accordingTo }) => accordingTo.map(({ source }) => source)),
            ),
          ],
        },
      ];
    }
    case 'Article': {
      const { title, publisher, told, quotes } = centre;
      return [
        {
          node: node('Article', title ?? 'Without a headline', quotes),
          neighbours: [
            ...into('prints', [publisher]),
            ...out('tells of', told),
            ...out(
              'prints',
              quotes.nodes.map(({ statement }) => statement),
            ),
          ],
        },
        ...quotes.nodes.map(({ speaker, statement }) => ({
          node: closed(statement),
          neighbours: into('said', [speaker]),
        })),
      ];
    }
    case 'Event': {
      const { name, participants, place, quotes } = centre;
      return [
        {
          node: node('Event', name, quotes),
          neighbours: [
            ...into('took part in', participants),
            ...out('held at', [place]),
            ...into(
              'at',
              quotes.nodes.map(({ statement }) => statement),
            ),
          ],
        },
      ];
    }
    case 'Place':
      return [
        { node: node('Place', centre.name, centre.events), neighbours: into('held at', centre.events.nodes) },
      ];
    case 'Quote':
      return [{ node: closed(centre.statement), neighbours: [] }];
    default:
      return [];
  }
}
