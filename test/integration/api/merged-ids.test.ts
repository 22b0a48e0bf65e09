import { judging } from '../../support/judging';

jest.setTimeout(60_000);

const { server, ask, judge, idOf } = judging();

describe('the id of a speaker or a statement that is one with another', () => {
  test('finds it beside every other filter', async () => {
    const pair = [await idOf('Mara al-Voss'), await idOf('Teodor van der Brink')];
    await judge({ speakers: pair, verdict: 'SAME' });
    const answers = await Promise.all(
      pair.map((speakerId) =>
        ask(
          `query ($speakerId: ID!) {
            byType: quotes(filter: { speakerId: $speakerId, type: [DIRECT, MIXED, INDIRECT] }) { totalCount }
            byText: quotes(filter: { speakerId: $speakerId, text: "harbour" }) { totalCount }
            byOutlet: quotes(filter: { speakerId: $speakerId, publishedBy: "Gazette" }) { totalCount }
            byRelay: quotes(filter: { speakerId: $speakerId, accordingTo: "Norda" }) { totalCount }
            statements(filter: { speakerId: $speakerId, text: "harbour" }) { totalCount }
            byCarrier: statements(filter: { speakerId: $speakerId, publishedBy: "Gazette" }) { totalCount }
            stats(filter: { speakerId: $speakerId }, by: [PUBLISHER]) { publisher quotes }
            timeline(filter: { speakerId: $speakerId }, interval: YEAR) { quotes }
            inArticles: articles { nodes { quotes(filter: { speakerId: $speakerId }) { totalCount } } }
            then: quotes(filter: { speakerId: $speakerId, asOf: "2126-01-01T00:00:00Z", type: DIRECT }) { totalCount }
          }`,
          { speakerId },
        ),
      ),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ byText: { totalCount: 2 }, timeline: [{ quotes: 4 }] });
  });

  test('leads from one to the other in no step', async () => {
    const pair = [await idOf('Mara al-Voss'), await idOf('Teodor van der Brink')];
    await judge({ speakers: pair, verdict: 'SAME' });
    expect(
      await ask('query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { length nodes { id } } }', {
        from: pair[0],
        to: pair[1],
      }),
    ).toMatchObject({ path: { length: 0, nodes: [{}] } });
  });

  test('of a statement finds its quotes, its comparison and its export', async () => {
    const { statements } = (await ask('{ statements { nodes { id } } }')) as unknown as {
      statements: { nodes: { id: string }[] };
    };
    const pair = statements.nodes.slice(0, 2).map(({ id }) => id);
    await judge({ statements: pair, verdict: 'SAME' });
    const [one, other] = await Promise.all(
      pair.map(async (id) => [
        await ask(
          `query ($id: ID!) {
            quotes(filter: { statementId: $id }) { totalCount }
            among: quotes(filter: { statementId: $id, text: "harbour" }) { totalCount }
            compare(statementId: $id) { statement { id } }
          }`,
          { id },
        ),
        await (await fetch(`${server.url}/export/quotes.jsonl?statementId=${id}`)).text(),
      ]),
    );
    expect(one).toEqual(other);
    expect(one?.[1]).not.toBe('');
  });
});
