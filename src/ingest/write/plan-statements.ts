import { cypher } from '../../graph/cypher-files';
import type { Run } from '../../graph/graph';
import type { Edge } from '../../judgements/clusters';
import { isTold } from '../../wordings/same-speaker';
import { chooseOriginals, type Copy, type Sketched, sketched } from '../copies/choose-originals';
import type { LinkedArticle } from '../link/linked-article';
import { chooseParents, type Parent } from '../statements/choose-parents';
import type { ComparedQuote } from '../statements/compared-quote';
import { matchByBlocks, matchInStories, storiesOf } from '../statements/find-matches';
import { gather, type Gathered, type Member } from '../statements/gather';
import { comparedQuotes, speakingOf } from '../statements/keys';
import { anyJudged, judgedAmong, statementsOf } from './judged';
import { KnownQuotes } from './known-quotes';
import { orderKeys } from './list-keys';

/** What the earlier reading of articles that are read anew held together. */
export interface Loosened {
  /** Ids of statements that it expressed. */
  readonly statements: readonly string[];
  /** Ids of articles whose quotes hung onto its own, or that were copies of it: their place is looked for again. */
  readonly articles: readonly string[];
}

/** A stored quote, and what its tie to its statement is to be. */
export interface Tie {
  readonly quote: string;
  readonly statement: string;
  readonly origin: string | null;
}

/** Articles that are about to be written, as far as they are compared with others. */
export interface Prepared {
  readonly articles: readonly LinkedArticle[];
  /** Their quotes, ready to be compared, by id. */
  readonly quotes: ReadonlyMap<string, ComparedQuote>;
  /** Their writing, by id. */
  readonly sketches: ReadonlyMap<string, Sketched>;
}

/** What is to be written so that quotes express their statements. */
export interface StatementPlan {
  /** What each quote of {@link statements} expresses, by its id. */
  readonly tieOf: ReadonlyMap<string, Tie>;
  readonly statements: readonly Gathered[];
  readonly parents: readonly Parent[];
  readonly copies: readonly Copy[];
  /** What is looked for again of what is stored: quotes that may hang elsewhere, articles that may copy another. */
  readonly loose: { readonly quotes: readonly string[]; readonly articles: readonly string[] };
  /** Stored quotes that express another statement than before. */
  readonly moves: readonly Tie[];
  /** Stored quotes that came from elsewhere than was known. */
  readonly origins: readonly Tie[];
  /** Statements that may be left without quotes. */
  readonly emptied: readonly string[];
  /** Ids of the stored statements that were looked at. */
  readonly touched: readonly string[];
  /** Those of them that judgements may have made of several. */
  readonly joined: readonly string[];
  /** All quotes whose place was looked for. */
  readonly compared: readonly ComparedQuote[];
}

interface StoredMember extends Omit<Member, 'isNamed'> {
  readonly statement: string;
  readonly saidBy: string;
  readonly origin: string | null;
}

/** Asks, before the earlier reading of articles is taken out, what hangs on it. */
export async function whatIsLoosened(run: Run, articles: readonly string[]): Promise<Loosened> {
  if (articles.length === 0) return { statements: [], articles: [] };
  const rows = await run<{ statement: string; articles: string[] }>(cypher('write/link/lost'), { articles });
  return {
    statements: [...new Set(rows.map(({ statement }) => statement))],
    articles: [...new Set(rows.flatMap((row) => row.articles))].filter((id) => !articles.includes(id)),
  };
}

/**
 * Prepares articles for {@link planStatements}; it takes about as long as writing them.
 *
 * @param articles - nothing that an earlier reading of them tied together may be left
 * @param merged - who stands by judgement for which of the speakers whom the articles name
 */
export function prepare(
  articles: readonly LinkedArticle[],
  merged: ReadonlyMap<string, string> = new Map(),
): Prepared {
  const quotes = articles.flatMap((article) => comparedQuotes(article, merged));
  return {
    articles,
    quotes: new Map(quotes.map((quote) => [quote.id, quote])),
    sketches: new Map(articles.map((article) => [article.id, sketched(article)])),
  };
}

/**
 * Finds the statements that quotes express, and the articles that are copies of others. What is read is what shares a key with
 * the quotes, the articles that tell the same stories, and the statements that change; however much the graph holds besides,
 * it is not looked at.
 *
 * @param run - in a transaction that holds the lock of `write/link/lock`
 * @param prepared - the articles
 * @param meanwhile - called when the last reads that much work waits for are under way: what is sent now is written
 *   while that is done. It may write anything but what statements are made of
 */
