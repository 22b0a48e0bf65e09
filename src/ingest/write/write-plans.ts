import { cypher } from '../../graph/cypher-files';
import { moment, type Run } from '../../graph/graph';
import { rewrap, unwrap } from '../../judgements/merged';
import { markParted, parted, partingsIn, putParticipantsRight, type Parting } from '../../judgements/namings';
import { withVerdicts } from '../../judgements/verdicts';
import type { LinkedArticle } from '../link/linked-article';
import { addToChanges, takeFromChanges } from './changes';
import { gather, settleEvents } from './gather';
import { planStatements, prepare, whatIsLoosened } from './plan-statements';
import { isLate, isReturn, isSwitch, type VersionPlan } from './plan-versions';
import { hasPast, revive, settle, takeOut, touchedBy, touchedByVersions } from './replace';
import { articleSteps, eventSteps, quoteSteps, statementSteps } from './rows';
import { Sending } from './sending';
import { affectedPast, settlePast } from './settle-past';
import { addToTallies, takeFromTallies } from './tallies';
import { writePast } from './write-past';

/** One version of one article. */
interface Place {
  readonly article: string;
  readonly version: string;
}

/** What was ever judged, so that nothing is asked for in vain. */
interface Any {
  /** Speakers that are one with others. */
  readonly merged: boolean;
  /** Attributions. */
  readonly judged: boolean;
  /** Whom articles mean by a name. */
  readonly parted: boolean;
}

const idOf = ({ article }: VersionPlan): string => article.id;
const articleOf = ({ article }: VersionPlan): LinkedArticle => article;

/**
 * Writes articles for which it is decided what they are, in the transaction that holds them and the lock of
 * `write/link/lock`.
 *
 * The texts that stand make the graph of today, as if there were no others: a text that another one takes the place of is
 * archived, all its ties kept under types of their own, and one that was over when it came is written there at once. What
 * the graph holds afterwards depends on which texts were seen when, not on the order in which they came.
 */
export async function writePlans(run: Run, given: readonly VersionPlan[]): Promise<void> {
  const [any] = await run<Any>(cypher('write/judgements/any'));
  const partings = any?.parted === true ? await partingsIn(run, given.map(idOf)) : [];
  const read = partedPlans(given, partings);
  const plans = any?.judged === true ? await judgedPlans(run, read, partings) : read;
  const of = (is: (plan: VersionPlan) => boolean): VersionPlan[] => plans.filter(is);
  await adopt(
    run,
    of(({ adopted }) => adopted),
  );
  const late = of(isLate);
  const standing = of((plan) => !isLate(plan) && (plan.rewrite || isSwitch(plan)));
  const earlier = standing.filter(({ before }) => before !== undefined).map(idOf);

  const loosened = await whatIsLoosened(run, earlier);
  const taken = await takeFromTallies(run, earlier);
  const known = of(({ before }) => before !== undefined).map(idOf);
  await takeFromChanges(run, known);
  const touched = [...(await touchedBy(run, earlier)), ...(await archiveBefore(run, plans))];
  const ids = idsIn([...standing, ...late].map(articleOf));
  const merged = any?.merged === true ? await unwrap(run, ids) : [];
  touched.push(...(await writePast(run, late.map(articleOf))));
  await takeOut(run, standing.filter(({ before }) => before !== undefined).map(articleOf));

  const past = await hasPast(run);
  const articles = standing.map(articleOf);
  const gathering = await gather(run, articles, touched, { any: past, late: late.map(articleOf) });
  if (past) {
    const into = merged.map((one) => one.into);
    touched.push(...(await revive(run, [...ids, ...into, ...gathering.events.map(({ id }) => id)])));
  }
  // Neo4j writes what articles name while their quotes are prepared, and the quotes while they are compared.
  const sending = new Sending(run);
  sending.send(articleSteps(articles));
  const prepared = prepare(articles, new Map(merged.map((one) => [one.id, one.into])));
  const plan = await sending.around(
    planStatements(run, prepared, loosened, () => {
      sending.send(eventSteps(articles, gathering));
      sending.send(quoteSteps(prepared, gathering));
    }),
  );
  const affected = past
    ? await sending.around(
        affectedPast(run, {
          articles: [...earlier, ...late.map(idOf)],
          statements: [...loosened.statements, ...plan.touched],
          quotes: plan.compared,
        }),
      )
    : [];
  sending.send(statementSteps(articles, plan));
  await sending.done();
  await markParted(run, partings);
  touched.push(...(await settleEvents(run, gathering)), ...(await rewrap(run, merged)));
  if (any?.parted === true) {
    await putParticipantsRight(run, [...gathering.events.map(({ id }) => id), ...gathering.earlier]);
  }
  await addToTallies(
    run,
    articles.map(({ id }) => id),
    taken,
  );
  await settlePast(run, affected);
  await writeTimes(
    run,
    of(({ status, seenAnew, rewrite }) => status !== 'created' && (seenAnew || rewrite)),
  );
  await addToChanges(run, known, of(({ before }) => before === undefined).map(articleOf));
  await settle(run, [...new Set(touched)].sort());
}

