import { rejectedSpeakerId } from '../ingest/link/ids';
import type { GraphSpeakerKind, LinkedSpeaker } from '../ingest/link/linked-article';
import { speakerNames } from '../ingest/link/names';
import { meant, type Parting } from './namings';

/** That a quote is ascribed right, that it is not, or that somebody else said it. */
export type QuoteVerdict = 'CONFIRM' | 'REJECT' | 'REATTRIBUTE';

/** Somebody who is judged to have said a quote, as they were known when that was judged. */
export interface GivenSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: GraphSpeakerKind;
  readonly unresolved: boolean;
}

/** What was found about a quote. */
export type QuoteFinding =
  | { readonly verdict: 'CONFIRM' | 'REJECT' }
  | { readonly verdict: 'REATTRIBUTE'; readonly speaker: GivenSpeaker };

/** A quote as its article has it. */
export interface ReadQuote {
  readonly id: string;
  /** Id of its article. */
  readonly article: string;
  /** The words that say who is speaking. */
  readonly mention: string;
  /** Id of the speaker whom it was read as said by. */
  readonly read: string;
}

/** Whose a quote is. */
export interface Attribution {
  readonly verdict: QuoteVerdict;
  /** Absent: theirs whom it was read as said by. */
  readonly speaker?: LinkedSpeaker;
  /** What the article calls its speaker. */
  readonly role: string | null;
}

/**
 * Whose a quote is by what was found about it. A rejected one is nobody's in particular: the article has a speaker for it alone, as
 * for a mention that nobody is found for. One that somebody else said is theirs: the article names them for its sake, by
 * the name that they had when that was judged, so that it does not matter what else the graph holds by now. They do not get
 * the office of the one who did not say it.
 *
 * @param role - what the article calls the one whom it was read as said by
 * @param partings - who is somebody else in its article than by their name
 */
export function attributionOf(
  finding: QuoteFinding,
  { id, article, mention, read }: ReadQuote,
  role: string | null,
  partings: readonly Parting[],
): Attribution {
  const given = { qid: null, judged: id };
  const nobody = rejectedSpeakerId(article, id);
  const rejected = (): Attribution => ({
    verdict: 'REJECT',
    speaker: { ...given, id: nobody, name: mention, kind: 'UNKNOWN', unresolved: true, names: [] },
    role,
  });
  switch (finding.verdict) {
    case 'CONFIRM':
      return { verdict: 'CONFIRM', role };
    case 'REJECT':
      return rejected();
    case 'REATTRIBUTE': {
      const { name, kind, unresolved } = finding.speaker;
      const speaker = meant(article, finding.speaker.id, partings);
      // Whoever says so of the one whom it was read as said by confirms it.
      if (speaker === read) return { verdict: 'CONFIRM', role };
      // And whoever says so of the nobody whom a rejection left rejects it once more.
      if (speaker === nobody) return rejected();
      const names = speakerNames([name], !unresolved && kind === 'PERSON');
      return {
        verdict: 'REATTRIBUTE',
        speaker: { ...given, id: speaker, name, kind, unresolved, names },
        role: null,
      };
    }
  }
}
