import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { harbourArticles } from '../../support/harbour-articles';
import { type Answer, judging } from '../../support/judging';

jest.setTimeout(60_000);

const { graph, ask, judge, undo, idOf, quotesIn, lines, readAnew } = judging();

const MARA = 'Mara al-Voss';
const TEODOR = 'Teodor van der Brink';

describe('a quote that somebody else said', () => {
  let quote: string;
  let teodor: string;
  let given: { quoteId: string; speakerId: string; verdict: 'REATTRIBUTE' };

  beforeEach(async () => {
    quote = (await quotesIn('Harbour Post', 'We will keep the harbour open'))[0]?.id ?? '';
    teodor = await idOf(TEODOR);
    given = { quoteId: quote, speakerId: teodor, verdict: 'REATTRIBUTE' };
  });

  const countOf = (name: string): Promise<Answer> =>
    ask(
      `query ($name: String!) {
        speaker(name: $name) {
          roles quotes { totalCount } statements { nodes { text carriers { name } } } timeline(interval: YEAR) { quotes }
        }
        quotes(filter: { speaker: $name }) { totalCount }
        words: quotes(filter: { speaker: $name, text: "harbour" }) { nodes { publisher { name } } }
        stats(filter: { speaker: $name }) { quotes }
      }`,
      { name },
    );

  test('is theirs in every list and count, and no longer of whom it was read as', async () => {
    await judge(given);
    expect(await countOf(TEODOR)).toMatchObject({
      speaker: {
        roles: [],
        quotes: { totalCount: 2 },
        statements: {
          nodes: expect.arrayContaining([
            {
              text: 'We will keep the harbour open, That is a promise.',
              carriers: [{ name: 'The Harbour Post' }],
            },
          ]) as unknown,
        },
        timeline: [{ quotes: 2 }],
      },
      quotes: { totalCount: 2 },
      words: { nodes: [{ publisher: { name: 'The Harbour Post' } }] },
      stats: [{ quotes: 2 }],
    });
    expect(await countOf(MARA)).toMatchObject({
      speaker: { roles: [], quotes: { totalCount: 2 }, timeline: [{ quotes: 2 }] },
      quotes: { totalCount: 2 },
      words: { nodes: [{ publisher: { name: 'Gazette' } }] },
      stats: [{ quotes: 2 }],
    });
  });

  test('says whom it was read as, who gave it to whom, and is found by the verdict', async () => {
    await judge({ ...given, note: 'He says it one line above.' });
    const found = {
      id: quote,
      verdict: 'REATTRIBUTE',
      role: null,
      speaker: { name: TEODOR },
      rejectedSpeaker: { name: MARA },
      judgements: [
        { verdict: 'REATTRIBUTE', user: 'ana', note: 'He says it one line above.', speaker: { id: teodor } },
      ],
    };
    expect(
      await ask(
        `query ($quote: ID!) {
          quote(id: $quote) { ...State }
          quotes(filter: { verdict: REATTRIBUTE }) { totalCount nodes { ...State } }
          rejected: quotes(filter: { verdict: REJECT }) { totalCount }
        }
        fragment State on Quote {
          id verdict role speaker { name } rejectedSpeaker { name } judgements { verdict user note speaker { id } }
        }`,
        { quote },
      ),
    ).toEqual({ quote: found, quotes: { totalCount: 1, nodes: [found] }, rejected: { totalCount: 0 } });
  });

  test('joins what others report of the same words of theirs, and leaves what others report of whom it was read as', async () => {
    const [other] = await quotesIn('Gazette', 'We will keep the harbour open');
    const statementOf = async (id: string | undefined): Promise<unknown> =>
      (
        (await ask('query ($id: ID!) { quote(id: $id) { statement { id } } }', { id })) as unknown as {
          quote: unknown;
        }
      ).quote;
    expect(await statementOf(quote)).toEqual(await statementOf(other?.id));
    await judge(given);
    expect(await statementOf(quote)).not.toEqual(await statementOf(other?.id));
    await judge({ ...given, quoteId: other?.id });
    expect(await statementOf(quote)).toEqual(await statementOf(other?.id));
  });

  test('is theirs again, whom it was read as, once that is taken back or somebody confirms that', async () => {
    const before = await lines();
    const { judgement } = await judge(given);
    const judged = await lines();
    expect(judged).not.toEqual(before);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
    await judge(given);
    expect(await lines()).toEqual(judged);
    await judge({ quoteId: quote, verdict: 'UNSURE' });
    expect(await lines()).toEqual(before);
  });

  test.each<[string, (other: string) => object]>([
    ['confirms', () => ({ verdict: 'CONFIRM' })],
    ['rejects', () => ({ verdict: 'REJECT' })],
    ['gives it to a third', (other) => ({ verdict: 'REATTRIBUTE', speakerId: other })],
    ['gives it to a new name', () => ({ verdict: 'REATTRIBUTE', speakerName: 'Berta Quillon' })],
  ])('is as the later of two users has it, who %s, and as the earlier has it after that', async (_, of) => {
    const third = (await quotesIn('Gazette', 'nobody was hurt'))[0]?.speaker.id ?? '';
    const input = { quoteId: quote, user: 'bo', ...of(third) };
    const { judgement: alone } = await judge(input);
    const later = await lines();
    await undo(alone?.id);
    await judge(given);
    const earlier = await lines();
    const { judgement } = await judge(input);
    expect(await lines()).toEqual(later);
    await readAnew();
    expect(await lines()).toEqual(later);
    await undo(judgement?.id);
    expect(await lines()).toEqual(earlier);
  });

  test('is given once by a user, however often they say so; to another one anew', async () => {
    const first = await judge(given);
    expect((await judge(given)).judgement).toEqual(first.judgement);
    const police = (await quotesIn('Gazette', 'nobody was hurt'))[0]?.speaker.id;
    const second = await judge({ ...given, speakerId: police });
    expect(second.judgement?.id).not.toBe(first.judgement?.id);
    expect(
      await ask(
        'query ($id: ID!) { judgements(filter: { quoteId: $id }) { nodes { stands speaker { id } } } }',
        { id: quote },
      ),
    ).toEqual({
      judgements: {
        nodes: [
          { stands: true, speaker: { id: police } },
          { stands: false, speaker: { id: teodor } },
        ],
      },
    });
  });

  test('that is given to whom it was read as is confirmed', async () => {
    await judge({ quoteId: quote, verdict: 'CONFIRM' });
    const confirmed = await lines();
    await judge({ ...given, speakerId: await idOf(MARA) });
    expect(await lines()).toEqual(confirmed);
    await readAnew();
    expect(await lines()).toEqual(confirmed);
  });

  test('that is given to the nobody whom its rejection left stays rejected', async () => {
    await judge({ quoteId: quote, verdict: 'REJECT' });
    const rejected = await lines();
    const [nobodys] = await quotesIn('Harbour Post', 'We will keep the harbour open');
    await judge({ ...given, speakerId: nobodys?.speaker.id });
    expect(await lines()).toEqual(rejected);
    await readAnew();
    expect(await lines()).toEqual(rejected);
  });

  test('stays theirs when its article is read anew', async () => {
    await judge(given);
    const judged = await lines();
    await readAnew();
    expect(await lines()).toEqual(judged);
  });

  test('is, after everything was read anew and the judgement undone, what it would be without it', async () => {
    const before = await lines();
    const { judgement } = await judge(given);
    await readAnew();
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
  });

  test('is theirs in every text of its article, whichever stands', async () => {
    const texts = [edited('first', '09:00'), edited('second', '10:00'), edited('first', '11:00')];
    await writeArticles(graph, texts.slice(0, 1));
    const pier = { ...given, quoteId: (await quotesIn('Harbour Post', 'The pier is safe'))[0]?.id };
    for (const text of texts.slice(1)) await writeArticles(graph, [text]);
    const before = await lines();
    const { judgement } = await judge(pier);
    const judged = await lines();
    expect(judged).not.toEqual(before);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
    await clearGraph(graph);
    await writeArticles(graph, harbourArticles());
    await writeArticles(graph, texts.slice(0, 1));
    await judge(pier);
    for (const text of texts.slice(1)) await writeArticles(graph, [text]);
    expect(await lines()).toEqual(judged);
  });

  test.each<[string, () => Promise<object>]>([
    [
      'somebody whom its article does not name',
      async () => ({ quoteId: (await quotesIn('Norda Radio', 'it had seen the order'))[0]?.id }),
    ],
    [
      'an unresolved speaker of its article',
      async () => ({
        speakerId: (await quotesIn('Harbour Post', 'talks would last two days'))[0]?.speaker.id,
      }),
    ],
    [
      'an unresolved speaker of another article',
      async () => ({ speakerId: (await quotesIn('Gazette', 'nobody was hurt'))[0]?.speaker.id }),
    ],
    [
      'somebody, and was unresolved',
      async () => ({ quoteId: (await quotesIn('Harbour Post', 'talks would last two days'))[0]?.id }),
    ],
    [
      'somebody, and stands in another quote',
      async () => ({ quoteId: (await quotesIn('Norda', 'more'))[0]?.id }),
    ],
    [
      'somebody new, by their name',
      () => Promise.resolve({ speakerId: undefined, speakerName: 'Berta Quillon' }),
    ],
    [
      'somebody known, by their name',
      () => Promise.resolve({ speakerId: undefined, speakerName: 'teodor VAN DER BRINK' }),
    ],
  ])('may be given to %s, and back', async (_, of) => {
    const before = await lines();
    const { judgement, errors } = await judge({ ...given, ...(await of()) });
    expect(errors).toEqual([]);
    const judged = await lines();
    expect(judged).not.toEqual(before);
    await readAnew();
    expect(await lines()).toEqual(judged);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
  });

  test('is found by the name that it was given to', async () => {
    await judge({ quoteId: quote, verdict: 'REATTRIBUTE', speakerName: ' Berta Quillon ' });
    expect(await countOf('berta quillon')).toMatchObject({
      speaker: { quotes: { totalCount: 1 } },
      quotes: { totalCount: 1 },
    });
  });

  test('keeps its speaker when their own articles name somebody else, and later them again', async () => {
    await judge(given);
    const judged = await lines();
    const without = harbourArticles('2').filter(({ externalId }) => externalId !== 'post-1');
    await writeArticles(
      graph,
      without.map((article) => ({ ...article, quotes: [], digest: article.id })),
    );
    expect(await countOf(TEODOR)).toMatchObject({ quotes: { totalCount: 1 } });
    await readAnew();
    expect(await lines()).toEqual(judged);
  });

  test('goes with whoever is judged the same as its speaker, or as whom it was read as; in whatever order, and back again', async () => {
    const pair = [await idOf(MARA), teodor];
    const before = await lines();
    const { judgement: attribution } = await judge(given);
    const alone = await lines();
    const { judgement: union } = await judge({ speakers: pair, verdict: 'SAME' });
    const both = await lines();
    await readAnew();
    expect(await lines()).toEqual(both);
    await undo(attribution?.id);
    await judge(given);
    expect(await lines()).toEqual(both);
    await undo(union?.id);
    expect(await lines()).toEqual(alone);
    await undo((await judge(given)).judgement?.id);
    expect(await lines()).toEqual(before);
  });

  test('is given back by way of a speaker whom another stands for', async () => {
    const police = (await quotesIn('Gazette', 'nobody was hurt'))[0]?.speaker.id;
    for (const other of [await idOf(MARA), teodor]) {
      const { judgement: union } = await judge({ speakers: [other, police], verdict: 'SAME' });
      const before = await lines();
      const { judgement } = await judge(given);
      expect(await lines()).not.toEqual(before);
      await undo(judgement?.id);
      expect(await lines()).toEqual(before);
      await undo(union?.id);
    }
  });

  test('goes with whom its article means by the name that it was given to', async () => {
    const { article } = (await ask('query ($quote: ID!) { article: quote(id: $quote) { article { id } } }', {
      quote,
    })) as unknown as {
      article: { article: { id: string } };
    };
    const naming = { articleId: article.article.id, speakerId: teodor };
    const { judgement: parting } = await judge({ naming, verdict: 'DIFFERENT' });
    const parted = await lines();
    const { judgement } = await judge(given);
    const both = await lines();
    await readAnew();
    expect(await lines()).toEqual(both);
    // By the one whom the article alone means it is the same.
    const [other] = await quotesIn('Harbour Post', 'We will keep the harbour open');
    expect(other?.speaker.id).not.toBe(teodor);
    expect((await judge({ ...given, speakerId: other?.speaker.id })).judgement).toEqual(judgement);
    await undo(parting?.id);
    const { judgement: again } = await judge({ naming, verdict: 'DIFFERENT' });
    expect(await lines()).toEqual(both);
    await undo(judgement?.id);
    expect(await lines()).toEqual(parted);
    await undo(again?.id);
  });
});