export async function planStatements(
  run: Run,
  { articles, quotes, sketches }: Prepared,
  loosened: Loosened,
  meanwhile: () => void = () => undefined,
): Promise<StatementPlan> {
  const written = [...quotes.values()];
  const known = new KnownQuotes(run, new Set(articles.map(({ id }) => id)));
  const loose = await known.ofArticles(loosened.articles);
  const fresh = [...written, ...loose];
  const primary = matchByBlocks(fresh, await known.near(fresh));
  const stories = storiesOf(primary);
  const told = [...stories].flatMap((key) => key.split(' '));
  const reads = Promise.all([known.ofArticles(told), known.articles(told)]);
  meanwhile();
  const [others, tellers] = await reads;
  const matches = [...primary, ...matchInStories(fresh, others, stories, primary)];
  const isLoose = new Set(loose.map(({ id }) => id));
  const parents = chooseParents(matches, without(known.strengths(), isLoose));
  const copies = copiesAmong(stories, sketches, tellers, new Set(loosened.articles));

  const touched = new Set([
    ...loosened.statements,
    ...known.statementsOf([...isLoose, ...parents.flatMap(({ child, parent }) => [child, parent])]),
  ]);
  const judges = await anyJudged(run);
  const { stored, judged } = await membersAmong(run, touched, judges ? written : undefined);
  const hung = new Map(parents.map(({ child, parent }) => [child, parent]));
  const copied = new Map(copies.map(({ copy, original }) => [copy, original]));
  const looseArticles = new Set(loosened.articles);
  const members = [
    ...stored.map((member) =>
      toMember(member, {
        parent: hung.get(member.id) ?? (isLoose.has(member.id) ? null : member.parent),
        copyOf: copied.get(member.article) ?? (looseArticles.has(member.article) ? null : member.copyOf),
      }),
    ),
    ...membersOf(articles, quotes, hung, copied),
  ];
  const statements = gather(members, judged);
  const standing = new Set(statements.map(({ id }) => id));
  const tieOf = tiesOf(statements);
  const now = stored.flatMap((before) => {
    const tie = tieOf.get(before.id);
    return tie === undefined ? [] : [{ before, tie }];
  });
  return {
    tieOf,
    statements,
    parents,
    copies,
    loose: { quotes: [...isLoose].sort(), articles: [...looseArticles].sort() },
    moves: now.filter(({ before, tie }) => before.statement !== tie.statement).map(({ tie }) => tie),
    origins: now
      .filter(({ before, tie }) => before.statement === tie.statement && before.origin !== tie.origin)
      .map(({ tie }) => tie),
    touched: [...touched].sort(),
    joined: judges ? [...touched].sort() : [],
    compared: fresh,
    emptied: [...touched].filter((id) => !standing.has(id)).sort(),
  };
}

/**
 * The quotes of some statements, and of all that judgements connect with them, however far.
 *
 * @param touched - ids of the statements; those that are found are added
 * @param written - quotes that may be judged too; undefined when none is
 */
async function membersAmong(
  run: Run,
  touched: Set<string>,
  written: readonly ComparedQuote[] | undefined,
): Promise<{ readonly stored: readonly StoredMember[]; readonly judged: readonly Edge[] }> {
  const stored: StoredMember[] = [];
  const judged = new Map<string, Edge>();
  const read = new Set<string>();
  let quotes = (written ?? []).map(({ id }) => id);
  for (let open = [...touched]; open.length > 0 || quotes.length > 0;) {
    const members =
      open.length === 0
        ? []
        : await run<StoredMember>(cypher('write/link/members'), { statements: open.sort() });
    stored.push(...members);
    if (written === undefined) break;
    quotes = [...quotes, ...members.map(({ id }) => id)];
    quotes.forEach((id) => read.add(id));
    const edges = await judgedAmong(run, quotes);
    for (const edge of edges) judged.set(edge.id, edge);
    const others = edges.flatMap(({ one, other }) => [one, other]).filter((id) => !read.has(id));
    open = (await statementsOf(run, [...new Set(others)].sort())).filter((id) => !touched.has(id));
    for (const id of open) touched.add(id);
    quotes = [];
  }
  return { stored, judged: [...judged.values()] };
}

function copiesAmong(
  stories: ReadonlySet<string>,
  written: ReadonlyMap<string, Sketched>,
  stored: readonly (Sketched & { readonly strength: string | null })[],
  loose: ReadonlySet<string>,
): Copy[] {
  const byId = new Map<string, Sketched>([...stored.map((one) => [one.id, one] as const), ...written]);
  const pairs = [...stories].flatMap((key) => {
    const [one, other] = key.split(' ').map((id) => byId.get(id));
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
  const standing = stored.flatMap(({ id, strength }) => (strength === null ? [] : [[id, strength] as const]));
  return chooseOriginals(pairs, without(new Map(standing), loose));
}

function without(values: ReadonlyMap<string, string>, keys: ReadonlySet<string>): Map<string, string> {
  return new Map([...values].filter(([key]) => !keys.has(key)));
}

function tiesOf(statements: readonly Gathered[]): Map<string, Tie> {
  return new Map(
    statements.flatMap(({ id: statement, members, originOf }) =>
      members.map((quote) => [quote, { quote, statement, origin: originOf.get(quote) ?? null }] as const),
    ),
  );
}

function toMember(
  { saidBy, statement: _, origin: __, ...member }: StoredMember,
  changed: Pick<Member, 'parent' | 'copyOf'>,
): Member {
  return { ...member, ...changed, isNamed: isTold(speakingOf(member.speakerId, saidBy)) };
}

function membersOf(
  articles: readonly LinkedArticle[],
  compared: ReadonlyMap<string, ComparedQuote>,
  hung: ReadonlyMap<string, string>,
  copied: ReadonlyMap<string, string>,
): Member[] {
  return articles.flatMap((article) =>
    article.quotes.flatMap((quote): Member[] => {
      const own = compared.get(quote.id);
      if (own === undefined) return [];
      const { id, text, day, fullness, speaker } = own;
      return [
        {
          ...{ id, text, day, fullness, parent: hung.get(id) ?? null },
          orderKey: orderKeys(article, quote).orderKey,
          speakerId: speaker.id,
          isNamed: isTold(speaker),
          article: article.id,
          publisher: article.publisher,
          relay: quote.relays.find(({ position }) => position === 0)?.source ?? null,
          copyOf: copied.get(article.id) ?? null,
        },
      ];
    }),
  );
}
