import type { SourceKind, SpeakerKind } from '../document';
import { sourceKeyOf } from '../lexicon/source-synonyms';
import { canonicalName } from './canonical-name';

/** Somebody or something whom a user’s alias file knows. */
export interface Identity {
  /** What it is called everywhere. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its id at Wikidata: `Q` and a number. */
  readonly qid?: string;
  /** Absent: whatever bears one of the names. */
  readonly kind?: SpeakerKind | SourceKind;
}

const SPEAKERS: ReadonlySet<string> = new Set<SpeakerKind>(['person', 'organisation', 'group', 'document']);
const SOURCES: ReadonlySet<string> = new Set<SourceKind>([
  'outlet',
  'agency',
  'channel',
  'institution',
  'document',
  'platform',
]);

/** Who bears which names, as a user says: what he says goes before what names alone tell. */
export class Identities {
  private readonly speakers = new Map<string, Identity>();
  private readonly sources = new Map<string, Identity>();

  constructor(identities: readonly Identity[] = []) {
    for (const identity of identities) this.add(identity);
  }

  /**
   * @returns the name that somebody else of that kind bears already, in which case nothing was added
   */
  add(identity: Identity): string | undefined {
    const names = [identity.name, ...identity.aliases];
    const isFor = (kinds: ReadonlySet<string>): boolean =>
      identity.kind === undefined || kinds.has(identity.kind);
    const taken = names.find(
      (name) =>
        (isFor(SPEAKERS) && this.speakers.has(canonicalName(name))) ||
        (isFor(SOURCES) && this.sources.has(sourceKeyOf(name))),
    );
    if (taken !== undefined) return taken;
    for (const name of names) {
      if (isFor(SPEAKERS)) this.speakers.set(canonicalName(name), identity);
      if (isFor(SOURCES)) this.sources.set(sourceKeyOf(name), identity);
    }
    return undefined;
  }

  /** The one who bears a name as a speaker. */
  speaker(name: string): Identity | undefined {
    return this.speakers.get(canonicalName(name));
  }

  /** The one who bears a name as a publisher or relay. */
  source(name: string): Identity | undefined {
    return this.sources.get(sourceKeyOf(name));
  }
}
