import { ask, query } from '../../../src/api/ask';
import { migrate } from '../../../src/graph/migrate';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { harbourArticles } from '../../support/harbour-articles';
import { openTestGraph } from '../../support/open-test-graph';

const graph = openTestGraph();

beforeAll(() => migrate(graph));
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

async function write(...articles: LinkedArticle[]): Promise<void> {
  for (const article of articles) await writeArticles(graph, [article]);
}

/** As a client gets it: moments as text. */
async function answer<Data>(text: string, variables: Record<string, unknown> = {}): Promise<Data> {
  return JSON.parse(JSON.stringify(await ask(graph, query(text), variables))) as Data;
}

const at = (time: string): string => `2026-03-04T${time}:00.000Z`;

describe('what an article tells of its versions', () => {
  test('its texts, when each stood, and what changed from one to the next', async () => {
    await write(
      edited('first', '09:00'),
      edited('second', '10:00'),
      edited('third', '11:00'),
      edited('first', '12:00'),
    );
    const { articles } = await answer<{ articles: { nodes: [Record<string, unknown>] } }>(`{
      articles { nodes {
        standing standingSince
        versions { noticeKind isCurrent firstSeen lastSeen stood { from to } }
        changes { at kind before { text speaker } after { text speaker } }
      } }
    }`);
    expect(articles.nodes[0]).toEqual({
      standing: 'CORRECTED',
      standingSince: at('11:00'),
      versions: [
        {
          noticeKind: null,
          isCurrent: true,
          firstSeen: at('09:00'),
          lastSeen: at('12:00'),
          stood: [
            { from: at('09:00'), to: at('10:00') },
            { from: at('12:00'), to: null },
          ],
        },
        {
          noticeKind: null,
          isCurrent: false,
          firstSeen: at('10:00'),
          lastSeen: at('10:00'),
          stood: [{ from: at('10:00'), to: at('11:00') }],
        },
        {
          noticeKind: 'CORRECTION',
          isCurrent: false,
          firstSeen: at('11:00'),
          lastSeen: at('11:00'),
          stood: [{ from: at('11:00'), to: at('12:00') }],
        },
      ],
      changes: [
        change(
          '10:00',
          'CHANGED',
          ['The pier is safe', 'Oda Marstrand'],
          ['The pier is safe for now', 'Oda Marstrand'],
        ),
        change('10:00', 'ADDED', null, ['We will repair it', 'Runa Falk']),
        change('10:00', 'WITHDRAWN', ['the mayor had “seen the cracks”', 'Jens Holm'], null),
        change('11:00', 'CHANGED', ['We will repair it', 'Runa Falk'], ['We will repair it', 'Jens Holm']),
        change('12:00', 'RETURNED', null, ['The pier is safe', 'Oda Marstrand']),
        change('12:00', 'RETURNED', null, ['the mayor had “seen the cracks”', 'Jens Holm']),
        change('12:00', 'WITHDRAWN', ['The pier is safe for now', 'Oda Marstrand'], null),
        change('12:00', 'WITHDRAWN', ['We will repair it', 'Jens Holm'], null),
      ],
    });
  });

  test('a quote that was withdrawn is found by its id as it stood last, with what became of it', async () => {
    await write(edited('first', '09:00'));
    const { quotes } = await answer<{ quotes: { nodes: { id: string }[] } }>('{ quotes { nodes { id } } }');
    const id = quotes.nodes[1]?.id;
    await write(edited('second', '10:00'));
    const { quote } = await answer<Record<string, unknown>>(
      `query ($id: ID!) { quote(id: $id) {
        text isCurrent speaker { name } article { externalId } statement { quotes { totalCount } } version { text }
        stood { from to } history { kind at }
      } }`,
      { id },
    );
    expect(quote).toEqual({
      text: 'the mayor had “seen the cracks”',
      isCurrent: false,
      speaker: { name: 'Jens Holm' },
      article: { externalId: 'pier-1' },
      statement: { quotes: { totalCount: 1 } },
      version: { text: expect.stringContaining('seen the cracks') as string },
      stood: [{ from: at('09:00'), to: at('10:00') }],
      history: [
        { kind: 'ADDED', at: at('09:00') },
        { kind: 'WITHDRAWN', at: at('10:00') },
      ],
    });
  });

  test('the history of a quote is its own, however deep it is asked for', async () => {
    await write(edited('first', '09:00'));
    const { statements } = await answer<{
      statements: {
        nodes: { quotes: { nodes: { text: string; history: { after: { text: string } }[] }[] } }[];
      };
    }>('{ statements { nodes { reference { id } quotes { nodes { text history { after { text } } } } } } }');
    const quotes = statements.nodes.flatMap((statement) => statement.quotes.nodes);
    expect(quotes.length).toBeGreaterThan(1);
    for (const { text, history } of quotes) expect(history).toEqual([{ after: { text } }]);
  });

  const change = (
    time: string,
    kind: string,
    before: [string, string] | null,
    after: [string, string] | null,
  ): object => ({ at: at(time), kind, before: state(before), after: state(after) });

  const state = (given: [string, string] | null): object | null =>
    given && { text: given[0], speaker: given[1] };
});

