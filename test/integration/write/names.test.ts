import { migrate } from '../../../src/graph/migrate';
import { Identities } from '../../../src/ingest/link/identities';
import { linkArticle } from '../../../src/ingest/link/link';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { nameKey } from '../../../src/text/name-key';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

describe('a name is stored as written, and found, though it holds', () => {
  test.each([
    ['a brace', 'Ada } Ashdown'],
    ['a backtick', 'Ada ` Ashdown'],
    ['a quotation mark and a backslash', String.raw`Ada " \' Ashdown`],
    ['Cypher', "Ada'}) DETACH DELETE n //"],
    ['operators of the full-text index', 'Ada && Ashdown~ OR (name:*) ^2 [a TO b]'],
    ['right-to-left marks', '\u200FAda \u202EAshdown\u202C'],
    ['another script', 'آدا اشداون'],
    ['characters beyond 16 bits', 'Ada 😀𝔄shdown'],
    ['no letter at all', '}`{'],
    ['10,000 characters', `Ada ${'x'.repeat(9_996)}`],
    ['10,000 characters of three bytes each', '語'.repeat(10_000)],
  ])('%s', async (_, name) => {
    const text = `Trams are late, ${name} said.`;
    const annotated = annotatedArticle({
      outlet: name,
      text,
      entities: [{ name }],
      quotes: [{ content: 'Trams are late', source: name, speaker: name }],
    });
    expect(await writeArticles(graph, [linkArticle(annotated, '1')])).toMatchObject([{ status: 'created' }]);
    const found = await graph.read(
      'MATCH (:Name {key: $key})<-[:NAMED]-(n) RETURN labels(n)[0] AS label, n.name AS name ORDER BY label',
      { key: nameKey(name) },
    );
    expect(found).toEqual([
      { label: 'Source', name },
      { label: 'Speaker', name },
    ]);
  });
});

test('an outlet that goes by another name is one source under both, whichever its articles use', async () => {
  const identities = new Identities([
    { name: 'Ostrel Post', aliases: ['Ostrel Evening Post'], kind: 'outlet' },
  ]);
  const printed = (outlet: string, day: string): LinkedArticle =>
    linkArticle(
      annotatedArticle({
        externalId: `${outlet} ${day}`,
        outlet,
        publishedOn: day,
        text: `Trams are late, on ${day}.`,
      }),
      '1',
      identities,
    );
  await writeArticles(graph, [
    printed('Ostrel Evening Post', '2026-03-04'),
    printed('The Ostrel Post', '2026-06-01'),
  ]);
  expect(
    await graph.read(
      `MATCH (n:Source)
       RETURN n.name AS name, n.articleCount AS articles, COLLECT { MATCH (n)-[:NAMED]->(k) RETURN k.key ORDER BY k.key } AS keys`,
    ),
  ).toEqual([
    {
      name: 'Ostrel Post',
      articles: 2,
      keys: expect.arrayContaining(['ostrel post', 'ostrel evening post']) as unknown,
    },
  ]);
});
