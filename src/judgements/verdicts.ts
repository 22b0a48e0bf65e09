import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { rejectedSpeakerId } from '../ingest/link/ids';
import type { LinkedArticle, LinkedQuote, LinkedSpeaker } from '../ingest/link/linked-article';
import { countingOf, type Ranked } from './clusters';

/** What was found about a quote: that it is ascribed right, or that it is not. */
export type QuoteVerdict = 'CONFIRM' | 'REJECT';

/** A judgement of a quote, as it is stored. */
export interface GivenVerdict extends Ranked {
  readonly quote: string;
  readonly verdict: QuoteVerdict | 'UNSURE';
}

/**
 * The verdict that counts of all that stand about one quote: persons come before programs, later ones before earlier ones.
 * `UNSURE` only takes the place of an earlier verdict of its user.
 *
 * @returns undefined when nothing was found
 */
export function verdictOf(given: readonly GivenVerdict[]): QuoteVerdict | undefined {
  const verdict = countingOf(given)?.verdict;
  return verdict === 'UNSURE' ? undefined : verdict;
}

/** The speaker whom a quote has once its attribution is rejected: nobody in particular, as for a mention that nobody is found for. */
export function nobody(article: string, quote: string, mention: string): LinkedSpeaker {
  return {
    id: rejectedSpeakerId(article, quote),
    name: mention,
    kind: 'UNKNOWN',
    unresolved: true,
    qid: null,
    names: [],
  };
}

/**
 * What some articles say with what was judged of their quotes: whoever ingests an article again meets the verdicts that stand.
 *
 * @param run - in the transaction that writes them
 */
export async function withVerdicts(
  run: Run,
  articles: readonly LinkedArticle[],
): Promise<readonly LinkedArticle[]> {
  const ids = articles.flatMap(({ quotes }) => quotes.map(({ id }) => id)).sort();
  const verdicts = await verdictsAbout(run, ids);
  return verdicts.size === 0 ? articles : articles.map((article) => judged(article, verdicts));
}

/** The verdicts that count about some quotes, by the quotes' ids. */
export async function verdictsAbout(run: Run, quotes: readonly string[]): Promise<Map<string, QuoteVerdict>> {
  if (quotes.length === 0) return new Map();
  const rows = await run<GivenVerdict>(cypher('write/judgements/verdicts'), { quotes });
  const about = new Map<string, GivenVerdict[]>();
  for (const row of rows) about.set(row.quote, [...(about.get(row.quote) ?? []), row]);
  return new Map(
    [...about].flatMap(([id, given]) => {
      const verdict = verdictOf(given);
      return verdict === undefined ? [] : [[id, verdict] as const];
    }),
  );
}

function judged(article: LinkedArticle, verdicts: ReadonlyMap<string, QuoteVerdict>): LinkedArticle {
  const speakers: LinkedSpeaker[] = [];
  const quotes = article.quotes.map((quote): LinkedQuote => {
    const verdict = verdicts.get(quote.id);
    if (verdict !== 'REJECT') return verdict === undefined ? quote : { ...quote, judged: { verdict } };
    const speaker = nobody(article.id, quote.id, quote.sourceText);
    speakers.push(speaker);
    return {
      ...quote,
      said: { ...quote.said, speaker: speaker.id },
      judged: { verdict, rejectedAs: quote.said.speaker },
    };
  });
  return { ...article, quotes, speakers: [...article.speakers, ...speakers] };
}
