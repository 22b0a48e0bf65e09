import { linkArticle } from '../../../src/ingest/link/link';
import type { LinkedArticle } from '../../../src/ingest/link/linked-article';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { annotatedArticle } from '../../support/annotated-article';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { graphLines } from '../../support/graph-fingerprint';
import { harbourArticles } from '../../support/harbour-articles';
import { judging } from '../../support/judging';

const { graph, server, ask, judge, undo, idOf, lines, readAnew } = judging();

const speakers = async (): Promise<string[]> => {
  const { speakers: list } = (await ask(
    '{ speakers(filter: { kind: PERSON }) { nodes { name aliases quotes { totalCount } statements { totalCount } } } }',
  )) as unknown as {
    speakers: {
      nodes: { name: string; quotes: { totalCount: number }; statements: { totalCount: number } }[];
    };
  };
  return list.nodes.map((one) => `${one.name} ${one.quotes.totalCount} ${one.statements.totalCount}`);
};

describe('two speakers that a judgement makes one', () => {
  let pair: string[];

  beforeEach(async () => {
    pair = [await idOf('Mara al-Voss'), await idOf('Teodor van der Brink')];
  });

  test('answer as one in lists, filters, counts and by either id', async () => {
    expect(await speakers()).toEqual(['Mara al-Voss 3 2', 'Teodor van der Brink 1 1']);
    await judge({ speakers: pair, verdict: 'SAME' });
    expect(await speakers()).toEqual(['Teodor van der Brink 4 3']);
    for (const speaker of ['al-Voss', 'van der Brink']) {
      expect(
        await ask('query ($speaker: String!) { quotes(filter: { speaker: $speaker }) { totalCount } }', {
          speaker,
        }),
      ).toEqual({
        quotes: { totalCount: 4 },
      });
    }
    for (const id of pair) {
      expect(
        await ask(
          'query ($id: ID!) { speaker(id: $id) { name roles merged { name } judgements { verdict user } events { totalCount } } quotes(filter: { speakerId: $id }) { totalCount } }',
          { id },
        ),
      ).toMatchObject({
        speaker: {
          name: 'Teodor van der Brink',
          roles: ['Prime Minister'],
          merged: [{}],
          judgements: [{ verdict: 'SAME', user: 'ana' }],
          events: { totalCount: 1 },
        },
        quotes: { totalCount: 4 },
      });
    }
  });

  test('keep what lists are ordered by with the one that stands for both', async () => {
    const stale = async (): Promise<unknown[]> => {
      const rows: unknown[] = [];
      for await (const row of graph.stream(
        `MATCH (n:Speaker) WHERE n.quoteCount <> COUNT { (n)-[:SAID]->() }
            OR n.roles <> COLLECT { MATCH (n)-[said:SAID]->() WHERE said.role IS NOT NULL RETURN DISTINCT said.role AS role ORDER BY role }
         RETURN n.name, n.quoteCount, n.roles`,
      ))
        rows.push(row);
      return rows;
    };
    const { judgement } = await judge({ speakers: pair, verdict: 'SAME' });
    expect(await stale()).toEqual([]);
    await writeArticles(graph, harbourArticles('2'));
    expect(await stale()).toEqual([]);
    await undo(judgement?.id);
    expect(await stale()).toEqual([]);
  });

  test('are two again when it is undone, as if nobody had judged', async () => {
    const before = await lines();
    const { judgement } = await judge({ speakers: pair, verdict: 'SAME' });
    expect(await lines()).not.toEqual(before);
    expect(await undo(judgement?.id)).toEqual({ judgement: { id: judgement?.id }, errors: [] });
    expect(await lines()).toEqual(before);
  });

  test('are two again when the same user judges otherwise, and both judgements can be read', async () => {
    const before = await lines();
    await judge({ speakers: pair, verdict: 'SAME', note: 'One man.' });
    await judge({ speakers: pair, verdict: 'DIFFERENT', note: 'No: two.' });
    expect(await lines()).toEqual(before);
    expect(await ask('{ judgements(orderBy: AT_ASC) { nodes { verdict note stands endedBy } } }')).toEqual({
      judgements: {
        nodes: expect.arrayContaining([
          { verdict: 'SAME', note: 'One man.', stands: false, endedBy: 'ana' },
          { verdict: 'DIFFERENT', note: 'No: two.', stands: true, endedBy: null },
        ]) as object,
      },
    });
  });

  test('of two users who contradict each other the later one is obeyed', async () => {
    const before = await lines();
    await judge({ speakers: pair, verdict: 'SAME' });
    await judge({ speakers: pair, verdict: 'DIFFERENT', user: 'bo' });
    expect(await lines()).toEqual(before);
  });

  test('stay one when their articles are read anew, and what comes later is theirs', async () => {
    await judge({ speakers: pair, verdict: 'SAME' });
    const before = await lines();
    await readAnew();
    expect(await lines()).toEqual(before);
  });

  test('are, after everything was read anew and the judgement undone, what they would be without it', async () => {
    const before = await lines();
    const { judgement } = await judge({ speakers: pair, verdict: 'SAME' });
    await readAnew();
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
  });

  test('give the same graph whether they are judged before or after more is ingested', async () => {
    const more = [edited('first', '09:00'), edited('third', '10:00')];
    await writeArticles(graph, more.slice(0, 1));
    const others = [await idOf('Oda Marstrand'), await idOf('Jens Holm')];
    await judge({ speakers: others, verdict: 'SAME' });
    await writeArticles(graph, more.slice(1));
    const expected = await lines();
    await clearGraph(graph);
    for (const article of [...harbourArticles(), ...more]) await writeArticles(graph, [article]);
    await judge({ speakers: others, verdict: 'SAME' });
    expect(await lines()).toEqual(expected);
  });

  test('a third joins by way of the second, and leaves alone', async () => {
    const third = await idOf('Norda');
    await judge({ speakers: pair, verdict: 'SAME' });
    const two = await lines();
    const { judgement } = await judge({ speakers: [pair[1], third], verdict: 'SAME' });
    expect(
      await ask('query ($id: ID!) { speaker(id: $id) { quotes { totalCount } } }', { id: third }),
    ).toEqual({
      speaker: { quotes: { totalCount: 5 } },
    });
    await undo(judgement?.id);
    expect(await lines()).toEqual(two);
  });
});

