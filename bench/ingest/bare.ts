import neo4j from 'neo4j-driver';
import { day, moment, type Graph } from '../../src/graph/graph';
import type { LinkedArticle } from '../../src/ingest/link/linked-article';
import { sketched } from '../../src/ingest/copies/choose-originals';
import { comparedQuotes, statementKeys } from '../../src/ingest/statements/keys';
import type { Joined } from './joined';

/**
 * The same graph by the plainest means: for each label one `UNWIND … MERGE` by id and one `SET` of finished properties,
 * for each type of relationship one `UNWIND … MATCH … MATCH … MERGE`. It reads nothing first, locks nothing, compares
 * nothing with what is stored (the last article wins a shared node), and its rows are made before the clock starts. What
 * comparing finds out it is told: the statements that quotes were joined into when we wrote the batch, which quote hangs onto
 * which, and which article is a copy.
 */
export interface BareStep {
  readonly statement: string;
  readonly rows: readonly Row[];
}

type Row = Readonly<Record<string, unknown>>;

/** The statements of one transaction. */
export function bareSteps(articles: readonly LinkedArticle[], joined: Joined): BareStep[] {
  const rows = new BareRows(joined);
  for (const article of articles) rows.addArticle(article);
  rows.addJoined();
  rows.addChanges(articles);
  return rows.steps();
}

export async function writeBare(graph: Graph, steps: readonly BareStep[]): Promise<void> {
  await graph.write(async (run) => {
    for (const { statement, rows } of steps) await run(statement, { rows });
  });
}

const KEYS: Readonly<Record<string, string>> = { Name: 'key', Tally: 'key', Change: 'key' };

const keyOf = (label: string): string => KEYS[label] ?? 'id';

class BareRows {
  private readonly nodes = new Map<string, Map<string, Row>>();
  private readonly ties = new Map<string, Map<string, Row>>();
  private readonly counts = new Map<string, number>();

  constructor(private readonly joined: Joined) {}

  steps(): BareStep[] {
    return [
      ...[...this.nodes].map(([label, rows]) => ({
        statement: `UNWIND $rows AS row MERGE (n:${label} {${keyOf(label)}: row.id}) SET n += row.properties`,
        rows: [...rows.values()],
      })),
      ...[...this.ties].map(([tie, rows]) => {
        const [from = '', type = '', to = '', key = ''] = tie.split(' ');
        const found = `MATCH (a:${from} {${keyOf(from)}: row.from}) MATCH (b:${to} {${keyOf(to)}: row.to})`;
        const merged = `MERGE (a)-[r:${type}${key === '' ? '' : ` {${key}: row.properties.${key}}`}]->(b)`;
        const set = [...rows.values()].some(({ properties }) => properties !== null)
          ? ' SET r += row.properties'
          : '';
        return { statement: `UNWIND $rows AS row ${found} ${merged}${set}`, rows: [...rows.values()] };
      }),
    ];
  }

  addArticle(article: LinkedArticle): void {
    const { id, externalId, url, title, outlet, text, textHash, extractor, digest, publisher, version } =
      article;
    const { sketch, originality } = sketched(article);
    const publishedOn = dayOf(article.publishedOn);
    const recordedAt = neo4j.types.DateTime.fromStandardDate(new Date());
    const metadata = {
      ...{ externalId, url, title, outlet, textHash, extractor, digest, publishedOn },
      ...(publisher !== null && { publisherId: publisher }),
      orderKey: `${article.publishedOn ?? '0000-00-00'} ${id}`,
    };
    const stood = { since: [moment(article.seenAt)], until: [] };
    this.node('Article', id, {
      ...{ ...metadata, ...stood, text, recordedAt, versionId: version, knownSince: moment(article.seenAt) },
      ...{ sketch: sketch.map(whole), originality },
    });
    this.node('Version', version, { ...metadata, ...stood, seen: stood.since });
    this.tie('Version', 'VERSION_OF', 'Article', version, id, null);
    for (const [label, named] of [
      ['Speaker', article.speakers],
      ['Source', article.sources],
    ] as const) {
      for (const node of named) {
        const { names, id: of, ...properties } = node;
        const said = article.quotes.filter((quote) => quote.said.speaker === of).length;
        this.node(label, of, {
          ...{ ...properties, orderKey: `${node.name.toLowerCase().slice(0, 100)} ${of}` },
          ...(label === 'Speaker'
            ? { quoteCount: neo4j.int(said), roles: [] }
            : { articleCount: neo4j.int(of === publisher ? 1 : 0), relayedCount: neo4j.int(0) }),
        });
        this.tie('Article', 'NAMES', label, id, of, {
          name: node.name,
          kind: node.kind,
          keys: names.map(({ key }) => key),
          written: names.map((name) => name.as ?? ''),
        });
        for (const { key, as } of names) {
          this.node('Name', key, {});
          this.tie(label, 'NAMED', 'Name', of, key, as === undefined ? {} : { as });
        }
      }
    }
    for (const { id: of, name } of article.places) {
      this.node('Place', of, { name, orderKey: `${name.toLowerCase().slice(0, 100)} ${of}` });
      this.tie('Article', 'NAMES', 'Place', id, of, { name });
    }
    if (publisher !== null) this.tie('Article', 'PUBLISHED_BY', 'Source', id, publisher, null);
    for (const event of article.events) this.addEvent(id, event);
    const compared = comparedQuotes(article);
    article.quotes.forEach((quote, index) => {
      this.addQuote(article, quote, {
        publishedOn,
        recordedAt,
        ...stood,
        ...statementKeys(compared[index]!),
      });
    });
  }

