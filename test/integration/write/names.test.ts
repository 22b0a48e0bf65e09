import { migrate } from '../../../src/graph/migrate';
import { linkArticle } from '../../../src/ingest/link/link';
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
