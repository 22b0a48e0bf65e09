/**
 * What travels down the line: one article and, stage by stage, what has been read off it.
 *
 * Every offset in this file counts UTF-16 code units of {@link Article.text}, as JavaScript strings do.
 * Code points, which the exchange format and the graph use, are made once, at the border: see `offsets.ts`.
 */

/** A half-open range `[start, end)` of {@link Article.text}, in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

/** Where an input came from, as an error message names it: `a.jsonl, line 3` or `standard input`. */
export interface Origin {
  readonly path: string;
  readonly line?: number;
}

/** `pubstatus` of ninjs and NewsML-G2: published, not yet to be published, taken back. */
export type PubStatus = 'usable' | 'withheld' | 'canceled';

/** What `read/` hands on: bytes decoded, JSON parsed and checked, nothing interpreted yet. */
export interface ArticleInput {
  readonly origin: Origin;
  /** The day on which it was read (`YYYY-MM-DD`): the only clock the later stages see. */
  readonly readOn: string;
  /** The moment at which its text was seen, ISO 8601 in UTC; without it, the beginning of the day of reading. */
  readonly seenAt?: string;
  /** What the publisher's metadata say of it. */
  readonly status?: PubStatus;
  /** The id the input gave, kept as `externalId`. */
  readonly id?: string;
  readonly body:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'html'; readonly html: string }
    /** No text: what the publisher says of an article that comes by itself, before or after. */
    | { readonly kind: 'notice' };
  readonly title?: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD` or an ISO 8601 date-time, checked by `read/`. */
  readonly date?: string;
  readonly url?: string;
}

/** The article itself, in one shape whatever it was read from. */
export interface Article {
  readonly externalId?: string;
  readonly url?: string;
  readonly title?: string;
  /** The publisher as the article or its metadata names it. */
  readonly outlet?: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  /** Full time of publication (ISO 8601) where the metadata gives one. */
  readonly publishedAt?: string;
  /** The moment at which this text was seen, ISO 8601 in UTC. */
  readonly seenAt?: string;
  readonly status?: PubStatus;
  /** What the text says of itself: that it was corrected or taken back. */
  readonly notice?: Notice;
  readonly text: string;
  /** Parts of `text` that are not the writer's prose: a last line that names the outlet, a byline, a credit. */
  readonly furniture: readonly Furniture[];
}

/** A paragraph by which an outlet corrects or takes back its own article. */
export interface Notice {
  readonly kind: 'correction' | 'retraction';
  readonly span: Span;
}

/** A stretch of the text that carries metadata instead of prose. */
export interface Furniture {
  readonly kind: 'outlet' | 'byline' | 'dateline' | 'credit' | 'date' | 'correction' | 'retraction';
  readonly span: Span;
  /** The agencies that a dateline or a credit names ("KHARTOUM (Reuters) —"): they relay every quote of the article. */
  readonly agencies?: readonly string[];
}

export type ParagraphKind = 'prose' | 'heading' | 'furniture';

export interface Paragraph {
  readonly span: Span;
  readonly kind: ParagraphKind;
  /** Sections are counted from 0; each heading opens a new one. */
  readonly section: number;
}

export interface Sentence {
  readonly span: Span;
  /** Index into {@link Segmentation.paragraphs}. */
  readonly paragraph: number;
  /** Its tokens: `[from, to)` of {@link Segmentation.tokens}. */
  readonly tokens: readonly [from: number, to: number];
}

export type QuotationMark = 'double' | 'single' | 'guillemet' | 'apostrophes';

/** A stretch between quotation marks. */
export interface Quotation {
  /** With its marks. */
  readonly span: Span;
  /** Without them. */
  readonly inner: Span;
  readonly mark: QuotationMark;
  /** False when the paragraph ends (or the next quotation begins) before a closing mark does. */
  readonly closed: boolean;
  /** True when the next paragraph reopens the same quotation. */
  readonly continued: boolean;
}

/** The universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** Index into {@link Segmentation.sentences}. */
  readonly sentence: number;
}

export interface Segmentation {
  /** Of all sentences, in text order. */
  readonly tokens: readonly Token[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

export type QuoteType = 'direct' | 'mixed' | 'indirect';

/** One stretch, or several, of the text whose content is attributed to a source. */
export interface FoundQuote {
  readonly type: QuoteType;
  /** What was said, quotation marks included; several spans for `“a,” he said. “b”`. Never empty, in text order. */
  readonly content: readonly Span[];
  /** The words that report it. */
  readonly cue: readonly Span[];
  /** The mention that says who; empty when the sentence names nobody. */
  readonly source: readonly Span[];
  /** The relay clauses ("according to Skerry on Wednesday") that stood in or beside it, for `chain/` to read. */
  readonly relayClauses: readonly RelayClause[];
  /** Index of the quote that this one stands inside. */
  readonly nestedIn?: number;
  /** 0 to 1: that this is a quote, with these spans. */
  readonly confidence: number;
}

/** A clause that says through whom the words came. */
export interface RelayClause {
  /** The whole clause: "according to Velmora’s Skerry news agency on Wednesday, 6 May". */
  readonly span: Span;
  /** Its mention of the relay: "Velmora’s Skerry news agency". */
  readonly source: Span;
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unknown';

/** How a source mention was turned into a speaker. */
export type Resolution = 'name' | 'pronoun' | 'title' | 'unresolved';

export type Gender = 'feminine' | 'masculine';

/** Somebody or something that the article speaks of, with every way it is mentioned. */
export interface Entity {
  /** The fullest name that the article gives. */
  readonly name: string;
  readonly kind: SpeakerKind | 'place' | 'source';
  /** Other names that the article uses for it, as they stand there. */
  readonly aliases: readonly string[];
  /** What the article calls it: "palace spokesperson", "acting Corvanian President". */
  readonly roles: readonly string[];
  readonly gender?: Gender;
  readonly mentions: readonly Span[];
}

/** Who said a quote. */
export interface ResolvedSpeaker {
  /** The entity's name; the mention's own words when `resolution` is `unresolved`; empty when no source stands in the text. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Index into the article's entities, when the mention was resolved to one. */
  readonly entity?: number;
  /** What the article calls the speaker there and then. */
  readonly role?: string;
  readonly resolution: Resolution;
  /** 0 to 1: that this is the speaker. */
  readonly confidence: number;
}

export type SourcingGrade = 'NAMED' | 'ROLE_ONLY' | 'COLLECTIVE' | 'ANONYMOUS' | 'DOCUMENT' | 'UNKNOWN';

export type SourceKind =
  'outlet' | 'agency' | 'channel' | 'institution' | 'document' | 'platform' | 'unknown';

/** One link of the chain between the speaker and the article. */
export interface Relay {
  /** Its name without article, country or kind: "Skerry". */
  readonly name: string;
  readonly kind: SourceKind;
  /** The mention in the text: "Velmora’s Skerry news agency". */
  readonly span: Span;
  /** Other ways in which the text names it: "Skerry news agency". */
  readonly aliases: readonly string[];
  /** The country that the text gives it: "Velmora". */
  readonly country?: string;
}

/** Through whom a quote reached the page, nearest to the speaker first, and how openly it is sourced. */
export interface Chain {
  readonly relays: readonly Relay[];
  readonly sourcing: SourcingGrade;
  /** The span that gives the stated reason for anonymity. */
  readonly sourcingReason?: Span;
}

export type EventKind =
  | 'meeting'
  | 'visit'
  | 'press conference'
  | 'interview'
  | 'speech'
  | 'attack'
  | 'vote'
  | 'court hearing'
  | 'disaster'
  | 'other';

export type DatePrecision = 'day' | 'month' | 'year';

/** Something that happened at a time and place that the article names. */
export interface FoundEvent {
  readonly kind: EventKind;
  /** A short name made of the article's own words: "meeting of Idris al-Tamouri and Zdenka Marovic in Moscow". */
  readonly name: string;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as `datePrecision` says. */
  readonly date?: string;
  readonly endDate?: string;
  readonly datePrecision?: DatePrecision;
  readonly place?: string;
  /** Indexes into the article's entities. */
  readonly participants: readonly number[];
  /** The first mention. */
  readonly span: Span;
}

/** When and where a quote was said, and what it speaks of. */
export interface Occasion {
  /** Index into the article's events. */
  readonly saidAt?: number;
  /** `YYYY-MM-DD`. */
  readonly saidOn?: string;
  /** Indexes of the events that the content mentions. */
  readonly mentionsEvents: readonly number[];
}

/** A quote with everything the line reads about it. */
export interface Quote extends FoundQuote {
  readonly speaker: ResolvedSpeaker;
  readonly chain: Chain;
  readonly occasion: Occasion;
  /** Entities that the content mentions, by index. */
  readonly mentions: readonly number[];
}

/** The whole of what `hearsay extract` prints and `write/` stores. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly segmentation: Segmentation;
  readonly quotes: readonly Quote[];
  readonly entities: readonly Entity[];
  readonly events: readonly FoundEvent[];
}