  private addEvent(article: string, event: LinkedArticle['events'][number]): void {
    const { id, kind, name, date, endDate, datePrecision, place, placeName, participants, bucket } = event;
    this.node('Event', id, {
      kind,
      bucket,
      name,
      date,
      endDate,
      datePrecision,
      orderKey: `${date ?? '0000-00-00'} ${id}`,
    });
    this.tie('Article', 'REPORTS', 'Event', article, id, {
      ...{ telling: id, kind, date, endDate, name, place: placeName, participants },
      ...{ start: neo4j.int(event.start), end: neo4j.int(event.end) },
    });
    if (place !== null) this.tie('Event', 'HELD_AT', 'Place', id, place, null);
    for (const speaker of participants) this.tie('Speaker', 'TOOK_PART_IN', 'Event', speaker, id, null);
  }

  private addQuote(article: LinkedArticle, quote: LinkedArticle['quotes'][number], more: Row): void {
    const { id, said, relays, nestedIn, saidAt, mentions, content, cue, source, saidOn, ...plain } = quote;
    const place = String(999_999_999 - content[0]!).padStart(9, '0');
    const orderKey = `${article.publishedOn ?? '0000-00-00'} ${article.id} ${place} ${id}`;
    this.node('Quote', id, {
      ...{ ...plain, ...more, saidOn: dayOf(saidOn), orderKey, ...listKeys(article, quote, orderKey) },
      ...{ content: content.map(whole), cue: cue.map(whole), source: source.map(whole) },
      ...(isEarly(article) && { earlyKey: orderKey }),
    });
    this.tie('Quote', 'IN', 'Article', id, article.id, null);
    const { speaker, ...how } = said;
    this.tie('Speaker', 'SAID', 'Quote', speaker, id, how);
    this.addTallies(article, quote, more['publishedOn']);
    if (how.role !== null) this.node('Speaker', speaker, { roles: [how.role] });
    for (const { source: by, position, start, end } of relays) {
      this.tie(
        'Quote',
        'ACCORDING_TO',
        'Source',
        id,
        by,
        {
          ...{
            position: neo4j.int(position),
            start: neo4j.int(start),
            end: neo4j.int(end),
            sourceId: by,
            orderKey,
            saidKey: saidKeyOf(quote, orderKey),
            confidenceKey: confidenceKeyOf(quote, orderKey),
            statementKey: this.joined.listed.get(`${id} ${position}`) ?? null,
          },
        },
        'position',
      );
    }
    if (nestedIn !== null) this.tie('Quote', 'NESTED_IN', 'Quote', id, nestedIn, null);
    if (saidAt !== null) this.tie('Quote', 'SAID_AT', 'Event', id, saidAt, { telling: saidAt });
    for (const one of mentions.speakers) this.tie('Quote', 'MENTIONS', 'Speaker', id, one, null);
    for (const one of mentions.sources) this.tie('Quote', 'MENTIONS', 'Source', id, one, null);
    for (const one of mentions.events) this.tie('Quote', 'MENTIONS', 'Event', id, one, { telling: one });
    for (const one of mentions.places) this.tie('Quote', 'MENTIONS', 'Place', id, one, null);
  }