/** Those whom an article means by the names of others take their place before anything of it is written. */
function partedPlans(plans: readonly VersionPlan[], partings: readonly Parting[]): readonly VersionPlan[] {
  if (partings.length === 0) return plans;
  return plans.map((plan) => ({ ...plan, article: parted(plan.article, partings) }));
}

async function judgedPlans(
  run: Run,
  plans: readonly VersionPlan[],
  partings: readonly Parting[],
): Promise<VersionPlan[]> {
  const articles = await withVerdicts(run, plans.map(articleOf), partings);
  return plans.map((plan, index) => ({ ...plan, article: articles[index] ?? plan.article }));
}

/**
 * Makes room for what is about to be written: archives the texts that stand no more, and takes earlier readings of texts
 * that stood before out of the archive.
 *
 * @returns the element ids of what these held up
 */
async function archiveBefore(run: Run, plans: readonly VersionPlan[]): Promise<string[]> {
  const replaced = plans.filter(isSwitch).map(placeBefore);
  if (replaced.length > 0) {
    await run(cypher('write/past/archive-articles'), { rows: replaced });
    await run(cypher('write/past/archive-quotes'), { rows: replaced });
  }
  const returning = plans.filter(isReturn).map(placeGiven);
  const rewritten = plans
    .filter((plan) => isLate(plan) && plan.known)
    .map(({ article }) => ({ ...placeOf(article), quotes: article.quotes.map(({ id }) => id) }));
  const gone = [...returning, ...rewritten];
  const touched = await touchedByVersions(
    run,
    gone.map(({ version }) => version),
  );
  if (returning.length > 0) await run(cypher('write/past/return-quotes'), { rows: returning });
  if (rewritten.length > 0) await run(cypher('write/past/forget-quotes'), { rows: rewritten });
  if (gone.length > 0) await run(cypher('write/past/forget-versions'), { rows: gone });
  return touched;
}

async function adopt(run: Run, plans: readonly VersionPlan[]): Promise<void> {
  const rows = plans.map(placeBefore);
  if (rows.length > 0) await run(cypher('write/past/adopt'), { rows });
}

async function writeTimes(run: Run, plans: readonly VersionPlan[]): Promise<void> {
  if (plans.length === 0) return;
  const rows = plans.map(({ article, history, versions }) => ({
    article: article.id,
    standing: history.standing,
    standingSince: history.standingSince === null ? null : moment(history.standingSince),
    versions: versions.map(({ id, seen }) => {
      const stood = history.versions.find((one) => one.id === id);
      return {
        id,
        seen: seen.map(moment),
        since: (stood?.since ?? []).map(moment),
        until: (stood?.until ?? []).map(moment),
      };
    }),
  }));
  await run(cypher('write/past/times'), { rows });
  const several = plans.filter(({ versions }) => versions.length > 1).map(idOf);
  if (several.length > 0) await run(cypher('write/past/tie-judgements'), { articles: several });
}

/** The ids of everything shared that articles name and tell of. */
function idsIn(articles: readonly LinkedArticle[]): string[] {
  const ids = articles.flatMap(({ speakers, sources, places, events }) =>
    [...speakers, ...sources, ...places, ...events].map(({ id }) => id),
  );
  return [...new Set(ids)].sort();
}

const placeOf = ({ id, version }: LinkedArticle): Place => ({ article: id, version });

const placeGiven = ({ article }: VersionPlan): Place => placeOf(article);

const placeBefore = ({ article, before }: VersionPlan): Place => ({
  article: article.id,
  version: before ?? article.version,
});
