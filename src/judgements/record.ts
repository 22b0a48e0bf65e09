import { cypher } from '../graph/cypher-files';
import { moment, type Graph, type Run } from '../graph/graph';
import { judgementId } from '../ingest/link/ids';
import { applyToSpeakers, applyToStatements } from './apply';
import { applyToNaming } from './apply-naming';
import { applyToQuote } from './apply-verdict';
import type { GivenSpeaker, QuoteVerdict } from './attribution';

/** What somebody found. */
export type Verdict = QuoteVerdict | 'SAME' | 'DIFFERENT' | 'UNSURE';

/** Who says what about which quote, about which two speakers or statements, or about whom an article names. */
export interface GivenJudgement {
  readonly kind: 'QUOTE' | 'SPEAKERS' | 'STATEMENTS' | 'NAMING';
  /**
   * One id of a quote; two of speakers; two of statements, or of quotes of which it is judged whether they report one utterance;
   * an article's and that of the speaker whom it was read as naming.
   */
  readonly ids: readonly string[];
  readonly verdict: Verdict;
  /** Who said the quote, where it is given to somebody. */
  readonly saidBy?: SaidBy | undefined;
  readonly user: string;
  readonly note?: string | undefined;
  /** 0 to 1 where a program judges. */
  readonly score?: number | undefined;
  /** When: ISO 8601. */
  readonly at: string;
}

/** Somebody whom a quote is given to. */
export interface SaidBy {
  readonly id: string;
  /** What they are called and what they are where the graph does not know them; absent for somebody who has to be there. */
  readonly otherwise?: Omit<GivenSpeaker, 'id'>;
}

/** What is missing in the graph: what is judged, or the one whom a quote is given to. */
export type NotThere = 'subject' | 'speaker';

interface Standing {
  readonly id: string;
  readonly verdict: string;
  readonly note: string | null;
  /** Id of the one whom the quote was given to. */
  readonly speaker: string | null;
  readonly stands: boolean;
}

/**
 * Records a judgement and lets it take effect. The same again by the same user is the same judgement, its time included;
 * another one of the same thing takes the place of the user's earlier one, which stays to be read.
 *
 * @returns the judgement's id; or what is not there
 */
export function recordJudgement(
  graph: Graph,
  given: GivenJudgement,
): Promise<{ readonly id: string } | { readonly missing: NotThere }> {
  return graph.write(async (run) => {
    await run(cypher('write/link/lock'));
    const ids = await subjectsOf(run, given);
    if (ids === undefined) return { missing: 'subject' };
    const { saidBy } = given;
    if (saidBy === undefined) return { id: await record(run, given, ids, undefined) };
    const speaker = await giveable(run, ids[0], saidBy);
    return speaker === undefined ? { missing: 'speaker' } : { id: await record(run, given, ids, speaker) };
  });
}

/** The one whom a quote is given to, as they are known now. */
async function giveable(
  run: Run,
  quote: string | undefined,
  { id, otherwise }: SaidBy,
): Promise<GivenSpeaker | undefined> {
  const [known] = await run<GivenSpeaker>(cypher('write/judgements/giveable'), { quote, speaker: id });
  return known ?? (otherwise && { id, ...otherwise });
}

/** The ids of what is judged, in order. */
async function subjectsOf(run: Run, { kind, ids: given }: GivenJudgement): Promise<string[] | undefined> {
  const ids = [...new Set(given)].sort();
  const found = await run<{ id: string }>(cypher('write/judgements/subject'), { ids });
  if (found.length < ids.length) return undefined;
  if (kind !== 'NAMING') return ids;
  const [article, speaker] = ids;
  const [named] = await run<{ id: string }>(cypher('write/judgements/named-in'), { article, speaker });
  return article === undefined || named === undefined ? undefined : [article, named.id];
}

