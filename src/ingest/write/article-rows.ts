import { int, moment } from '../../graph/graph';
import type { Sketched } from '../copies/choose-originals';
import { historyOf, type SeenVersion } from '../history/history';
import type { LinkedArticle } from '../link/linked-article';
import { articleKeys } from './list-keys';
import type { Row } from './row';

/** An article, as the version that is given stands alone: what its other versions tell is written afterwards. */
export function articleRow(article: LinkedArticle, sketched: Sketched | undefined): Row & { id: string } {
  const { id, text, version, publishedOn, publishedAt } = article;
  const { standing, standingSince } = historyOf([{ ...versionOf(article), seen: [article.seenAt] }]);
  return {
    id,
    properties: {
      ...metadataOf(article),
      text,
      versionId: version,
      standing,
      standingSince: standingSince === null ? null : moment(standingSince),
      ...firstSeen(article),
      knownSince: moment(article.seenAt),
      ...sketchKeys(sketched),
    },
    publishedOn,
    publishedAt,
  };
}

/** A version without its text: that of the version that stands is the article's. */
export function versionRow(article: LinkedArticle): Row & { id: string } {
  const { id, version, status, notice, seenAt, publishedOn, publishedAt } = article;
  return {
    id: version,
    article: id,
    properties: {
      ...metadataOf(article),
      status,
      notice: notice?.text ?? null,
      noticeKind: notice?.kind ?? null,
      seen: [moment(seenAt)],
      ...firstSeen(article),
    },
    publishedOn,
    publishedAt,
  };
}

/** What article and version have in common. */
function metadataOf(article: LinkedArticle): Row {
  const { externalId, url, title, outlet, textHash, extractor, digest } = article;
  return { externalId, url, title, outlet, textHash, extractor, digest, ...articleKeys(article) };
}

const versionOf = ({ version, status, notice }: LinkedArticle): Omit<SeenVersion, 'seen'> => ({
  id: version,
  status,
  notice: notice?.kind ?? null,
});

/** When a version stood that nothing else is known of; what the other versions tell is written afterwards. */
export const firstSeen = ({ seenAt }: LinkedArticle): Row => ({ since: [moment(seenAt)], until: [] });

const sketchKeys = (article: Sketched | undefined): Row =>
  article === undefined ? {} : { sketch: article.sketch.map(int), originality: article.originality };
