import { cypher } from '../graph/cypher-files';
import type { Run } from '../graph/graph';
import { partedSpeakerId } from '../ingest/link/ids';
import type { LinkedArticle } from '../ingest/link/linked-article';
import { countingOf, type Ranked } from './clusters';

/** That an article means somebody else by the name of a speaker. */
export interface Parting {
  readonly article: string;
  /** Id of the speaker whom the article was read as naming. */
  readonly from: string;
  /** Id of the one whom it means. */
  readonly id: string;
}

interface GivenNaming extends Ranked {
  readonly article: string;
  readonly speaker: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNSURE';
}

/**
 * Who is somebody else in some articles than their names tell, by the judgements that stand: persons come before programs,
 * later ones before earlier ones, and `UNSURE` only takes the place of an earlier verdict of its user.
 *
 * @param run - in the transaction
 * @param articles - ids
 */
export async function partingsIn(run: Run, articles: readonly string[]): Promise<Parting[]> {
  const given = await run<GivenNaming>(cypher('write/judgements/namings'), {
    articles: [...articles].sort(),
  });
  const about = new Map<string, GivenNaming[]>();
  for (const naming of given) {
    const subject = `${naming.article} ${naming.speaker}`;
    about.set(subject, [...(about.get(subject) ?? []), naming]);
  }
  return [...about.values()].flatMap((namings) => {
    const counting = countingOf(namings);
    return counting?.verdict === 'DIFFERENT' ? [partingOf(counting.article, counting.speaker)] : [];
  });
}

export const partingOf = (article: string, speaker: string): Parting => ({
  article,
  from: speaker,
  id: partedSpeakerId(speaker, article),
});

/** The id of whom an article means by a speaker: another one's, where they are parted. */
export const meant = (article: string, speaker: string, partings: readonly Parting[]): string =>
  partings.find((parting) => parting.article === article && parting.from === speaker)?.id ?? speaker;

/**
 * An article with others in the place of those whom it was read as naming. What it tells of events keeps the ids as they
 * were read, so that the same events are gathered; who took part is put right afterwards.
 *
 * @param partings - of any articles
 */
export function parted(article: LinkedArticle, partings: readonly Parting[]): LinkedArticle {
  const other = new Map(
    partings.flatMap(({ article: id, from, id: to }) => (id === article.id ? [[from, to] as const] : [])),
  );
  if (other.size === 0) return article;
  const idOf = (id: string): string => other.get(id) ?? id;
  return {
    ...article,
    speakers: article.speakers.map((speaker) => ({ ...speaker, id: idOf(speaker.id) })),
    quotes: article.quotes.map((quote) => ({
      ...quote,
      said: { ...quote.said, speaker: idOf(quote.said.speaker) },
      mentions: { ...quote.mentions, speakers: quote.mentions.speakers.map(idOf) },
    })),
  };
}

/**
 * Labels those who were parted from others, and ties to them what was judged, once they are written.
 *
 * @param run - in the transaction that wrote them
 */
export async function markParted(run: Run, partings: readonly Parting[]): Promise<void> {
  if (partings.length > 0) await run(cypher('write/judgements/mark-parted'), { rows: partings });
}

/** Puts right who took part in events of which articles tell that name somebody else, once that is worked out from their names. */
export async function putParticipantsRight(run: Run, events: readonly string[]): Promise<void> {
  if (events.length > 0) await run(cypher('write/judgements/participants'), { events });
}
