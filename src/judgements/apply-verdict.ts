import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { REJECTED, toCompared, type QuoteFacts } from '../ingest/statements/compared-quote';
import { statementKeys } from '../ingest/statements/keys';
import { factOf } from '../ingest/write/named-rows';
import { whatIsLoosened } from '../ingest/write/plan-statements';
import { relink } from '../ingest/write/relink';
import { settle } from '../ingest/write/replace';
import type { Row } from '../ingest/write/row';
import { addToTallies, takeFromTallies } from '../ingest/write/tallies';
import { attributionOf, type Attribution, type QuoteVerdict } from './attribution';
import { elementsOf, rewrap, unwrap } from './merged';
import { markParted, partingsIn, type Parting } from './namings';
import { findingsAbout } from './verdicts';

/** A quote as one text of its article has it. */
interface State extends Omit<QuoteFacts, 'speaker'> {
  /** Its element id. */
  readonly node: string;
  readonly mention: string;
  readonly verdict: QuoteVerdict | null;
  /** What the article calls the one whom it was read as said by. */
  readonly role: string | null;
  /** Whose it is now, or who stands for them. */
  readonly holder: string;
  /** Whose it is now. */
  readonly said: string;
  /** Whom it was read as said by, as its article names them. */
  readonly read: { readonly id: string } & Named;
}

interface Named {
  readonly name: string;
  readonly kind: string;
  readonly unresolved: boolean;
}

/** A state, and whose it is to be. */
interface Change {
  readonly state: State;
  readonly to: Omit<Attribution, 'verdict'> & { readonly verdict: QuoteVerdict | null };
}

/**
 * Brings a quote in line with what was judged of it and stands. It says whom it was read as said by where that is not believed, and is
 * theirs again when the judgement ends; what it expresses is found out anew.
 *
 * @param run - runs a statement in a transaction that holds the lock of `write/link/lock`
 * @param quote - its id
 */
export async function applyToQuote(run: Run, quote: string): Promise<void> {
  const finding = (await findingsAbout(run, [quote])).get(quote);
  const states = await run<State>(cypher('write/judgements/quote-states'), { quote });
  const articles = [...new Set(states.map(({ article }) => article))].sort();
  const partings = finding?.verdict === 'REATTRIBUTE' ? await partingsIn(run, articles) : [];
  const changes = states.map((state): Change => {
    const { read, role, ...place } = state;
    if (finding === undefined) return { state, to: { verdict: null, role } };
    return { state, to: attributionOf(finding, { ...place, read: read.id }, role, partings) };
  });
  const moved = changes.filter(({ state, to }) => state.said !== (to.speaker ?? state.read).id);
  if (moved.length > 0) await move(run, moved, partings);
  for (const { state, to } of changes) {
    if (state.verdict === to.verdict) continue;
    await run(cypher('write/judgements/mark-quotes'), { rows: [{ node: state.node }], verdict: to.verdict });
  }
}

async function move(run: Run, moved: readonly Change[], partings: readonly Parting[]): Promise<void> {
  const articles = [...new Set(moved.map(({ state }) => state.article))].sort();
  const owners = new Map(
    moved.map(({ state, to }) => [(to.speaker ?? state.read).id, to.speaker ?? state.read]),
  );
  const targets = [...owners.keys()].sort();
  const rows = targets.map((id) => ({ id, unresolved: owners.get(id)?.unresolved }));
  await run(cypher('write/judgements/appear'), { rows });
  const before = await elementsOf(run, [...new Set(moved.map(({ state }) => state.holder))].sort());
  const taken = await takeFromTallies(run, articles);
  const merged = await unwrap(run, targets);
  const standing = new Map(merged.map(({ id, into }) => [id, into]));
  await run(cypher('write/judgements/give-quotes'), { rows: moved.map((one) => rowOf(one, standing)) });
  await markParted(
    run,
    partings.filter(({ id }) => targets.includes(id)),
  );
  const after = [...(await rewrap(run, merged)), ...(await elementsOf(run, targets))];
  await addToTallies(run, articles, taken);
  await settle(run, [...new Set([...before, ...after])].sort());
  const loosened = await whatIsLoosened(run, articles);
  await relink(run, { ...loosened, articles: [...articles, ...loosened.articles] });
}

/** What a state is to be once it is a speaker's: the keys that it is found by go with the speaker. */
function rowOf({ state, to }: Change, standing: ReadonlyMap<string, string>): Row {
  const { node, read, role } = state;
  const { id, name, kind, unresolved } = to.speaker ?? read;
  const named = to.verdict === 'REJECT' ? REJECTED : { name, kind, unresolved };
  const keys = statementKeys(toCompared({ ...state, speaker: { id: standing.get(id) ?? id, ...named } }));
  const isOther = to.speaker !== undefined;
  return {
    node,
    speaker: id,
    role: to.role,
    facts: to.speaker === undefined ? [] : [factOf(to.speaker)],
    properties: {
      ...keys,
      speakerId: id,
      rejectedAs: isOther ? read.id : null,
      rejectedRole: isOther && to.role === null ? role : null,
    },
  };
}
