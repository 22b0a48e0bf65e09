import fc from 'fast-check';
import { clearGraph } from '../../support/clear-graph';
import { harbourArticles } from '../../support/harbour-articles';
import { judging } from '../../support/judging';
import { writeArticles } from '../../../src/ingest/write/write-articles';

jest.setTimeout(180_000);

const { graph, ask, judge, undo, lines, readAnew } = judging();

interface Found {
  readonly quotes: {
    readonly nodes: readonly {
      readonly id: string;
      readonly article: { readonly id: string };
      readonly speaker: { readonly id: string };
    }[];
  };
  readonly speakers: { readonly nodes: readonly { readonly id: string }[] };
}

const FOUND = `{
  quotes(first: 100) { nodes { id article { id } speaker { id } } }
  speakers(first: 100) { nodes { id } }
}`;

type Act = readonly [
  kind: 'REATTRIBUTE' | 'REJECT' | 'CONFIRM' | 'SPEAKERS' | 'NAMING' | 'UNDO',
  one: number,
  other: number,
  user: string,
];

/** What a user does, to things that are told by their places in lists of what is there by then. */
const act: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom('REATTRIBUTE', 'REATTRIBUTE', 'REJECT', 'CONFIRM', 'SPEAKERS', 'NAMING', 'UNDO'),
  fc.nat(1000),
  fc.nat(1000),
  fc.constantFrom('ana', 'bo'),
);

const at = <One>(list: readonly One[], place: number): One | undefined => list[place % list.length];

/** Does what a user does; returns the judgements that were given. */
async function doAll(acts: readonly Act[]): Promise<string[]> {
  const given: string[] = [];
  for (const [kind, one, other, user] of acts) {
    if (kind === 'UNDO') {
      await undo(at(given, one));
      continue;
    }
    const { quotes, speakers } = (await ask(FOUND)) as unknown as Found;
    const quote = at(quotes.nodes, one);
    const speaker = at(speakers.nodes, other)?.id;
    const input = {
      REATTRIBUTE: { quoteId: quote?.id, speakerId: speaker, verdict: kind },
      REJECT: { quoteId: quote?.id, verdict: kind },
      CONFIRM: { quoteId: quote?.id, verdict: kind },
      SPEAKERS: { speakers: [at(speakers.nodes, one)?.id, speaker], verdict: 'SAME' },
      NAMING: {
        naming: { articleId: quote?.article.id, speakerId: quote?.speaker.id },
        verdict: 'DIFFERENT',
      },
    }[kind];
    const { judgement } = await judge({ user, ...input });
    if (judgement !== null) given.push(judgement.id);
  }
  return given;
}

test('whatever is judged and taken back: read anew the graph is the same, and without judgements as if nobody had judged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 6 }), async (acts) => {
      await clearGraph(graph);
      await writeArticles(graph, harbourArticles());
      const before = await lines();
      const given = await doAll(acts);
      const judged = await lines();
      await readAnew();
      expect(await lines()).toEqual(judged);
      for (const id of given.reverse()) await undo(id);
      // Those who were parted from others stay to be read of in judgements.
      expect(await lines()).toEqual(expect.arrayContaining(before));
    }),
    { numRuns: 8, endOnFailure: true },
  );
});
