import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { REJECTED, toCompared, type QuoteFacts } from '../ingest/statements/compared-quote';
import { statementKeys } from '../ingest/statements/keys';
import { whatIsLoosened } from '../ingest/write/plan-statements';
import { relink } from '../ingest/write/relink';
import { settle } from '../ingest/write/replace';
import { addToTallies, takeFromTallies } from '../ingest/write/tallies';
import { elementsOf } from './merged';
import { nobody, verdictsAbout, type QuoteVerdict } from './verdicts';

/** A quote as one text of its article has it. */
interface State extends Omit<QuoteFacts, 'speaker'> {
  /** Its element id. */
  readonly node: string;
  readonly mention: string;
  readonly verdict: QuoteVerdict | null;
  /** Whose it is now. */
  readonly speakerId: string;
  /** Whom it was read as said by, whoever stands for them now, as its article names them. */
  readonly read: { readonly id: string; readonly into: string } & Named;
}

interface Row extends Readonly<Record<string, unknown>> {
  readonly node: string;
  /** Whose it is to be. */
  readonly speaker: string;
}

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly unresolved: boolean;
}

/**
 * Brings a quote in line with what was judged of it and stands. A rejected one is no longer said by whom it was read as said by:
 * it is nobody's in particular, and what it expresses is no statement of theirs. It says whom it was read as, and is theirs
 * again when the judgement ends.
 *
 * @param run - runs a statement in a transaction that holds the lock of `write/link/lock`
 * @param quote - its id
 */
export async function applyToQuote(run: Run, quote: string): Promise<void> {
  const verdict = (await verdictsAbout(run, [quote])).get(quote) ?? null;
  const states = await run<State>(cypher('write/judgements/quote-states'), { quote });
  const changed = states.filter((state) => state.verdict !== verdict);
  const moved = changed.filter((state) => (state.verdict === 'REJECT') !== (verdict === 'REJECT'));
  if (moved.length > 0) await move(run, moved, verdict === 'REJECT');
  const rows = changed.map(({ node }) => ({ node }));
  if (rows.length > 0) await run(cypher('write/judgements/mark-quotes'), { rows, verdict });
}

async function move(run: Run, states: readonly State[], isRejected: boolean): Promise<void> {
  const articles = [...new Set(states.map(({ article }) => article))].sort();
  const rows = states.map((state) => (isRejected ? rejectedRow(state) : restoredRow(state)));
  const speakers = [
    ...new Set([...states.map(({ speakerId }) => speakerId), ...rows.map(({ speaker }) => speaker)]),
  ];
  const before = await elementsOf(run, speakers.sort());
  const taken = await takeFromTallies(run, articles);
  await run(cypher(`write/judgements/${isRejected ? 'reject-quotes' : 'restore-quotes'}`), { rows });
  await addToTallies(run, articles, taken);
  await settle(run, [...new Set([...before, ...(await elementsOf(run, speakers))])].sort());
  const loosened = await whatIsLoosened(run, articles);
  await relink(run, { ...loosened, articles: [...articles, ...loosened.articles] });
}

function rejectedRow(state: State): Row {
  const { id, name, kind } = nobody(state.article, state.id, state.mention);
  const row = rowOf(state, { id, ...REJECTED }, state.read.id);
  return { ...row, fact: { name, kind, keys: [], written: [] } };
}

function restoredRow(state: State): Row {
  const { id, into, ...named } = state.read;
  return { ...rowOf(state, { id: into, ...named }, null), readAs: into === id ? null : id };
}

/** What a state is to be once it is a speaker's: the keys that it is found by go with the speaker. */
function rowOf(
  { node, ...state }: State,
  speaker: { readonly id: string } & Named,
  rejectedAs: string | null,
): Row {
  const keys = statementKeys(toCompared({ ...state, speaker }));
  return { node, speaker: speaker.id, properties: { ...keys, speakerId: speaker.id, rejectedAs } };
}
