import {
  historyOf,
  type History,
  type NoticeKind,
  type PubStatus,
  type SeenVersion,
} from '../history/history';
import { sightings, toMoment } from '../history/sightings';
import { sha256, versionId } from '../link/ids';
import type { LinkedArticle } from '../link/linked-article';

/** What the graph holds of one article: as `cypher/write/lock-articles.cypher` tells it. */
export interface Stored {
  readonly article: {
    readonly id: string;
    /** Null for an article that this transaction has just made, as are the two after it. */
    readonly digest: string | null;
    readonly textHash: string | null;
    /** The version that stands now. */
    readonly versionId: string | null;
    readonly recordedAt: string;
  };
  readonly versions: readonly StoredVersion[];
}

interface StoredVersion {
  readonly id: string;
  readonly digest: string;
  readonly seen: readonly string[];
  readonly status: PubStatus | null;
  readonly notice: NoticeKind | null;
}

/** What is to be done for one article of a batch. */
export interface VersionPlan {
  readonly article: LinkedArticle;
  readonly status: 'created' | 'unchanged' | 'replaced' | 'versioned';
  /** The version that stands before; undefined for a new article. */
  readonly before: string | undefined;
  /** The version given is stored already. */
  readonly known: boolean;
  /** What was read off it differs from what is stored. */
  readonly rewrite: boolean;
  /** What is known of the article afterwards. */
  readonly history: History;
  readonly versions: readonly SeenVersion[];
  /** The version was not seen at this time before, so that the times have to be written. */
  readonly seenAnew: boolean;
  /** The article was stored before there were versions. */
  readonly adopted: boolean;
}

/**
 * Decides what an article is to the graph: new, known, read anew, or another text of an article that is known. An earlier
 * text that arrives late takes its place among the earlier ones.
 *
 * @param article - as it is to be stored
 * @param stored - what is there; undefined when nothing is
 */
export function planVersion(article: LinkedArticle, stored: Stored | undefined): VersionPlan {
  const { known: versions, adopted } = knownVersions(stored);
  const given = { id: article.version, status: article.status, notice: article.notice?.kind ?? null };
  const known = versions.find(({ id }) => id === given.id);
  const seen = sightings([...(known?.seen ?? []), article.seenAt]);
  const after = [...versions.filter((one) => one !== known), { ...given, seen }];
  const history = historyOf(after.map((one) => ({ ...one, isBare: isBare(article.id, one) })));
  const before = stored?.article.versionId ?? versions[0]?.id;
  const rewrite = known?.digest !== article.digest;
  return {
    article,
    status: statusOf(known !== undefined, rewrite, before, history),
    before,
    known: known !== undefined,
    rewrite,
    history,
    versions: after,
    seenAnew: seen.length !== known?.seen.length || seen.some((time, index) => time !== known.seen[index]),
    adopted,
  };
}

/** Whether a version has no text: its id says so. */
function isBare(article: string, { id, status }: Pick<SeenVersion, 'id' | 'status'>): boolean {
  return id === versionId(article, NO_TEXT, status);
}

const NO_TEXT = sha256('');

/** Whether anything at all has to be written. */
export function isWrite({ rewrite, seenAnew }: VersionPlan): boolean {
  return rewrite || seenAnew;
}

/** Whether the version given takes the place of the one that stands. */
export function isSwitch({ article, before, history }: VersionPlan): boolean {
  return before !== undefined && before !== article.version && history.current === article.version;
}

/** Whether a text that stood before stands again. */
export function isReturn(plan: VersionPlan): boolean {
  return isSwitch(plan) && plan.known;
}

/** Whether the version given has to be written among those that stand no more. */
export function isLate({ article, rewrite, history }: VersionPlan): boolean {
  return rewrite && history.current !== article.version;
}

function statusOf(
  known: boolean,
  rewrite: boolean,
  before: string | undefined,
  { current }: History,
): VersionPlan['status'] {
  if (before === undefined) return 'created';
  if (!known || current !== before) return 'versioned';
  return rewrite ? 'replaced' : 'unchanged';
}

function knownVersions(stored: Stored | undefined): {
  readonly known: readonly StoredVersion[];
  readonly adopted: boolean;
} {
  if (stored === undefined || stored.article.digest === null) return { known: [], adopted: false };
  const known = stored.versions.map((one) => ({ ...one, seen: one.seen.map(toMoment) }));
  if (known.length > 0) return { known, adopted: false };
  const { id, textHash, digest, recordedAt } = stored.article;
  const first = {
    id: versionId(id, textHash ?? '', null),
    digest,
    seen: [toMoment(recordedAt)],
    status: null,
    notice: null,
  };
  return { known: [first], adopted: true };
}
