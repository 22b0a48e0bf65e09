import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import type { LinkedArticle, LinkedQuote, LinkedSpeaker } from '../ingest/link/linked-article';
import { attributionOf, type QuoteFinding, type GivenSpeaker } from './attribution';
import { countingOf, type Ranked } from './clusters';
import type { Parting } from './namings';

/** A judgement of a quote, as it is stored. */
export interface GivenVerdict extends Ranked {
  readonly quote: string;
  readonly verdict: QuoteFinding['verdict'] | 'UNSURE';
  /** Whom it was given to; null unless it was given to somebody. */
  readonly speaker: GivenSpeaker | null;
}

/**
 * What counts of all that was found about one quote and stands: persons come before programs, later ones before earlier ones.
 * `UNSURE` only takes the place of an earlier verdict of its user.
 *
 * @returns undefined when nothing was found
 */
export function findingOf(given: readonly GivenVerdict[]): QuoteFinding | undefined {
  const counting = countingOf(given);
  if (counting === undefined || counting.verdict === 'UNSURE') return undefined;
  if (counting.verdict !== 'REATTRIBUTE') return { verdict: counting.verdict };
  return counting.speaker === null ? undefined : { verdict: 'REATTRIBUTE', speaker: counting.speaker };
}

/**
 * What some articles say with what was judged of their quotes: whoever ingests an article again meets the verdicts that stand.
 *
 * @param run - in the transaction that writes them
 * @param partings - who is somebody else in these articles, as they have it already
 */
export async function withVerdicts(
  run: Run,
  articles: readonly LinkedArticle[],
  partings: readonly Parting[],
): Promise<readonly LinkedArticle[]> {
  const ids = articles.flatMap(({ quotes }) => quotes.map(({ id }) => id)).sort();
  const findings = await findingsAbout(run, ids);
  return findings.size === 0 ? articles : articles.map((article) => judged(article, findings, partings));
}

/** What counts of what was found about some quotes, by the quotes' ids. */
export async function findingsAbout(run: Run, quotes: readonly string[]): Promise<Map<string, QuoteFinding>> {
  if (quotes.length === 0) return new Map();
  const rows = await run<GivenVerdict>(cypher('write/judgements/verdicts'), { quotes });
  const about = new Map<string, GivenVerdict[]>();
  for (const row of rows) about.set(row.quote, [...(about.get(row.quote) ?? []), row]);
  return new Map(
    [...about].flatMap(([id, given]) => {
      const finding = findingOf(given);
      return finding === undefined ? [] : [[id, finding] as const];
    }),
  );
}

function judged(
  article: LinkedArticle,
  findings: ReadonlyMap<string, QuoteFinding>,
  partings: readonly Parting[],
): LinkedArticle {
  const speakers: LinkedSpeaker[] = [];
  const quotes = article.quotes.map((quote): LinkedQuote => {
    const finding = findings.get(quote.id);
    if (finding === undefined) return quote;
    const { id, sourceText: mention, said } = quote;
    const place = { id, article: article.id, mention, read: said.speaker };
    const { verdict, speaker, role } = attributionOf(finding, place, said.role, partings);
    if (speaker === undefined) return { ...quote, judged: { verdict } };
    speakers.push(speaker);
    return {
      ...quote,
      said: { ...said, speaker: speaker.id, role },
      judged: { verdict, speaker, rejectedAs: said.speaker, rejectedRole: role === null ? said.role : null },
    };
  });
  return { ...article, quotes, speakers: [...article.speakers, ...speakers] };
}
