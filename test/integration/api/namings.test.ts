import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { harbourArticles } from '../../support/harbour-articles';
import { type Answer, judging } from '../../support/judging';

jest.setTimeout(60_000);

const { graph, ask, judge, undo, idOf, lines, readAnew } = judging();

const NAME = 'Mara al-Voss';

interface Row {
  readonly id: string;
  readonly article: { readonly id: string };
  readonly speaker: { readonly id: string; readonly name: string };
}

describe('an article that means somebody else by a speaker’s name', () => {
  let naming: { articleId: string; speakerId: string };

  beforeEach(async () => {
    naming = await namingIn('Gazette', NAME);
  });

  /** The article of an outlet, and the speaker of that name. */
  async function namingIn(outlet: string, name: string): Promise<typeof naming> {
    const { articles } = (await ask(
      'query ($outlet: String!) { articles(filter: { publishedBy: $outlet }) { nodes { id } } }',
      { outlet },
    )) as unknown as { articles: { nodes: { id: string }[] } };
    return { articleId: articles.nodes[0]?.id ?? '', speakerId: await idOf(name) };
  }

  /** Whose the quotes are that one outlet gives somebody of that name. */
  async function saidIn(outlet: string): Promise<Row[]> {
    const { quotes } = (await ask(
      `query ($outlet: String!, $name: String!) {
        quotes(filter: { publishedBy: $outlet, speaker: $name }) { nodes { id article { id } speaker { id name } } }
      }`,
      { outlet, name: NAME },
    )) as unknown as { quotes: { nodes: Row[] } };
    return quotes.nodes;
  }

  const countOf = async (speakerId: string): Promise<Answer> =>
    ask(
      `query ($speakerId: ID!) {
        node(id: $speakerId) { ... on Speaker {
          name quotes { totalCount } statements { totalCount } timeline(interval: YEAR) { quotes } judgements { kind verdict }
        } }
        quotes(filter: { speakerId: $speakerId }) { totalCount }
        stats(filter: { speakerId: $speakerId }) { quotes }
      }`,
      { speakerId },
    );

  test('gives that other one all that it says and tells of them, in every list and count', async () => {
    const before = (await countOf(naming.speakerId)) as unknown as { quotes: { totalCount: number } };
    await judge({ naming, verdict: 'DIFFERENT', note: 'A namesake.' });
    const [quote, ...more] = await saidIn('Gazette');
    expect(more).toEqual([]);
    expect(quote?.speaker).toMatchObject({ name: 'MARA AL-VOSS' });
    expect(quote?.speaker.id).not.toBe(naming.speakerId);
    const judged = { judgements: [{ kind: 'NAMING', verdict: 'DIFFERENT' }] };
    expect(await countOf(quote?.speaker.id ?? '')).toMatchObject({
      node: { quotes: { totalCount: 1 }, timeline: [{ quotes: 1 }], ...judged },
      quotes: { totalCount: 1 },
      stats: [{ quotes: 1 }],
    });
    const fewer = before.quotes.totalCount - 1;
    expect(await countOf(naming.speakerId)).toMatchObject({
      node: { name: NAME, quotes: { totalCount: fewer }, timeline: [{ quotes: fewer }], ...judged },
      quotes: { totalCount: fewer },
      stats: [{ quotes: fewer }],
    });
  });

  test('tells that this other one took part in what happened', async () => {
    const part = async (): Promise<string[]> => {
      const { events } = (await ask(
        '{ events(filter: { kind: MEETING }) { nodes { participants { id } } } }',
      )) as unknown as { events: { nodes: { participants: { id: string }[] }[] } };
      return events.nodes.flatMap(({ participants }) => participants.map(({ id }) => id));
    };
    await judge({ naming, verdict: 'DIFFERENT' });
    const [quote] = await saidIn('Gazette');
    expect(await part()).toEqual(expect.arrayContaining([quote?.speaker.id, naming.speakerId]));
    for (const outlet of ['The Harbour Post', 'Norda']) {
      await judge({ naming: await namingIn(outlet, NAME), verdict: 'DIFFERENT' });
    }
    expect(await part()).not.toContain(naming.speakerId);
  });

  test('names that speaker again when it is taken back, or when a later judgement says so', async () => {
    const before = await lines();
    const { judgement } = await judge({ naming, verdict: 'DIFFERENT' });
    expect(await lines()).not.toEqual(before);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
    await judge({ naming, verdict: 'DIFFERENT' });
    const { judgement: later } = await judge({ naming, verdict: 'SAME', user: 'bo' });
    expect(await lines()).toEqual(before);
    await undo(later?.id);
    expect((await saidIn('Gazette')).map(({ speaker }) => speaker.id)).not.toContain(naming.speakerId);
  });

  test('goes on meaning them when it is read anew', async () => {
    await judge({ naming, verdict: 'DIFFERENT' });
    const judged = await lines();
    await readAnew();
    expect(await lines()).toEqual(judged);
  });

  test('is, after everything was read anew and the judgement undone, what it would be without it', async () => {
    const before = await lines();
    const { judgement } = await judge({ naming, verdict: 'DIFFERENT' });
    await readAnew();
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
  });

  test('means them in every text that it had, whichever stands', async () => {
    const texts = [edited('first', '09:00'), edited('third', '10:00'), edited('first', '11:00')];
    for (const text of texts) await writeArticles(graph, [text]);
    const article = texts[0]?.id ?? '';
    const jens = { articleId: article, speakerId: await idOf('Jens Holm') };
    const before = await lines();
    const { judgement } = await judge({ naming: jens, verdict: 'DIFFERENT' });
    const judged = await lines();
    expect(judged).not.toEqual(before);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
    await clearGraph(graph);
    await writeArticles(graph, harbourArticles());
    await writeArticles(graph, texts.slice(0, 1));
    await judge({ naming: jens, verdict: 'DIFFERENT' });
    for (const text of texts.slice(1)) await writeArticles(graph, [text]);
    expect(await lines()).toEqual(judged);
  });

  test('means one who can be judged the same as others, and rejected; in whatever order, and back again', async () => {
    const before = await lines();
    const { judgement: parting } = await judge({ naming, verdict: 'DIFFERENT' });
    const [quote] = await saidIn('Gazette');
    const pair = [quote?.speaker.id, await idOf('Teodor van der Brink')];
    const { judgement: union } = await judge({ speakers: pair, verdict: 'SAME' });
    const { judgement: rejection } = await judge({ quoteId: quote?.id, verdict: 'REJECT' });
    const all = await lines();
    await readAnew();
    expect(await lines()).toEqual(all);
    await undo(rejection?.id);
    await undo(union?.id);
    await undo(parting?.id);
    const without = (line: string): boolean => !line.includes(pair[0] ?? '');
    expect((await lines()).filter(without)).toEqual(before);
  });

  test('is judged by the speaker as it was read, where that one is the same as another by now', async () => {
    const pair = [naming.speakerId, await idOf('Teodor van der Brink')];
    const { judgement: union } = await judge({ speakers: pair, verdict: 'SAME' });
    const together = await lines();
    const { judgement } = await judge({ naming, verdict: 'DIFFERENT' });
    expect(await lines()).not.toEqual(together);
    await undo(judgement?.id);
    expect(await lines()).toEqual(together);
    await judge({ naming, verdict: 'DIFFERENT' });
    await undo(union?.id);
    const apart = await lines();
    await clearGraph(graph);
    await writeArticles(graph, harbourArticles());
    await judge({ naming, verdict: 'DIFFERENT' });
    expect(await lines()).toEqual(apart);
  });

  test('is judged by an article and a speaker that it names, the same or different', async () => {
    const apart = 'No article of this id names a speaker of this id; take both from one quote.';
    const cases = [
      [{ ...naming, articleId: (await namingIn('Norda Radio', NAME)).articleId }, 'SAME', apart],
      [{ ...naming, articleId: 'q_0' }, 'SAME', apart],
      [naming, 'REJECT', 'The verdict on whom an article names must be one of SAME, DIFFERENT, UNSURE.'],
    ] as const;
    for (const [given, verdict, message] of cases) {
      const { judgement, errors } = await judge({ naming: given, verdict });
      expect(judgement).toBeNull();
      expect(errors.map((error) => error.message)).toEqual([message]);
    }
  });

  test('is not judged by the one whom it alone means', async () => {
    await judge({ naming, verdict: 'DIFFERENT' });
    const [quote] = await saidIn('Gazette');
    const again = { articleId: naming.articleId, speakerId: quote?.speaker.id };
    const { errors } = await judge({ naming: again, verdict: 'DIFFERENT' });
    expect(errors).toEqual([
      {
        message: 'No article of this id names a speaker of this id; take both from one quote.',
        field: 'naming',
      },
    ]);
  });

  test('is not judged of the nobody who is left where an attribution was rejected', async () => {
    const [quote] = await saidIn('Gazette');
    await judge({ quoteId: quote?.id, verdict: 'REJECT' });
    const rejected = await lines();
    const { node } = (await ask('query ($id: ID!) { node(id: $id) { ... on Quote { speaker { id } } } }', {
      id: quote?.id,
    })) as unknown as { node: { speaker: { id: string } } };
    const nobody = { articleId: naming.articleId, speakerId: node.speaker.id };
    const { judgement, errors } = await judge({ naming: nobody, verdict: 'DIFFERENT' });
    expect(judgement).toBeNull();
    expect(errors).toHaveLength(1);
    expect(await lines()).toEqual(rejected);
  });
});
