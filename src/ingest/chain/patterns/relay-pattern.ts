/**
 * How far from the speaker a form puts its relay, nearest first: who heard the speaker; whom a report cites; who reports;
 * who quotes that report.
 */
export const STEPS = ['heard', 'cited', 'reported', 'quoted by'] as const;

export type Step = (typeof STEPS)[number];

/** A form in which a speaker’s words pass through somebody. */
export interface RelayForm {
  readonly step: Step;
  /**
   * Which mentions it takes: any outlet; one on the air; a platform or a channel; or one that the form alone gives away
   * as an outlet, whatever its name ("…, Veld reported").
   */
  readonly takes?: 'on air' | 'platform' | 'any name';
  /** Whether the relay is the subject of the form's verb, and so stands before it, not behind. */
  readonly subject?: true;
  /** Whether it leads in what follows it, past the comma that ends it: "In the Gazette, Holt wrote …". */
  readonly leads?: true;
}

/** How a form stands around a quote. More mentions may follow the first as a list. */
export type RelayPattern = RelayForm & (Lead | Whole);

/** A form whose mention is whatever `MENTION` finds where its words end. */
export interface Lead {
  /** Global: "told ". */
  readonly lead: RegExp;
}

/** A form that goes on behind its mention, or takes other mentions than `MENTION`. */
export interface Whole {
  /** Global; its one group holds the mention, or more words than it. */
  readonly words: RegExp;
  /** What must be there, where looking for it costs less than looking for `words`. */
  readonly needs?: RegExp;
}

/** "Channel 9", "Samachar 18 that", "3KR": a number is part of a name where a kind stands before it, or where no noun is counted. */
const NUMBERED = String.raw`(?:(?:Radio|Channel|Television|TV|Canal|Kanal|France|Rossiya|News|Live)\s+\d{1,3}(?:\p{Lu}{1,3}\b)?|\p{Lu}\p{L}+\s+\d{1,2}(?=[.,:;!?”"’']|\s+(?:that|in|on|at|he|she|they|it|about|by|after|before|late|earlier)\b|\s{3}|\s*$)|\d{1,3}\p{Lu}{2,3}\b)`;
/** The one agency that writes itself small. */
const SMALL = String.raw`dpa\b`;
const WORD = String.raw`(?:[Aa]l-|[Ee]l-|[Aa]sh?-|[Aa]n-|[Aa]r-)?\p{Ll}?[\p{Lu}&][\p{L}\p{N}’'.&-]*`;
const KIND =
  'news agency|press agency|news service|wire service|newswire|news|agency|newspaper|daily|weekly|tabloid|channel|television|radio|magazine|website|TV|broadcaster|station|network|affiliate|podcast|outlet|news site';
const KIND_WORD = String.raw`(?:${KIND})\b`;

/** A name with what says its kind: "Kestrel TV". */
const NAME = String.raw`(?:${SMALL}|(?:${NUMBERED}|${WORD})(?:\s+(?:${NUMBERED}|${WORD}|${KIND_WORD}))*)`;

/** "the paper", "the state broadcaster": an outlet named before, or one that has no other name. */
export const GENERIC = String.raw`(?:the|this)\s+(?:same\s+)?(?:[\p{L}-]+\s+(?:media\s+)?)?(?:platform|app|social\s+network|news\s+agency|news\s+site|agency|channel|broadcaster|newspaper|paper|website|daily|weekly|magazine|tabloid|outlet|network|station|podcast|programme|program|show)\b(?!\s+\p{Lu})`;

const STATE_MEDIA = String.raw`(?:(?:the\s+)?(?:${WORD}\s+)?(?:state|national|public|local|state-run|state-owned|pro-government|official|regional|foreign)[-\s](?:TV|television|media|radio|broadcaster|outlets|news\s+agency|newspapers?)\b(?!\s+(?:(?:station|channel|network|broadcaster)\s+)?\p{Lu}))`;

/** A name with what says its kind, as it stands anywhere. */
export const NAMED = new RegExp(String.raw`(?:\b(?:the|The)\s+)?${NAME}`, 'gu');

const DESCRIBES =
  'state|official|semi-official|local|private|independent|national|regional|state-run|state-owned|pro-government|public|news|press|agency|channel|broadcaster|newspaper|daily|weekly|tabloid|magazine|website|site|radio|television|TV|station|network|outlet|business|financial|opposition|wire|service|investigative';

/** "Corran’s state broadcaster Kestrel", "local station Kestrel": what it is, before its name. */
const DESCRIBED = String.raw`(?:(?:the|an?)\s+)?(?:${WORD}\s+)?(?:(?:${DESCRIBES})\s+)+${NAME}`;

/**
 * A phrase that may name an outlet: up to five words of any kind, then names and what says their kind. V8 makes half a megabyte
 * of it, and of every pattern that it is a part of: hence `Lead`.
 */
export const MENTION = String.raw`(${STATE_MEDIA}|${GENERIC}|${DESCRIBED}|(?:the\s+|a\s+)?(?:[\p{L}’'.-]+\s+){0,5}?${NAME})`;

/** The next one of a list: "told Reuters, the BBC and the Gazette". */
export const NEXT_MENTION = new RegExp(
  String.raw`(?:\s*,\s*and\s+|\s*,\s*|\s+and\s+(?:to\s+)?|\s+including\s+)${MENTION}`,
  'uy',
);

/** An outlet as the subject of a verb: its name, with what says its kind and country before it or behind it. */
export const SUBJECT = String.raw`(${STATE_MEDIA}|${GENERIC}|(?:(?:[Tt]he|[Aa]n?|[Ss]tate|[Ll]ocal)\s+)?(?:(?:${DESCRIBES}|${WORD})\s+){0,5}?${NAME})`;
