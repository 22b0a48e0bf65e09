import { migrate } from '../../../src/graph/migrate';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { graphLines } from '../../support/graph-fingerprint';
import { firstArticle, harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

const statuses = async (articles: readonly LinkedArticle[]): Promise<string[]> =>
  (await writeArticles(graph, articles)).map(({ status }) => status);

describe('the graph that a story gives', () => {
  const one = async <Row>(statement: string): Promise<Row[]> => graph.read<Row>(statement);

  beforeEach(async () => {
    expect(await statuses(harbourArticles())).toEqual(['created', 'created', 'created', 'created']);
  });

  test('every quote has one speaker, one article, one statement', async () => {
    const rows = await one(`
      MATCH (q:Quote)
      WITH q, COUNT { (q)<-[:SAID]-(:Speaker) } AS speakers, COUNT { (q)-[:IN]->(:Article) } AS articles,
        COUNT { (q)-[:EXPRESSES]->(:Statement)-[:BY]->(:Speaker)-[:SAID]->(q) } AS statements
      RETURN speakers, articles, statements, count(*) AS quotes`);
    expect(rows).toEqual([{ speakers: 1, articles: 1, statements: 1, quotes: 8 }]);
  });

  test('somebody named in several articles is one speaker, under the form that was chosen', async () => {
    expect(
      await one(
        "MATCH (s:Speaker)-[:SAID]->(q) WHERE s.kind = 'PERSON' RETURN s.name AS name, count(q) AS quotes ORDER BY name",
      ),
    ).toEqual([
      { name: 'Mara al-Voss', quotes: 3 },
      { name: 'Teodor van der Brink', quotes: 1 },
    ]);
  });

  test('"police" and "a senior official" belong to one article each', async () => {
    expect(
      await one(
        "MATCH (s:Speaker {kind: 'GROUP'})-[:SAID]->(q) WITH s, count(q) AS quotes RETURN s.name AS name, s.unresolved AS unresolved, quotes",
      ),
    ).toEqual([
      { name: 'Police', unresolved: false, quotes: 1 },
      { name: 'Police', unresolved: false, quotes: 1 },
    ]);
    expect(await one('MATCH (s:Speaker {unresolved: true}) RETURN s.name AS name')).toEqual([
      { name: 'A senior official' },
    ]);
  });

  test('the same words of one speaker are one statement, however the spans are cut', async () => {
    expect(
      await one(
        'MATCH (t:Statement)<-[:EXPRESSES]-(q) WITH t, count(q) AS quotes WHERE quotes > 1 RETURN t.text AS text, quotes',
      ),
    ).toEqual([{ text: 'We will keep the harbour open, That is a promise.', quotes: 2 }]);
  });

  test('one meeting in two articles is one event, with its place and participants', async () => {
    expect(
      await one(`
        MATCH (e:Event)-[:HELD_AT]->(l:Place) MATCH (s:Speaker)-[:TOOK_PART_IN]->(e)
        WITH e, l, s ORDER BY s.name
        RETURN e.name AS name, e.date AS date, e.datePrecision AS precision, l.name AS place, collect(s.name) AS participants,
          COUNT { (e)<-[:REPORTS]-() } AS reports`),
    ).toEqual([
      {
        name: 'meeting of Mara al-Voss and Teodor van der Brink',
        date: '2026-03-03',
        precision: 'DAY',
        place: 'Velmora',
        participants: ['Mara al-Voss', 'Teodor van der Brink'],
        reports: 2,
      },
    ]);
  });

  test('an agency that relays and publishes is one source, of the more telling kind', async () => {
    expect(
      await one(`
        MATCH (s:Source {name: 'Norda'})
        RETURN s.kind AS kind, COUNT { (s)<-[:ACCORDING_TO]-() } AS relayed, COUNT { (s)<-[:PUBLISHED_BY]-() } AS published,
          COUNT { (s)<-[:MENTIONS]-() } AS mentioned`),
    ).toEqual([{ kind: 'AGENCY', relayed: 2, published: 1, mentioned: 1 }]);
  });

  test('a source that speaks for itself is a speaker too', async () => {
    expect(
      await one("MATCH (s:Speaker {name: 'Norda'})-[:SAID]->(q) RETURN s.kind AS kind, q.text AS text"),
    ).toEqual([{ kind: 'ORGANISATION', text: 'it had seen the order' }]);
  });

  test.each([
    ['mara al voss', 'Mara al-Voss'],
    ['al voss', 'Mara al-Voss'],
    ['voss', 'Mara al-Voss'],
    ['brink', 'Teodor van der Brink'],
    ['van der brink', 'Teodor van der Brink'],
    ['norda news', 'Norda'],
    ['harbour post', 'The Harbour Post'],
    ['the harbour post', 'The Harbour Post'],
  ])('the key "%s" finds %s', async (key, name) => {
    const rows = await graph.read('MATCH (n)-[:NAMED]->(:Name {key: $key}) RETURN n.name AS name', { key });
    expect(rows).toEqual([{ name }]);
  });

  test('dates are dates, offsets are integers', async () => {
    expect(
      await one(`
        MATCH (q:Quote)-[:IN]->(a:Article {externalId: 'gazette-7'}) MATCH (q)-[r:ACCORDING_TO]->()
        RETURN q.publishedOn AS on, a.publishedAt AS at, valueType(q.content) AS content, r.position AS position, valueType(r.start) AS start`),
    ).toEqual([
      {
        on: '2026-03-05',
        at: '2026-03-05T09:30:00+01:00',
        content: 'LIST<INTEGER NOT NULL> NOT NULL',
        position: 0,
        start: 'INTEGER NOT NULL',
      },
    ]);
  });

  test('nested speech points at the quote around it', async () => {
    expect(
      await one('MATCH (i:Quote)-[:NESTED_IN]->(o:Quote) RETURN i.text AS inner, o.text AS outer'),
    ).toEqual([{ inner: 'more', outer: 'al-Voss had promised more' }]);
  });

  test('full text finds a quote by another form of its words', async () => {
    const rows = await graph.read<{ text: string }>(
      "CALL db.index.fulltext.queryNodes('quote_words', 'harbours AND promises') YIELD node RETURN DISTINCT node.text AS text",
    );
    expect(rows.length).toBe(2);
  });
});

describe('the same again', () => {
  test('a second ingest writes nothing', async () => {
    await writeArticles(graph, harbourArticles());
    const before = await graphLines(graph);
    const recorded = await graph.read(
      'MATCH (n) WHERE n.recordedAt IS NOT NULL RETURN n.id AS id, n.recordedAt AS at ORDER BY id',
    );
    expect(await statuses(harbourArticles())).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(await graphLines(graph)).toEqual(before);
    expect(
      await graph.read(
        'MATCH (n) WHERE n.recordedAt IS NOT NULL RETURN n.id AS id, n.recordedAt AS at ORDER BY id',
      ),
    ).toEqual(recorded);
  });

  test('an article twice in one call is written once', async () => {
    const [first] = harbourArticles();
    expect(await statuses([first!, first!])).toEqual(['created', 'unchanged']);
  });

  test('an empty list is no work', async () => {
    expect(await writeArticles(graph, [])).toEqual([]);
  });
});

describe('what is refused', () => {
  test.each([
    ['a day that the calendar lacks', { publishedOn: '2026-02-30' }, '“2026-02-30”'],
    ['a time that is none', { publishedAt: '2026-02-03T25:00:00Z' }, '“2026-02-03T25:00:00Z”'],
    ['an id beyond what an index takes', { externalId: 'x'.repeat(9_000) }, 'Its id is longer'],
    [
      'an address beyond what an index takes',
      { url: `https://a.example/${'x'.repeat(9_000)}` },
      'Its url is longer',
    ],
  ])('%s, without failing the batch', async (_, changes, reason) => {
    const [, second] = harbourArticles();
    const [refused, created] = await writeArticles(graph, [firstArticle(changes), second!]);
    expect(refused).toMatchObject({ status: 'refused', reason: expect.stringContaining(reason) as string });
    expect(created).toMatchObject({ status: 'created' });
  });
});
