import fc from 'fast-check';
import { RequestError } from '../../src/graph/compiler/errors';
import { parseSearch } from '../../src/graph/compiler/full-text/parse-search';
import { parseText } from '../../src/graph/compiler/full-text/parse';
import type { Graph } from '../../src/graph/graph';
import { clearGraph } from '../support/clear-graph';
import { openTestGraph } from '../support/open-test-graph';
import { fillWithFixture } from './support/fill';

let graph: Graph;

beforeAll(async () => {
  graph = openTestGraph();
  await clearGraph(graph);
  await fillWithFixture(graph);
});

afterAll(async () => {
  await graph.close();
});

/** What the index is asked for something typed; nothing when it is refused with a sentence. */
function asked(typed: string): string[] {
  try {
    const { words, without } = parseText(typed, 'text');
    return [words ?? without].filter((query) => query !== undefined);
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError);
    return [];
  }
}

const lucene = fc.constantFrom(
  ...['"', '-', '+', '&&', '||', '!', '(', ')', '{', '}', '[', ']', '^', '~', '*', '?', ':', '/', '\\', ' '],
  ...['AND', 'OR', 'NOT', 'TO', 'folded:', 'speaker:', 'type:', 'hope', 'the', 'ſ', '\u0000', '\u202E', '😀', 'ß'],
);

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(lucene, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.array(lucene, { maxLength: 10 }).map((parts) => parts.join(' ')),
);

/** What the indexes are asked for something typed into the search of everything. */
function searched(typed: string): string[] {
  try {
    return Object.values(parseSearch(typed, 'text')) as string[];
  } catch (error) {
    expect(error).toBeInstanceOf(RequestError);
    return [];
  }
}

test.each([
  ['quote_words', asked],
  ['quote_words', searched],
  ['speaker_name', searched],
] as const)('%s understands whatever is typed', async (index, ask) => {
  await fc.assert(
    fc.asyncProperty(fc.array(typed, { minLength: 40, maxLength: 80 }), async (many) => {
      const queries = many.flatMap((one) => ask(one));
      const [found] = await graph.read<{ asked: number }>(
        `UNWIND $queries AS query
         WITH COUNT { CALL db.index.fulltext.queryNodes($index, query) YIELD node RETURN node } AS hits
         RETURN count(hits) AS asked`,
        { queries, index },
      );
      expect(found?.asked).toBe(queries.length);
    }),
    { numRuns: 25 },
  );
});