describe('asOf', () => {
  const ALL = `query ($asOf: DateTime!) {
    quotes(filter: { asOf: $asOf }) { totalCount nodes { text speaker { name quotes { totalCount } } } }
    bySpeaker: quotes(filter: { speaker: "Marstrand", asOf: $asOf }) { nodes { text } }
    byRelay: quotes(filter: { accordingTo: "Norda", asOf: $asOf }) { nodes { text } }
    byPublisher: quotes(filter: { publishedBy: "Harbour Post", asOf: $asOf }) { totalCount }
    byWords: quotes(filter: { text: "pier", asOf: $asOf }) { nodes { text } }
    byWordsOfOne: quotes(filter: { text: "pier", speaker: "Marstrand", asOf: $asOf }) { totalCount nodes { text } }
    statementsByWords: statements(filter: { text: "pier", asOf: $asOf }) { totalCount nodes { text } }
    wordsOfEach: speakers(filter: { asOf: $asOf }) { nodes { name quotes(filter: { text: "pier" }) { nodes { text } } } }
    statements(filter: { asOf: $asOf }) { nodes { text independentCarriers } }
    speakers(filter: { asOf: $asOf }) { nodes { name } }
    sources(filter: { asOf: $asOf }) { nodes { name } }
    events(filter: { asOf: $asOf }) { nodes { name participants { name } } }
    places(filter: { asOf: $asOf }) { nodes { name } }
    articles(filter: { asOf: $asOf }) { nodes { quotes { totalCount } } }
    stats(filter: { asOf: $asOf }, by: [SPEAKER]) { speaker quotes }
  }`;

  const then = (time: string): Promise<unknown> => answer(ALL, { asOf: at(time) });
  const today = (): Promise<unknown> => answer(ALL, { asOf: '2126-01-01T00:00:00Z' });

  test.each([
    ['the first text', ['first', '09:00'], '09:30'],
    ['the second', ['second', '10:00'], '10:30'],
    ['the third', ['third', '11:00'], '11:30'],
    ['the first again', ['first', '12:00'], '12:30'],
  ] as const)('answers while %s stood as if nothing had come after', async (_, [name, time], asked) => {
    await write(edited(name, time));
    const expected = await today();
    await clearGraph(graph);
    await write(
      edited('first', '09:00'),
      edited('second', '10:00'),
      edited('third', '11:00'),
      edited('first', '12:00'),
    );
    expect(await then(asked)).toEqual(expected);
  });

  test('before everything there is nothing', async () => {
    await write(edited('first', '09:00'), edited('second', '10:00'));
    expect(await then('08:00')).toMatchObject({
      quotes: { totalCount: 0 },
      statements: { nodes: [] },
      speakers: { nodes: [] },
      sources: { nodes: [] },
      articles: { nodes: [] },
    });
  });

  test('what is dated later than it was seen is known from when it was seen, also by a clock that tells of it later', async () => {
    const dated = { publishedOn: '2026-03-09' };
    const ask = async (moment: string): Promise<number> => {
      const { desc, asc } = await answer<Record<string, { nodes: unknown[] }>>(
        `{ desc: quotes(filter: { asOf: "${moment}" }) { nodes { id } }
           asc: quotes(filter: { asOf: "${moment}" }, orderBy: PUBLISHED_ASC) { nodes { id } } }`,
      );
      expect(asc?.nodes).toHaveLength(desc?.nodes.length ?? -1);
      return desc?.nodes.length ?? 0;
    };
    await write(edited('first', '09:00', dated));
    expect([await ask(at('08:00')), await ask(at('09:30')), await ask('2026-03-10T00:00:00Z')]).toEqual([
      0, 2, 2,
    ]);
    await write(edited('first', '07:00', dated));
    expect([await ask(at('06:00')), await ask(at('08:00'))]).toEqual([0, 2]);
  });

  test('today is what a list without it gives', async () => {
    await write(...harbourArticles(), edited('first', '09:00'), edited('third', '10:00'));
    const plain = await answer(
      ALL.replaceAll(
        /, asOf: \$asOf|filter: \{ asOf: \$asOf \},? ?|\(filter: \{ asOf: \$asOf \}\)/gu,
        '',
      ).replace('query ($asOf: DateTime!)', ''),
    );
    expect(await today()).toEqual(plain);
  });

  test.each([
    ['quotes', 'PUBLISHED_DESC', ''],
    ['quotes', 'PUBLISHED_ASC', ''],
    ['quotes', 'SAID_DESC', ''],
    ['quotes', 'CONFIDENCE_DESC', ''],
    ['quotes', 'PUBLISHED_ASC', 'publishedBy: "Harbour Post"'],
    ['quotes', 'SAID_DESC', 'speaker: "Marstrand"'],
    ['quotes', 'PUBLISHED_DESC', 'text: "pier"'],
    ['quotes', 'PUBLISHED_DESC', 'text: "harbour"'],
    ['quotes', 'PUBLISHED_DESC', 'type: [DIRECT, MIXED]'],
    ['statements', 'LAST_SEEN_DESC', ''],
    ['statements', 'LAST_SEEN_ASC', 'speaker: "Marstrand"'],
    ['speakers', 'NAME_ASC', ''],
    ['speakers', 'QUOTES_DESC', ''],
    ['sources', 'ARTICLES_DESC', ''],
    ['events', 'DATE_DESC', ''],
  ])(
    '%s in the order %s, %s, are the same page by page, what is past among what stands',
    async (list, orderBy, filter) => {
      await write(
        edited('first', '09:00'),
        ...harbourArticles(),
        edited('third', '10:00', { seenAt: '2026-03-07T10:00:00.000Z' }),
      );
      const page = async (first: number, after: string | null): Promise<Page> => {
        const data = await answer<Record<string, Page>>(
          `query ($first: Int!, $after: String) {
          ${list}(filter: { asOf: "2026-03-06T13:00:00Z" ${filter} }, orderBy: ${orderBy}, first: $first, after: $after) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor }
          }
        }`,
          { first, after },
        );
        return data[list] as Page;
      };
      const whole = await page(100, null);
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo } = await page(2, after);
        ids.push(...nodes.map(({ id }) => id));
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      expect(ids).toEqual(whole.nodes.map(({ id }) => id));
      expect(new Set(ids).size).toBe(whole.totalCount);
      expect(whole.totalCount).toBeGreaterThan(0);
    },
  );

  interface Page {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
});