  /** The statements of the quotes, and what hangs onto what. */
  addJoined(): void {
    const { expressed, variants, copies } = this.joined;
    for (const { quote, statement, speaker, tie, properties } of expressed) {
      this.node('Statement', statement, properties);
      this.tie('Quote', 'EXPRESSES', 'Statement', quote, statement, tie);
      this.tie('Statement', 'BY', 'Speaker', statement, speaker, null);
    }
    for (const { from, to, properties } of variants)
      this.tie('Quote', 'VARIANT_OF', 'Quote', from, to, properties);
    for (const { from, to, properties } of copies)
      this.tie('Article', 'COPY_OF', 'Article', from, to, properties);
  }

  /** When quotes began to stand: what the batch alone has, added to nothing. */
  addChanges(articles: readonly LinkedArticle[]): void {
    const sums = new Map<string, number>();
    for (const { seenAt, quotes } of articles)
      for (const key of [
        `DAY ${seenAt.slice(0, 10)}`,
        `MINUTE ${seenAt.slice(0, 16)}`,
        `MOMENT ${seenAt.slice(0, 23)}000000`,
      ])
        sums.set(key, (sums.get(key) ?? 0) + quotes.length);
    for (const [key, quotes] of sums) this.node('Change', key, { quotes: neo4j.int(quotes) });
  }

  /** What the batch alone has of each: added to nothing. */
  private addTallies(
    { publishedOn, publisher }: LinkedArticle,
    { type, sourcing, said, relays }: LinkedArticle['quotes'][number],
    date: unknown,
  ): void {
    const day = publishedOn ?? '0000-00-00';
    const count = (of: string, id: string, on: string, properties: Row): void => {
      const key = `${of} ${id} ${on}`;
      const quotes = (this.counts.get(key) ?? 0) + 1;
      this.counts.set(key, quotes);
      const dated = on === '*' ? null : date;
      this.node('Tally', key, {
        ...properties,
        publishedOn: dated,
        dayKey: `${of} ${on}`,
        quotes: neo4j.int(quotes),
      });
    };
    count('TYPE', `${type} ${sourcing}`, day, { type, sourcing });
    count('SPEAKER', said.speaker, day, { speakerId: said.speaker });
    const sources = relays.length === 0 ? [null] : relays.map(({ source }) => source);
    for (const on of [day, '*']) {
      count('PUBLISHER', publisher ?? '', on, { publisherId: publisher });
      for (const source of sources) count('RELAY', source ?? '', on, { relayId: source });
    }
  }

  private node(label: string, id: string, properties: Row): void {
    const rows = within(this.nodes, label);
    rows.set(id, { id, properties: { ...(rows.get(id)?.['properties'] as Row | undefined), ...properties } });
  }

  private tie(
    from: string,
    type: string,
    to: string,
    a: string,
    b: string,
    properties: Row | null,
    key = '',
  ): void {
    const rows = within(this.ties, [from, type, to, key].join(' '));
    rows.set(`${a} ${b} ${key === '' ? '' : String(properties?.[key])}`, { from: a, to: b, properties });
  }
}

/** What lists of quotes are found and ordered by, see `docs/model.md`. */
function listKeys(article: LinkedArticle, quote: LinkedArticle['quotes'][number], orderKey: string): Row {
  return {
    articleId: article.id,
    speakerId: quote.said.speaker,
    publisherId: article.publisher,
    eventId: quote.saidAt,
    relayIds: quote.relays.map(({ source }) => source),
    dayTerm: termOf(article.publishedOn),
    saidTerm: termOf(quote.saidOn),
    saidKey: saidKeyOf(quote, orderKey),
    confidenceKey: confidenceKeyOf(quote, orderKey),
  };
}

/** Whether it was seen before the day on which it says that it was published. */
const isEarly = ({ publishedOn, seenAt }: LinkedArticle): boolean =>
  publishedOn !== null && publishedOn > seenAt.slice(0, publishedOn.length);

const termOf = (text: string | null): string => (text ?? '0000-00-00').replaceAll('-', '');

type Quote = LinkedArticle['quotes'][number];

const saidKeyOf = ({ saidOn }: Quote, orderKey: string): string => `${saidOn ?? '0000-00-00'} ${orderKey}`;

const confidenceKeyOf = ({ confidence }: Quote, orderKey: string): string =>
  `${String(Math.round(confidence * 1000)).padStart(4, '0')} ${orderKey}`;

function within(groups: Map<string, Map<string, Row>>, name: string): Map<string, Row> {
  const group = groups.get(name) ?? new Map<string, Row>();
  groups.set(name, group);
  return group;
}

const dayOf = (text: string | null): unknown => (text === null ? null : day(text));

const whole = (value: number): unknown => neo4j.int(value);