test('two wordings by speakers who become one are one statement from then on, and two when it is undone', async () => {
  const article = (outlet: string, text: string, content: string, speaker: string): LinkedArticle =>
    linkArticle(
      annotatedArticle({
        outlet,
        publishedOn: '2026-03-04',
        text,
        entities: [{ name: speaker }],
        quotes: [{ content, speaker }],
      }),
      '1',
    );
  await writeArticles(graph, [
    article(
      'Tern',
      '“The sea wall will hold this winter,” Dario Vint said.',
      '“The sea wall will hold this winter,”',
      'Dario Vint',
    ),
    article('Gull', 'Dorian Vint said the sea wall will hold.', 'the sea wall will hold', 'Dorian Vint'),
  ]);
  const shared = async (): Promise<unknown> =>
    (await ask('{ statements(filter: { text: "\\"sea wall\\"" }) { nodes { carriers { name } } } }'))[
      'statements'
    ];
  const apart = {
    nodes: expect.arrayContaining([
      { carriers: [{ name: 'Tern' }] },
      { carriers: [{ name: 'Gull' }] },
    ]) as unknown,
  };
  expect(await shared()).toEqual(apart);
  const { judgement } = await judge({
    speakers: [await idOf('Dario Vint'), await idOf('Dorian Vint')],
    verdict: 'SAME',
  });
  expect(await shared()).toEqual({ nodes: [{ carriers: [{ name: 'Gull' }, { name: 'Tern' }] }] });
  await undo(judgement?.id);
  expect(await shared()).toEqual(apart);
});

describe('two statements that a judgement makes one', () => {
  const STATEMENTS = '{ statements { nodes { id text quotes { totalCount } } } }';

  test('have their quotes together, whatever is read anew, and apart when it is undone', async () => {
    const { statements } = (await ask(STATEMENTS)) as unknown as {
      statements: { nodes: { id: string; quotes: { totalCount: number } }[] };
    };
    const pair = statements.nodes.slice(0, 2).map(({ id }) => id);
    const sum = statements.nodes.slice(0, 2).reduce((total, { quotes }) => total + quotes.totalCount, 0);
    const before = await lines();
    const { judgement } = await judge({ statements: pair, verdict: 'SAME' });
    for (const id of pair) {
      expect(
        await ask('query ($id: ID!) { statement(id: $id) { quotes { totalCount } merged { text } } }', {
          id,
        }),
      ).toEqual({
        statement: { quotes: { totalCount: sum }, merged: [{ text: expect.any(String) as string }] },
      });
    }
    const merged = await lines();
    await readAnew();
    expect(await lines()).toEqual(merged);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
  });
});

describe('what cannot be judged', () => {
  test.each([
    ['nothing', { verdict: 'SAME' }, null, 'exactly one'],
    ['two kinds at once', { quoteId: 'q_1', speakers: ['p_1', 'p_2'], verdict: 'SAME' }, null, 'exactly one'],
    [
      'a speaker with itself',
      { speakers: ['p_1', 'p_1'], verdict: 'SAME' },
      'speakers',
      'two different speakers',
    ],
    [
      'three speakers',
      { speakers: ['p_1', 'p_2', 'p_3'], verdict: 'SAME' },
      'speakers',
      'two different speakers',
    ],
    ['a quote among speakers', { speakers: ['p_1', 'q_2'], verdict: 'SAME' }, 'speakers', 'No speaker'],
    [
      'statements that are not there',
      { statements: ['t_1', 't_2'], verdict: 'SAME' },
      'statements',
      'No statement',
    ],
    [
      'a pair with the verdict of a quote',
      { speakers: ['p_1', 'p_2'], verdict: 'CONFIRM' },
      'verdict',
      'SAME',
    ],
    ['a quote with the verdict of a pair', { quoteId: 'q_1', verdict: 'SAME' }, 'verdict', 'CONFIRM'],
  ])('%s is a user error', async (_, input, field, part) => {
    const before = await graphLines(graph);
    expect(await judge(input)).toEqual({
      judgement: null,
      errors: [{ message: expect.stringContaining(part) as string, field }],
    });
    expect(await graphLines(graph)).toEqual(before);
  });

  test('a judgement that does not stand cannot be undone', async () => {
    const pair = [await idOf('Mara al-Voss'), await idOf('Teodor van der Brink')];
    const { judgement } = await judge({ speakers: pair, verdict: 'SAME' });
    await undo(judgement?.id);
    expect(await undo(judgement?.id)).toMatchObject({ judgement: null, errors: [{ field: 'id' }] });
    expect(await undo('j_none')).toMatchObject({ errors: [{ field: 'id' }] });
  });

  test('without the token nothing is judged or undone', async () => {
    for (const text of [
      'mutation { judge(input: { speakers: ["p_1", "p_2"], verdict: SAME, user: "x" }) { errors { message } } }',
      'mutation { undoJudgement(input: { id: "j_1", user: "x" }) { errors { message } } }',
    ]) {
      const { errors } = await server.ask(text);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    }
  });
});
