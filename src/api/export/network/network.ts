import type { QuoteRow } from '../quote-rows';

/** A column of nodes or edges, as network formats declare them before the first value. */
export interface Attribute<Name extends string = string> {
  readonly name: Name;
  readonly type: 'string' | 'double' | 'integer';
}

type Values<Attributes extends readonly Attribute[]> = Readonly<
  Partial<Record<Attributes[number]['name'], string | number | null>>
>;

/** What nodes can have; those of the table of quotes are named as there. */
export const NODE_ATTRIBUTES = [
  { name: 'kind', type: 'string' },
  { name: 'type', type: 'string' },
  { name: 'text', type: 'string' },
  { name: 'date', type: 'string' },
  { name: 'said_on', type: 'string' },
  { name: 'sourcing', type: 'string' },
  { name: 'confidence', type: 'double' },
  { name: 'external_id', type: 'string' },
  { name: 'url', type: 'string' },
  { name: 'place', type: 'string' },
] as const satisfies readonly Attribute[];

/** What edges can have. */
export const EDGE_ATTRIBUTES = [
  { name: 'kind', type: 'string' },
  { name: 'position', type: 'integer' },
  { name: 'role', type: 'string' },
  { name: 'resolution', type: 'string' },
] as const satisfies readonly Attribute[];

/** A node of the graph. */
export interface NetworkNode {
  readonly id: string;
  /** Short enough to stand beside the node. */
  readonly label: string;
  readonly values: Values<typeof NODE_ATTRIBUTES>;
  readonly time?: Time;
}

/** A relationship of the graph; no two have the same ends in the same direction. */
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly values: Values<typeof EDGE_ATTRIBUTES> & { readonly kind: string };
  readonly time?: Time;
}

/** Days (YYYY-MM-DD) between which something is there; open where one is not given. */
export interface Time {
  readonly from?: string;
  readonly to?: string;
}

/** A label longer than this, in code points, is cut; the whole text is an attribute. */
const LONGEST_LABEL = 60;

/** The nodes that a quote brings: itself, and what it is tied to. */
export function nodesOf(row: QuoteRow): NetworkNode[] {
  const { speaker, article, statement, event } = row;
  return [
    {
      id: row.id,
      label: short(row.text),
      values: {
        kind: 'Quote',
        type: row.type,
        text: row.text,
        date: article.publishedAt,
        said_on: row.saidOn,
        sourcing: row.sourcing,
        confidence: row.confidence,
        url: row.permalink.startsWith('/') ? null : row.permalink,
      },
      ...since(article.publishedAt),
    },
    { id: speaker.id, label: short(speaker.name), values: { kind: 'Speaker', type: speaker.kind } },
    { id: statement.id, label: short(statement.text), values: { kind: 'Statement', text: statement.text } },
    {
      id: article.id,
      label: short(article.title ?? article.externalId ?? article.id),
      values: {
        kind: 'Article',
        text: article.title,
        date: article.publishedAt,
        external_id: article.externalId,
        url: article.url,
      },
      ...since(article.publishedAt),
    },
    ...[...row.accordingTo, ...(row.publisher === null ? [] : [row.publisher])].map(({ id, name, kind }) => ({
      id,
      label: short(name),
      values: { kind: 'Source', type: kind },
    })),
    ...(event === null
      ? []
      : [
          {
            id: event.id,
            label: short(event.name),
            values: {
              kind: 'Event',
              type: event.kind,
              text: event.name,
              date: event.date,
              place: event.place?.name ?? null,
            },
            ...during(event),
          },
        ]),
  ];
}

/** The edges that a quote brings, named and directed as in the graph. */
export function edgesOf(row: QuoteRow): NetworkEdge[] {
  const { id, speaker, article, statement, publisher, event, nestedIn } = row;
  const time = since(article.publishedAt);
  return [
    edge(speaker.id, 'SAID', id, { role: row.role, resolution: row.resolution }, time),
    edge(id, 'IN', article.id, {}, time),
    ...(publisher === null ? [] : [edge(article.id, 'PUBLISHED_BY', publisher.id, {}, time)]),
    ...row.accordingTo.map((relay) => edge(id, 'ACCORDING_TO', relay.id, { position: relay.position }, time)),
    edge(id, 'EXPRESSES', statement.id, {}, time),
    edge(statement.id, 'BY', speaker.id),
    ...(event === null ? [] : [edge(id, 'SAID_AT', event.id, {}, time)]),
    ...(nestedIn === null ? [] : [edge(id, 'NESTED_IN', nestedIn.id, {}, time)]),
  ];
}

function edge(
  source: string,
  kind: string,
  target: string,
  values: Omit<NetworkEdge['values'], 'kind'> = {},
  time: { readonly time?: Time } = {},
): NetworkEdge {
  return { id: `${source}-${target}`, source, target, values: { kind, ...values }, ...time };
}

function since(from: string | null): { readonly time?: Time } {
  return from === null ? {} : { time: { from } };
}

/** A month or a year is no day: such an event has no time here, its date stands among its attributes. */
function during({ date, endDate, datePrecision }: NonNullable<QuoteRow['event']>): { readonly time?: Time } {
  if (date === null || datePrecision !== 'DAY') return {};
  return { time: { from: date, to: endDate ?? date } };
}

function short(text: string): string {
  const characters = [...text.replaceAll(/\s+/gu, ' ')];
  return characters.length <= LONGEST_LABEL
    ? characters.join('')
    : `${characters.slice(0, LONGEST_LABEL - 1).join('')}…`;
}
