import { MultiGraph } from 'graphology';
import { parse as readGexf } from 'graphology-gexf';
import { parse as readGraphml } from 'graphology-graphml';
import { JSDOM } from 'jsdom';
import { EXPORT_FORMATS } from '../../../../src/api/export/formats';
import type { QuoteRow } from '../../../../src/api/export/quote-rows';
import { quoteRow, written } from '../../../support/quote-row';

const { graphml, gexf } = EXPORT_FORMATS;

/** A meeting, and a second quote of the same article and speaker that stands inside the first. */
const outer = quoteRow({
  event: {
    id: 'e_1',
    name: 'harbour talks',
    kind: 'MEETING',
    date: '2026-03-03',
    endDate: null,
    datePrecision: 'DAY',
    place: { name: 'Velmora' },
  },
});
const inner = quoteRow({ id: 'q_2', text: 'Never.', nestedIn: { id: 'q_1' }, role: null });
const PAGES: readonly (readonly QuoteRow[])[] = [[inner], [outer]];

const NODES = ['a_1', 'e_1', 'p_1', 'q_1', 'q_2', 's_1', 's_2', 's_3', 't_1'];
const EDGES = [
  'a_1 PUBLISHED_BY s_3',
  'p_1 SAID q_1',
  'p_1 SAID q_2',
  'q_1 ACCORDING_TO s_1',
  'q_1 ACCORDING_TO s_2',
  'q_1 EXPRESSES t_1',
  'q_1 IN a_1',
  'q_1 SAID_AT e_1',
  'q_2 ACCORDING_TO s_1',
  'q_2 ACCORDING_TO s_2',
  'q_2 EXPRESSES t_1',
  'q_2 IN a_1',
  'q_2 NESTED_IN q_1',
  't_1 BY p_1',
];

const edgesOf = (graph: Read): string[] =>
  graph
    .mapEdges((_edge, attributes, source, target) => `${source} ${String(attributes['kind'])} ${target}`)
    .sort();

const READERS = {
  GraphML: async (pages: typeof PAGES): Promise<Read> =>
    readGraphml(MultiGraph, await written(graphml, ...pages)),
  GEXF: async (pages: typeof PAGES): Promise<Read> => readGexf(MultiGraph, await written(gexf, ...pages)),
};

type Read = ReturnType<typeof readGexf>;

describe.each(['GraphML', 'GEXF'] as const)('%s', (format) => {
  const read = READERS[format];

  test('holds each node and each edge once, whichever page they come on', async () => {
    const graph = await read(PAGES);
    expect(graph.nodes().sort()).toEqual(NODES);
    expect(edgesOf(graph)).toEqual(EDGES);
  });

  test('values have their types', async () => {
    const graph = await read(PAGES);
    expect(graph.getNodeAttributes('q_1')).toMatchObject({
      kind: 'Quote',
      type: 'DIRECT',
      text: 'We will keep the harbour open.',
      date: '2026-03-04',
      confidence: 0.9,
    });
    expect(graph.getNodeAttributes('s_1')).toMatchObject({ kind: 'Source', type: 'AGENCY', label: 'Norda' });
    const relay = graph.findEdge('q_1', 's_2', () => true);
    expect(graph.getEdgeAttributes(relay)).toMatchObject({ kind: 'ACCORDING_TO', position: 1 });
  });

  test('an edge to a quote that the filter leaves out is left out with it', async () => {
    const graph = await read([[inner]]);
    expect(graph.hasNode('q_1')).toBe(false);
    expect(edgesOf(graph).filter((edge) => edge.includes('q_1'))).toEqual([]);
  });

  test('nothing found is an empty graph', async () => {
    expect((await read([[]])).order).toBe(0);
  });

  test.each([
    ['markup', "<b>“R&D”</b> ]]> -- <!-- 'x' &amp;", undefined],
    ['an emoji', 'a 😀 b', undefined],
    ['what XML cannot hold', 'a\u{0}b\u{1}c\u{FFFE}d\u{D800}e', 'a�b�c�d�e'],
  ])('a text with %s', async (_name, text, held) => {
    const graph = await read([[quoteRow({ text })]]);
    expect(graph.getNodeAttribute('q_1', 'text')).toBe(held ?? text);
  });

  test('a long text is cut in the label alone, between characters', async () => {
    const text = '😀'.repeat(200);
    const graph = await read([[quoteRow({ text })]]);
    expect(graph.getNodeAttributes('q_1')).toMatchObject({ text, label: `${'😀'.repeat(59)}…` });
  });
});

describe('GEXF in time', () => {
  const timesOf = async (row: QuoteRow): Promise<Record<string, (string | null)[]>> => {
    const { document } = new JSDOM(await written(gexf, [row]), { contentType: 'text/xml' }).window;
    return Object.fromEntries<(string | null)[]>(
      [...document.querySelectorAll('node')].map((node) => [
        String(node.getAttribute('id')),
        [node.getAttribute('start'), node.getAttribute('end')],
      ]),
    );
  };

  test('a quote is there from its publication on, an event on its day, a speaker always', async () => {
    expect(await timesOf(outer)).toMatchObject({
      q_1: ['2026-03-04', null],
      a_1: ['2026-03-04', null],
      e_1: ['2026-03-03', '2026-03-03'],
      p_1: [null, null],
    });
  });

  test('what has no day has no time', async () => {
    const article = { ...outer.article, publishedAt: null };
    const event = { ...outer.event!, date: '2026-03', datePrecision: 'MONTH' };
    expect(await timesOf({ ...outer, article, event })).toMatchObject({
      q_1: [null, null],
      e_1: [null, null],
    });
  });
});

test('rows are read as text is taken, and no more of them', async () => {
  let pages = 0;
  async function* endless(): AsyncGenerator<readonly QuoteRow[], void, undefined> {
    for (;;) yield await Promise.resolve([quoteRow({ id: `q_${pages++}` })]);
  }
  for (const format of Object.values(EXPORT_FORMATS)) {
    pages = 0;
    let pieces = 0;
    const text = format.write(endless)[Symbol.asyncIterator]();
    while (++pieces <= 10) await text.next();
    await text.return?.();
    expect(pages).toBeLessThanOrEqual(10);
  }
});
