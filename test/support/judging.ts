import { migrate } from '../../src/graph/migrate';
import { writeArticles } from '../../src/ingest/write/write-articles';
import { clearGraph } from './clear-graph';
import { graphLines } from './graph-fingerprint';
import { harbourArticles } from './harbour-articles';
import { type Served, served } from './served';
import { bearer, TOKEN } from './test-server';

export type Answer = Record<string, never>;

interface Judged {
  readonly judgement: { readonly id: string } | null;
  readonly errors: readonly { readonly message: string; readonly field: string | null }[];
}

interface QuoteOf {
  readonly id: string;
  readonly speaker: { readonly id: string };
}

/** What tests of judgements ask of a server, as somebody who may judge. */
export interface Judging extends Served {
  /** An answer without errors. */
  readonly ask: (text: string, variables?: object) => Promise<Answer>;
  readonly judge: (input: object) => Promise<Judged>;
  readonly undo: (id: string | undefined, user?: string) => Promise<Judged>;
  /** The id of the speaker of a name. */
  readonly idOf: (name: string) => Promise<string>;
  /** The quotes of an outlet that hold these words, each with whose it is. */
  readonly quotesIn: (outlet: string, text: string) => Promise<readonly QuoteOf[]>;
  /** Reads all articles with another extractor, and again with the first. */
  readonly readAnew: () => Promise<void>;
  /** The graph without its judgements. */
  readonly lines: () => Promise<string[]>;
}

const JUDGE = `mutation ($input: JudgeInput!) {
  judge(input: $input) { judgement { id } errors { message field } }
}`;

const UNDO = `mutation ($input: UndoJudgementInput!) {
  undoJudgement(input: $input) { judgement { id } errors { message field } }
}`;

/** Serves the articles of the harbour to those who judge them, anew for every case. */
export function judging(): Judging {
  const { graph, server } = served(migrate);
  beforeEach(async () => {
    await clearGraph(graph);
    await writeArticles(graph, harbourArticles());
  });
  const ask = async (text: string, variables: object = {}): Promise<Answer> => {
    const { data, errors } = await server.ask(text, variables, bearer(TOKEN));
    expect(errors).toBeUndefined();
    return data as Answer;
  };
  const field = async <Value>(name: string, text: string, variables: object): Promise<Value> =>
    (await ask(text, variables))[name] as Value;
  return {
    graph,
    server,
    ask,
    judge: (input) => field<Judged>('judge', JUDGE, { input: { user: 'ana', ...input } }),
    undo: (id, user = 'bo') => field<Judged>('undoJudgement', UNDO, { input: { id: id ?? '', user } }),
    idOf: async (name) =>
      (
        await field<{ id: string }>('speaker', 'query ($name: String!) { speaker(name: $name) { id } }', {
          name,
        })
      ).id,
    quotesIn: async (outlet, text) =>
      (
        await field<{ nodes: QuoteOf[] }>(
          'quotes',
          `query ($text: String!, $outlet: String!) {
            quotes(filter: { text: $text, publishedBy: $outlet }) { nodes { id speaker { id } } }
          }`,
          { text: `"${text}"`, outlet },
        )
      ).nodes,
    readAnew: async () => {
      for (const extractor of ['2', '1']) await writeArticles(graph, harbourArticles(extractor));
    },
    lines: async () => (await graphLines(graph)).filter((line) => !/"Judgement"|"type":"ON"/u.test(line)),
  };
}