async function record(
  run: Run,
  given: GivenJudgement,
  ids: readonly string[],
  speaker: GivenSpeaker | undefined,
): Promise<string> {
  const { kind, verdict, user, note = null, score = null, at } = given;
  const subject = ids.join(' ');
  const earlier = await run<Standing>(cypher('write/judgements/standing'), { subject, user });
  const same = earlier.find(
    (one) =>
      one.stands &&
      one.verdict === verdict &&
      one.speaker === (speaker?.id ?? null) &&
      (one.note ?? '') === (note ?? ''),
  );
  if (same !== undefined) return same.id;
  const id = judgementId(subject, user, earlier.length);
  const [one = null, other = null] = ids;
  const quotes = kind === 'STATEMENTS' ? await anchorsOf(run, ids) : [];
  const [oneQuote = null, otherQuote = null] = quotes;
  const about =
    kind === 'QUOTE' ? { quoteId: one, ...propertiesOf(speaker) } : { one, other, oneQuote, otherQuote };
  await run(cypher('write/judgements/judge'), {
    id,
    at: moment(at),
    properties: { kind, subject, ...about, verdict, user, note, score, orderKey: `${at} ${id}` },
  });
  await run(cypher('write/judgements/tie'), {
    ids: kind === 'STATEMENTS' ? [...new Set(quotes)] : ids,
    judgement: id,
  });
  await takeEffect(run, kind, ids, quotes);
  return id;
}

/** What a judgement keeps of the one whom it gives a quote to. */
const propertiesOf = (speaker: GivenSpeaker | undefined): object =>
  speaker === undefined
    ? {}
    : {
        speakerId: speaker.id,
        speakerName: speaker.name,
        speakerKind: speaker.kind,
        speakerUnresolved: speaker.unresolved,
      };

/**
 * Brings the graph in line with what stands about some things now.
 *
 * @param ids - of what was judged, in order
 * @param quotes - of statements, those that the judgement is about
 */
async function takeEffect(
  run: Run,
  kind: GivenJudgement['kind'],
  ids: readonly string[],
  quotes: readonly string[],
): Promise<void> {
  const [one, other] = ids;
  if (kind === 'QUOTE' && one !== undefined) await applyToQuote(run, one);
  if (kind === 'SPEAKERS') await applyToSpeakers(run, ids);
  if (kind === 'STATEMENTS') await applyToStatements(run, quotes);
  if (kind === 'NAMING' && one !== undefined && other !== undefined) await applyToNaming(run, one, other);
}

/** The quotes that a judgement of two statements, or of two quotes, is about. */
async function anchorsOf(run: Run, ids: readonly string[]): Promise<string[]> {
  const anchors = await run<{ id: string; quote: string }>(cypher('write/judgements/anchors'), { ids });
  const quoteOf = new Map(anchors.map(({ id, quote }) => [id, quote]));
  return ids.map((id) => quoteOf.get(id) ?? id);
}

/** Who takes a judgement back. */
export interface Undoing {
  readonly id: string;
  readonly user: string;
  readonly note?: string | undefined;
  /** When: ISO 8601. */
  readonly at: string;
}

/**
 * Takes a judgement back: the graph is as if it had not been given, but that it can be read with who took it back.
 *
 * @returns whether there was a judgement of that id that stood
 */
export function undoJudgement(graph: Graph, { id, user, note, at }: Undoing): Promise<boolean> {
  return graph.write(async (run) => {
    await run(cypher('write/link/lock'));
    const parameters = { id, user, note: note ?? null, at: moment(at) };
    const [ended] = await run<Ended>(cypher('write/judgements/end'), parameters);
    if (ended === undefined) return false;
    const { kind, quote, one, other, oneQuote, otherQuote } = ended;
    const isThere = (found: string | null): found is string => found !== null;
    await takeEffect(run, kind, [quote, one, other].filter(isThere), [oneQuote, otherQuote].filter(isThere));
    return true;
  });
}

interface Ended {
  readonly kind: GivenJudgement['kind'];
  readonly quote: string | null;
  readonly one: string | null;
  readonly other: string | null;
  readonly oneQuote: string | null;
  readonly otherQuote: string | null;
}
