import { compareText } from '../../text/compare';
import type { Moment } from './sightings';

/** What a publisher says of an article in its metadata: `pubstatus` of ninjs and NewsML-G2. */
export type PubStatus = 'USABLE' | 'WITHHELD' | 'CANCELED';

/** What an article says of itself in a paragraph of its own. */
export type NoticeKind = 'CORRECTION' | 'RETRACTION';

/** One text of an article, with its status, and when it was seen. */
export interface SeenVersion {
  readonly id: string;
  readonly seen: readonly Moment[];
  readonly status: PubStatus | null;
  readonly notice: NoticeKind | null;
  /** It has no text: what the publisher says of the article alone. */
  readonly isBare?: boolean;
}

/** How far an article is still stood by. */
export type Standing = 'CORRECTED' | 'WITHHELD' | 'RETRACTED';

/** When a version stood, as far as anybody looked: `since[0]` to `until[0]`, `since[1]` … The last one may be open. */
export interface Stood {
  readonly id: string;
  readonly since: readonly Moment[];
  readonly until: readonly Moment[];
}

/** What follows from everything that was seen of one article. */
export interface History {
  /** The version that was seen last. */
  readonly current: string;
  readonly versions: readonly Stood[];
  readonly standing: Standing | null;
  /** When {@link standing} was first seen. */
  readonly standingSince: Moment | null;
}

interface Run {
  readonly version: SeenVersion;
  readonly from: Moment;
}

/**
 * What the sightings of an article's versions say together. Only their times decide, not the order in which they became
 * known; of two versions seen at the same moment the one with the greater id counts as the later.
 *
 * A version stands from when it is first seen until another one is; it can come back. A retraction, by notice or by
 * status, stands until the status says `usable`, whatever text is seen meanwhile: one that arrives before its article
 * holds for the article. A version without a text only says how far the article is stood by: it takes the place of no text,
 * and stands itself for as long as no text is known.
 *
 * @param versions - at least one, each seen at least once
 */
export function historyOf(versions: readonly SeenVersion[]): History {
  const texts = versions.filter(({ isBare }) => isBare !== true);
  const runs = runsOf(texts.length > 0 ? texts : versions);
  const last = runs.at(-1);
  if (last === undefined) throw new TypeError('An article without a version has no history.');
  const stood = new Map(versions.map(({ id }) => [id, { id, since: [] as Moment[], until: [] as Moment[] }]));
  runs.forEach(({ version, from }, index) => {
    const times = stood.get(version.id);
    const next = runs[index + 1];
    times?.since.push(from);
    if (next !== undefined) times?.until.push(next.from);
  });
  return { current: last.version.id, versions: [...stood.values()], ...standingOf(runsOf(versions)) };
}

/** The versions in the order in which they stood: one entry each time that another one took over. */
function runsOf(versions: readonly SeenVersion[]): Run[] {
  const seen = versions
    .flatMap((version) => version.seen.map((from) => ({ version, from })))
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.version.id, b.version.id));
  return seen.filter(({ version }, index) => version.id !== seen[index - 1]?.version.id);
}

function standingOf(runs: readonly Run[]): Pick<History, 'standing' | 'standingSince'> {
  let standing: Standing | null = null;
  let standingSince: Moment | null = null;
  for (const { version, from } of runs) {
    const next = nextStanding(standing, version);
    if (next !== standing) standingSince = next === null ? null : from;
    standing = next;
  }
  return { standing, standingSince };
}

function nextStanding(before: Standing | null, { status, notice }: SeenVersion): Standing | null {
  if (status === 'CANCELED' || notice === 'RETRACTION') return 'RETRACTED';
  if (status === 'USABLE') return notice === 'CORRECTION' || before === 'CORRECTED' ? 'CORRECTED' : null;
  if (before === 'RETRACTED') return before;
  if (status === 'WITHHELD' || before === 'WITHHELD') return 'WITHHELD';
  return notice === 'CORRECTION' ? 'CORRECTED' : before;
}
