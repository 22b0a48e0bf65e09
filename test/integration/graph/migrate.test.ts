import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../../src/graph/graph';
import { migrate, MigrationError } from '../../../src/graph/migrate';
import { packageRoot } from '../../../src/graph/package-root';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { blockingName } from '../../../src/wordings/same-speaker';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { graphLines } from '../../support/graph-fingerprint';
import { harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';

const OURS = join(packageRoot, 'cypher', 'migrations');
const names = readdirSync(OURS).map((file) => file.replace('.cypher', ''));

/** Leaves the graph as it was before migration 007. */
const FORGET_LIST_PROPERTIES = `
  MATCH (n)
  REMOVE n.dayTerm, n.saidTerm, n.articleId, n.eventId, n.relayIds, n.articleCount, n.relayedCount, n.roles
  WITH n
  OPTIONAL MATCH (n)-[r:ACCORDING_TO]->()
  REMOVE r.saidKey, r.confidenceKey
  WITH DISTINCT n WHERE n:Statement
  REMOVE n.folded`;

async function dropSchema(graph: Graph): Promise<void> {
  for (const { name } of await graph.read<{ name: string }>('SHOW CONSTRAINTS YIELD name')) {
    await graph.write((run) => run(`DROP CONSTRAINT \`${name}\``));
  }
  const indexes = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name";
  for (const { name } of await graph.read<{ name: string }>(indexes)) {
    await graph.write((run) => run(`DROP INDEX \`${name}\``));
  }
}

describe('migrate', () => {
  const graph = openTestGraph();
  let folder: string;

  beforeEach(async () => {
    await clearGraph(graph);
    await dropSchema(graph);
    folder = mkdtempSync(join(tmpdir(), 'hearsay-migrations-'));
    cpSync(OURS, folder, { recursive: true });
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  afterAll(async () => {
    await clearGraph(graph);
    await migrate(graph);
    await graph.close();
  });

  const constrained = async (): Promise<string[]> => {
    const rows = await graph.read<{ label: string; property: string }>(
      'SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0] AS label, properties[0] AS property',
    );
    return rows.map(({ label, property }) => `${label}.${property}`).sort();
  };

  test('an empty database gets every migration, in order', async () => {
    expect(await migrate(graph)).toEqual(names);
    expect(await constrained()).toEqual([
      'Article.id',
      'Change.key',
      'Event.id',
      'EventDay.key',
      'FormerQuote.id',
      'Judgement.id',
      'Lock.name',
      'Merged.id',
      'Migration.name',
      'Name.key',
      'Past.id',
      'PastQuote.key',
      'Place.id',
      'Quote.id',
      'Source.id',
      'Speaker.id',
      'Statement.id',
      'Tally.key',
      'Version.id',
    ]);
  });

  test('every index is online when it returns', async () => {
    await migrate(graph);
    const states = await graph.read<{ name: string; state: string }>('SHOW INDEXES YIELD name, state');
    expect(states.length).toBeGreaterThan(names.length);
    expect(states.filter(({ state }) => state !== 'ONLINE')).toEqual([]);
  });

  test('a second call applies nothing', async () => {
    await migrate(graph);
    expect(await migrate(graph)).toEqual([]);
  });

  test('a new file is applied alone', async () => {
    await migrate(graph, folder);
    writeFileSync(
      join(folder, '900-later.cypher'),
      'CREATE INDEX later IF NOT EXISTS FOR (n:Quote) ON (n.later);\n',
    );
    expect(await migrate(graph, folder)).toEqual(['900-later']);
    expect(await graph.read('SHOW INDEXES YIELD name WHERE name = "later" RETURN name')).toHaveLength(1);
  });

  test('a graph of an earlier version gets what its lists are looked up by, and nothing else changes', async () => {
    await migrate(graph);
    await writeArticles(graph, harbourArticles());
    const whole = await graphLines(graph);
    await graph.write((run) => run(FORGET_LIST_PROPERTIES));
    expect(await graphLines(graph)).not.toEqual(whole);
    await graph.write((run) => run("MATCH (m:Migration {name: '007-lists-in-every-order'}) DELETE m"));
    expect(await migrate(graph)).toEqual(['007-lists-in-every-order']);
    expect(await graphLines(graph)).toEqual(whole);
  });

  test('a graph of an earlier version gets the sources of its statements, and its tallies, and nothing else changes', async () => {
    await migrate(graph);
    await writeArticles(graph, harbourArticles());
    const whole = await graphLines(graph);
    await graph.write((run) =>
      run('MATCH ()-[r:EXPRESSES|ACCORDING_TO]->() REMOVE r.carrierId, r.statementKey'),
    );
    await graph.write((run) => run('MATCH ()-[r:EXPRESSES]->() REMOVE r.orderKey'));
    await graph.write((run) => run('MATCH (t:Tally) DELETE t'));
    expect(await graphLines(graph)).not.toEqual(whole);
    const later = ['009-statements-by-source', '010-tallies'];
    await graph.write((run) => run('MATCH (m:Migration) WHERE m.name IN $later DELETE m', { later }));
    expect(await migrate(graph)).toEqual(later);
    expect(await graphLines(graph)).toEqual(whole);
  });

  test('a graph of an earlier version gets how many quotes stood when, and nothing else changes', async () => {
    await migrate(graph);
    for (const article of [edited('first', '09:00'), edited('second', '11:00'), edited('first', '13:00')])
      await writeArticles(graph, [article]);
    const whole = await graphLines(graph);
    await graph.write((run) => run('MATCH (c:Change) DELETE c'));
    expect(await graphLines(graph)).not.toEqual(whole);
    await graph.write((run) => run("MATCH (m:Migration {name: '016-changes'}) DELETE m"));
    expect(await migrate(graph)).toEqual(['016-changes']);
    expect(await graphLines(graph)).toEqual(whole);
  });

  test('a graph of an earlier version finds quotes by names in one spelling', async () => {
    const names = ['Kalliakis', 'Melenskyy', 'Tamourah', 'Rey', 'Voss', 'Moe'];
    await migrate(graph);
    await graph.write((run) =>
      run('UNWIND $names AS name CREATE (:Quote {id: name, speakerKey: toLower(name)})', { names }),
    );
    await graph.write((run) => run("MATCH (m:Migration {name: '020-speaker-keys'}) DELETE m"));
    expect(await migrate(graph)).toEqual(['020-speaker-keys']);
    const keys = await graph.read<{ id: string; key: string }>(
      'MATCH (q:Quote) RETURN q.id AS id, q.speakerKey AS key ORDER BY q.id',
    );
    expect(keys).toEqual(
      [...names].sort().map((id) => ({
        id,
        key: blockingName({ name: id, kind: 'PERSON', unresolved: false }),
      })),
    );
  });

  test('a file is split at a semicolon that ends a line, and there alone', async () => {
    writeFileSync(
      join(folder, '900-data.cypher'),
      "// a remark; with a semicolon\nMERGE (:Name {key: 'a; b'});\n\nMERGE (:Name {key: 'c'});\n",
    );
    await migrate(graph, folder);
    expect(await graph.read('MATCH (n:Name) RETURN n.key AS key ORDER BY key')).toEqual([
      { key: 'a; b' },
      { key: 'c' },
    ]);
  });

  test('a changed file is an error that names it', async () => {
    await migrate(graph, folder);
    writeFileSync(join(folder, `${names[0]!}.cypher`), 'RETURN 1;\n');
    await expect(migrate(graph, folder)).rejects.toThrow(MigrationError);
    await expect(migrate(graph, folder)).rejects.toThrow(
      `Migration ${names[0]!} was changed after it had been applied`,
    );
  });

  test('a migration that this version does not know is an error that names it', async () => {
    writeFileSync(join(folder, '900-later.cypher'), 'RETURN 1;\n');
    await migrate(graph, folder);
    await expect(migrate(graph)).rejects.toThrow('newer Hearsay (migration 900-later)');
  });

  test('other line endings are the same migration', async () => {
    await migrate(graph, folder);
    const file = join(folder, `${names[0]!}.cypher`);
    const { readFileSync } = await import('node:fs');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(await migrate(graph, folder)).toEqual([]);
  });

  test('four at once leave one set of constraints, and each succeeds', async () => {
    await migrate(graph);
    const constraints = await constrained();
    await clearGraph(graph);
    await dropSchema(graph);
    const graphs = [graph, openTestGraph(), openTestGraph(), openTestGraph()];
    const applied = await Promise.all(graphs.map((one) => migrate(one)));
    expect(new Set(applied.flat())).toEqual(new Set(names));
    expect(await constrained()).toEqual(constraints);
    expect(await graph.read('MATCH (m:Migration) RETURN m.name AS name')).toHaveLength(names.length);
    await Promise.all(graphs.slice(1).map((one) => one.close()));
  });
});
