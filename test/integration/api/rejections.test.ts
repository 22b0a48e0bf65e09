import { migrate } from '../../../src/graph/migrate';
import { writeArticles } from '../../../src/ingest/write/write-articles';
import { clearGraph } from '../../support/clear-graph';
import { edited } from '../../support/edited-article';
import { harbourArticles } from '../../support/harbour-articles';
import { judging, type Answer } from '../../support/judging';

jest.setTimeout(60_000);

const { graph, ask, judge, undo, idOf, lines, readAnew } = judging();

describe('a quote whose attribution is rejected', () => {
  const TEXT = 'We will keep the harbour open';
  let quote: string;

  beforeEach(async () => {
    quote = await quoteOf(TEXT);
  });

  const quoteOf = async (text: string): Promise<string> => {
    const { quotes } = (await ask(
      'query ($text: String!) { quotes(filter: { text: $text, publishedBy: "Harbour Post" }) { nodes { id text } } }',
      { text: `"${text}"` },
    )) as unknown as { quotes: { nodes: { id: string; text: string }[] } };
    return quotes.nodes.find((one) => one.text.startsWith(text))?.id ?? '';
  };

  /** What the graph says of a speaker, in every place that counts. */
  const saidBy = (name: string): Promise<Answer> =>
    ask(
      `query ($name: String!) {
        speaker(name: $name) {
          quotes { totalCount nodes { text } } statements { nodes { text carriers { name } } }
          timeline(interval: YEAR) { quotes } shifts { score }
        }
        quotes(filter: { speaker: $name }) { totalCount }
        words: quotes(filter: { speaker: $name, text: "harbour" }) { totalCount }
        stats(filter: { speaker: $name }) { quotes }
        counted: stats(filter: { speaker: $name, minConfidence: 0 }) { quotes }
      }`,
      { name },
    );

  test('is no longer said by that speaker in any list or count', async () => {
    const before = (await saidBy('Mara al-Voss')) as unknown as { quotes: { totalCount: number } };
    await judge({ quoteId: quote, verdict: 'REJECT' });
    const after = (await saidBy('Mara al-Voss')) as unknown as {
      quotes: object;
      speaker: { statements: { nodes: { carriers: { name: string }[] }[] } };
    };
    const fewer = before.quotes.totalCount - 1;
    expect(after).toMatchObject({
      speaker: { quotes: { totalCount: fewer }, timeline: [{ quotes: fewer }] },
      quotes: { totalCount: fewer },
      stats: [{ quotes: fewer }],
      counted: [{ quotes: fewer }],
    });
    const carriers = after.speaker.statements.nodes.flatMap((statement) => statement.carriers);
    expect(carriers.map(({ name }) => name)).not.toContain('The Harbour Post');
  });

  test('is found by its id, in its article and by the verdict, with whom it was read as said by', async () => {
    await judge({ quoteId: quote, verdict: 'REJECT', note: 'She quotes the harbour master.' });
    const rejected = {
      id: quote,
      verdict: 'REJECT',
      speaker: { name: 'al-Voss', unresolved: true },
      rejectedSpeaker: { name: 'Mara al-Voss' },
      judgements: [{ note: 'She quotes the harbour master.' }],
      statement: { quotes: { totalCount: 1 } },
    };
    expect(
      await ask(
        `query ($quote: ID!) {
          quote(id: $quote) { article { quotes { nodes { ...State } } } ...State }
          quotes(filter: { verdict: REJECT }) { totalCount nodes { ...State } }
          confirmed: quotes(filter: { verdict: [CONFIRM] }) { totalCount }
        }
        fragment State on Quote {
          id verdict speaker { name unresolved } rejectedSpeaker { name } judgements { note } statement { quotes { totalCount } }
        }`,
        { quote },
      ),
    ).toEqual({
      quote: { ...rejected, article: { quotes: { nodes: expect.arrayContaining([rejected]) as unknown } } },
      quotes: { totalCount: 1, nodes: [rejected] },
      confirmed: { totalCount: 0 },
    });
  });

  test('is theirs again when it is taken back, or when somebody confirms it later', async () => {
    const before = await lines();
    const { judgement } = await judge({ quoteId: quote, verdict: 'REJECT' });
    expect(await lines()).not.toEqual(before);
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
    await judge({ quoteId: quote, verdict: 'REJECT' });
    const { judgement: other } = await judge({ quoteId: quote, verdict: 'CONFIRM', user: 'bo' });
    expect(await saidBy('Mara al-Voss')).toMatchObject({ quotes: { totalCount: 3 } });
    await undo(other?.id);
    expect(await saidBy('Mara al-Voss')).toMatchObject({ quotes: { totalCount: 2 } });
  });

  test('stays rejected when its article is read anew', async () => {
    await judge({ quoteId: quote, verdict: 'REJECT' });
    const rejected = await lines();
    await readAnew();
    expect(await lines()).toEqual(rejected);
  });

  test('is, after everything was read anew and the verdict undone, what it would be without it', async () => {
    const before = await lines();
    const { judgement } = await judge({ quoteId: quote, verdict: 'REJECT' });
    await readAnew();
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
  });

  test('is rejected in every text of its article, whichever stands', async () => {
    const texts = [edited('first', '09:00'), edited('second', '10:00'), edited('first', '11:00')];
    await writeArticles(graph, texts.slice(0, 1));
    const pier = await quoteOf('The pier is safe');
    for (const text of texts.slice(1)) await writeArticles(graph, [text]);
    const before = await lines();
    const { judgement } = await judge({ quoteId: pier, verdict: 'REJECT' });
    const rejected = await lines();
    await undo(judgement?.id);
    expect(await lines()).toEqual(before);
    await clearGraph(graph);
    await writeArticles(graph, harbourArticles());
    await writeArticles(graph, texts.slice(0, 1));
    await judge({ quoteId: pier, verdict: 'REJECT' });
    for (const text of texts.slice(1)) await writeArticles(graph, [text]);
    expect(await lines()).toEqual(rejected);
  });

  test('is, while its speaker is one with another, taken from both, and given back to the one that stands for them', async () => {
    const pair = [await idOf('Mara al-Voss'), await idOf('Teodor van der Brink')];
    const before = await lines();
    const { judgement: rejection } = await judge({ quoteId: quote, verdict: 'REJECT' });
    const { judgement: union } = await judge({ speakers: pair, verdict: 'SAME' });
    expect(await saidBy('Mara al-Voss')).toMatchObject({ quotes: { totalCount: 3 } });
    await undo(rejection?.id);
    expect(await saidBy('Mara al-Voss')).toMatchObject({ quotes: { totalCount: 4 } });
    await undo(union?.id);
    expect(await lines()).toEqual(before);
  });

  test('is known as rejected by what earlier versions of Hearsay wrote', async () => {
    await judge({ quoteId: quote, verdict: 'REJECT' });
    await judge({ speakers: [await idOf('al-Voss'), await idOf('Teodor van der Brink')], verdict: 'SAME' });
    const rejected = await lines();
    await graph.write((run) => run('MATCH ()-[names:NAMES|PAST_NAMES]->() SET names.judged = null'));
    await graph.write((run) => run("MATCH (m:Migration {name: '019-attributions'}) DELETE m"));
    await migrate(graph);
    expect(await lines()).toEqual(rejected);
  });
});
