import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Row } from '../graph/compiler/row';
import type { Page, PageEdge } from './page';
import type { IngestArticleResult } from './resolvers/mutation';
import type { JudgeResult } from './resolvers/judge';
import type { ApiContext } from './context';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, YYYY-MM-DD. */
  Date: { input: Date; output: string; }
  /** A moment, ISO 8601 with its time zone. */
  DateTime: { input: Date; output: string; }
};

/** One article, as it was read. */
export type Article = Node & {
  readonly __typename?: 'Article';
  /** What changed in its quotes from text to text, the earliest first; empty for an article that never changed. */
  readonly changes: ReadonlyArray<QuoteChange>;
  /** The articles that have their writing from it. */
  readonly copies: ReadonlyArray<Article>;
  /** The article that it has its writing from, in whole or in part; null when none is known, or when it is itself the original. */
  readonly copyOf?: Maybe<Article>;
  /** The events that it names, the latest first. */
  readonly events: ReadonlyArray<Event>;
  /** The id that the input gave. */
  readonly externalId?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The day of publication. */
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  /** The moment of publication, where it is known. */
  readonly publishedTime?: Maybe<Scalars['DateTime']['output']>;
  /** The outlet that published it; null when the article names none. */
  readonly publisher?: Maybe<Source>;
  /** Its quotes, in reading order. */
  readonly quotes: QuoteConnection;
  /** When it was recorded in this graph. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far its outlet stands by it; null when nothing was said. */
  readonly standing?: Maybe<Standing>;
  /** When that was first seen. */
  readonly standingSince?: Maybe<Scalars['DateTime']['output']>;
  /** The text that every offset of its quotes counts in. */
  readonly text: Scalars['String']['output'];
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Its texts, in the order in which they were first seen; one alone for an article that never changed. */
  readonly versions: ReadonlyArray<ArticleVersion>;
};


/** One article, as it was read. */
export type ArticleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** A page of a list of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many articles the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The article itself. */
  readonly node: Article;
};

/** Which articles. Conditions that are given must all hold. */
export type ArticleFilter = {
  /**
   * The articles that had been seen by that time, with their quotes and everything else beneath as they were then; headline and text are
   * the latest ones, see `versions`.
   */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id that the input gave. */
  readonly externalId?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or later; articles without a date are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** A name of the outlet that published it. */
  readonly publishedBy?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier; articles without a date are left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The address that it was read from. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** In which order articles come. */
export type ArticleOrder =
  /** The oldest first; those without a date first. */
  | 'PUBLISHED_ASC'
  /** The newest first; those without a date last. */
  | 'PUBLISHED_DESC';

/** An article as it was read, before it is stored. */
export type ArticlePreview = {
  readonly __typename?: 'ArticlePreview';
  /** The id that it will have. */
  readonly id: Scalars['ID']['output'];
  /** The outlet, as given or found. */
  readonly outlet?: Maybe<Scalars['String']['output']>;
  /** The day of publication, as given or found. */
  readonly publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The quotes, in reading order. */
  readonly quotes: ReadonlyArray<QuotePreview>;
  /** What was doubtful, each in a sentence: quotation marks that nothing closes. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  /** Those whom it quotes and speaks of by a name or a description, in the order of their names: whom a quote can be given to. */
  readonly speakers: ReadonlyArray<SpeakerPreview>;
  /** What each stage found, in the order in which an article passes them. */
  readonly stages: ReadonlyArray<PreviewStage>;
  /** The text that all spans count in, in Unicode code points. */
  readonly text: Scalars['String']['output'];
  /** The headline, as given or found. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** One text of an article. An article that was fetched again with another text has several; none is ever overwritten. */
export type ArticleVersion = {
  readonly __typename?: 'ArticleVersion';
  /** When it was first seen. */
  readonly firstSeen: Scalars['DateTime']['output'];
  /** Opaque and stable: a text that comes back is the same version. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is the latest: what lists show. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** When it was last seen. */
  readonly lastSeen: Scalars['DateTime']['output'];
  /** The paragraph by which it corrects the article or takes it back. */
  readonly notice?: Maybe<Scalars['String']['output']>;
  /** What that paragraph does. */
  readonly noticeKind?: Maybe<NoticeKind>;
  /** What the publisher's metadata said of it. */
  readonly status?: Maybe<PubStatus>;
  /** When it stood, as far as anybody looked: several stretches for a text that came back. */
  readonly stood: ReadonlyArray<Period>;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** What one outlet prints of a statement. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** The day on which it first printed the statement. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** The outlet; null for articles that name none. */
  readonly outlet?: Maybe<Source>;
  /** The cells that are not empty: each wording that the outlet prints, with the quotes of this outlet alone. `id` names the column. */
  readonly wordings: ReadonlyArray<Wording>;
};

/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

/** Something that happened at a time and place that an article names. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** The articles that name it, the newest first. */
  readonly articles: ReadonlyArray<Article>;
  /** When it was, cut to its precision: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** How exactly the date is known. */
  readonly datePrecision?: Maybe<DatePrecision>;
  /** When it ended, cut likewise; null when it did not take longer. */
  readonly endDate?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it was. */
  readonly kind: EventKind;
  /** What was said about it. */
  readonly mentionedIn: QuoteConnection;
  /** A short name, made of an article's own words. */
  readonly name: Scalars['String']['output'];
  /** Who took part, by name. */
  readonly participants: ReadonlyArray<Speaker>;
  /** Where it was. */
  readonly place?: Maybe<Place>;
  /** What was said at it. */
  readonly quotes: QuoteConnection;
};


/** Something that happened at a time and place that an article names. */
export type EventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/** Something that happened at a time and place that an article names. */
export type EventQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** A page of a list of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many events the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event itself. */
  readonly node: Event;
};

/** Which events. Conditions that are given must all hold. */
export type EventFilter = {
  /** What the graph knew at that time, with everything beneath as it was then. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not over before this day; events without a date are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** What it was: one kind or a list of them. */
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  /** A name of somebody who took part. */
  readonly participant?: InputMaybe<Scalars['String']['input']>;
  /** The name of the place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Begun on this day or earlier; events without a date are left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What an event was. */
export type EventKind =
  /** Somebody used force. */
  | 'ATTACK'
  /** A court sat. */
  | 'COURT_HEARING'
  /** Nature or an accident did harm. */
  | 'DISASTER'
  /** Somebody answered one medium's questions. */
  | 'INTERVIEW'
  /** People met. */
  | 'MEETING'
  /** Anything else. */
  | 'OTHER'
  /** Somebody spoke to the press. */
  | 'PRESS_CONFERENCE'
  /** Somebody addressed listeners. */
  | 'SPEECH'
  /** Somebody went to see a place or somebody. */
  | 'VISIT'
  /** A ballot was held or counted. */
  | 'VOTE';

/** In which order events come. */
export type EventOrder =
  /** The earliest first; those without a date first. */
  | 'DATE_ASC'
  /** The latest first; those without a date last. */
  | 'DATE_DESC';

/**
 * One article to read. Give exactly one of `text`, `html` and `url`; or `id` and `pubstatus` alone, for what a publisher says of an article that
 * comes by itself: it is marked from then on, and its quotes stay.
 */
export type IngestArticleInput = {
  /** The day of publication, YYYY-MM-DD, or an ISO 8601 date-time. */
  readonly date?: InputMaybe<Scalars['String']['input']>;
  /** The article as a web page's HTML; its metadata fill in what is not given here. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** An id of your own, kept as `externalId`. Another text under it is another version of the article. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** The outlet that published it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** What the publisher's metadata say of the article: `usable`, `withheld` or `canceled` (pubstatus of ninjs and NewsML-G2). */
  readonly pubstatus?: InputMaybe<Scalars['String']['input']>;
  /** When the text was seen, as an ISO 8601 date-time; without it, now. Versions are ordered by it, in whatever order they are sent. */
  readonly seenAt?: InputMaybe<Scalars['String']['input']>;
  /** The article as plain text; a blank line parts paragraphs. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** The headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** An http or https address to fetch the page from, or, beside `text` or `html`, where it was found. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What became of an article that was sent in. */
export type IngestArticlePayload = {
  readonly __typename?: 'IngestArticlePayload';
  /** The article as it now stands in the graph; null when `errors` says why it was not stored. */
  readonly article?: Maybe<Article>;
  /** What is wrong with the input; empty when the article was stored. */
  readonly errors: ReadonlyArray<UserError>;
  /** How many quotes were found in it. */
  readonly quoteCount: Scalars['Int']['output'];
  /** Whether it was new, known or changed; null when it was not stored. */
  readonly status?: Maybe<IngestStatus>;
};

/** What storing an article did to the graph. */
export type IngestStatus =
  /** The article was new. */
  | 'CREATED'
  /** The same text stood there, read differently: with other metadata or by another Hearsay. It was replaced. */
  | 'REPLACED'
  /** The same article stood there already; nothing was written. */
  | 'UNCHANGED'
  /** The article stood there with another text: this is a version of it, the latest or one between earlier ones. */
  | 'VERSIONED';

/** How long a stretch of time is. */
export type Interval =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A week, from Monday. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** A verdict to record. Give exactly one of `quoteId`, `speakers`, `statements`, `quotes` and `naming`. */
export type JudgeInput = {
  /**
   * Whether the one whom an article names is that speaker. DIFFERENT takes all that the article has of the speaker to somebody else of
   * the same name, who can be judged the same as others; nothing has to be ingested again.
   */
  readonly naming?: InputMaybe<NamingInput>;
  /** Why, in the user's own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The quote that is judged. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Two quotes of which it is judged whether they report one utterance: DIFFERENT takes one that hangs onto the other, and what hangs
   * onto it, out of the statement that holds both.
   */
  readonly quotes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who said the quote, with REATTRIBUTE: any speaker of the graph. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Who said the quote, with REATTRIBUTE and in place of `speakerId`: the full name of somebody, whom articles name by it, or who is new
   * to the graph.
   */
  readonly speakerName?: InputMaybe<Scalars['String']['input']>;
  /** The two speakers that are judged. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The two statements that are judged: whether the quotes that give them their texts report one utterance. */
  readonly statements?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who judges: a name or an id that your own application gives. */
  readonly user: Scalars['String']['input'];
  /** What the user found. */
  readonly verdict: Verdict;
};

/** What became of a verdict that was sent in. */
export type JudgePayload = {
  readonly __typename?: 'JudgePayload';
  /** What is wrong with the input; empty when the judgement was recorded. */
  readonly errors: ReadonlyArray<UserError>;
  /** The judgement as it now stands; null when `errors` says why nothing was recorded. */
  readonly judgement?: Maybe<Judgement>;
  /** The quote, with its judgements; null when none was judged, or when `errors` says why nothing was recorded. */
  readonly quote?: Maybe<Quote>;
  /** The first of the two speakers, the one whom an article names, or whom a quote was given to, as it stands now; null when there is none. */
  readonly speaker?: Maybe<Speaker>;
  /** The first of the two statements, as it stands now; null when none was judged. */
  readonly statement?: Maybe<Statement>;
};

/** What one user found about one quote, about two speakers or statements, or about whom an article names. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** When it ceased to stand. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who judged otherwise or took it back. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was taken back, in that user's own words. */
  readonly endedNote?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What is judged. */
  readonly kind: JudgementKind;
  /** Why, in the user's own words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The quote that is judged; null when it stands in no text of today, or none is. */
  readonly quote?: Maybe<Quote>;
  /** How sure a program was, 0 to 1; null for a person. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** Whom the quote was given to, or who stands for them by now; null where it was not given to anybody, or the graph has them no more. */
  readonly speaker?: Maybe<Speaker>;
  /** Whether it stands: false once the user judged otherwise, or it was taken back. */
  readonly stands: Scalars['Boolean']['output'];
  /** The ids of what is judged. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
  /** Who judged. */
  readonly user: Scalars['String']['output'];
  /** What the user found. */
  readonly verdict: Verdict;
};

/** A page of a list of judgements. */
export type JudgementConnection = {
  readonly __typename?: 'JudgementConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<JudgementEdge>;
  /** The judgements of this page. */
  readonly nodes: ReadonlyArray<Judgement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many judgements the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of judgements. */
export type JudgementEdge = {
  readonly __typename?: 'JudgementEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The judgement itself. */
  readonly node: Judgement;
};

/** Which judgements. Conditions that are given must all hold. */
export type JudgementFilter = {
  /** What is judged: one kind or a list of them. */
  readonly kind?: InputMaybe<ReadonlyArray<JudgementKind>>;
  /** The id of the quote that is judged. */
  readonly quoteId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those that stand (true), or only those that do not (false). */
  readonly stands?: InputMaybe<Scalars['Boolean']['input']>;
  /** The id of a statement: what was judged of it, or of one of its quotes of today, which may be about others' too. */
  readonly statementId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of one of the two speakers, statements or quotes that are judged, or of an article of which it is judged whom it names, as they were read. */
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  /** Who judged. */
  readonly user?: InputMaybe<Scalars['String']['input']>;
};

/** What a judgement is about. */
export type JudgementKind =
  /** Whether the one whom an article names is a certain speaker. */
  | 'NAMING'
  /** A quote: words, speaker and chain taken together. */
  | 'QUOTE'
  /** Whether two speakers are one. */
  | 'SPEAKERS'
  /** Whether two statements are one, or two quotes report one utterance. */
  | 'STATEMENTS';

/** In which order judgements come. */
export type JudgementOrder =
  /** The earliest first. */
  | 'AT_ASC'
  /** The latest first. */
  | 'AT_DESC';

/** Whom or what a quote can speak of. */
export type Mentioned = Event | Place | Source | Speaker;

/** A speaker or statement that a judgement made one with another. */
export type Merged = {
  readonly __typename?: 'Merged';
  /** The id that it was read under; it finds the other one now. */
  readonly id: Scalars['ID']['output'];
  /** A speaker's name; null for a statement. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** A statement's words; null for a speaker. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/**
 * Changes to the graph. Each needs the header `Authorization: Bearer TOKEN` with the server's HEARSAY_API_TOKEN;
 * where that is unset, mutations are off.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Reads one article and stores its quotes with the chain that carried them.
   * Idempotent: the same article a second time changes nothing.
   */
  readonly ingestArticle: IngestArticlePayload;
  /**
   * Records what somebody found: about a quote (CONFIRM, REJECT, REATTRIBUTE), or about two speakers or two statements (SAME, DIFFERENT, UNSURE), which
   * SAME makes one everywhere: in filters, lists and counts, whatever is ingested later. Idempotent: the same verdict by the same user is one
   * judgement; another verdict by that user takes the place of the earlier one.
   */
  readonly judge: JudgePayload;
  /**
   * Reads one article and tells what `ingestArticle` would store of it, and stores nothing.
   * It is a mutation for the token's sake: an address is fetched.
   */
  readonly previewArticle: PreviewArticlePayload;
  /** Takes a judgement back. What it had made one is two again, without ingesting anything again; the judgement stays to be read. */
  readonly undoJudgement: UndoJudgementPayload;
};


/**
 * Changes to the graph. Each needs the header `Authorization: Bearer TOKEN` with the server's HEARSAY_API_TOKEN;
 * where that is unset, mutations are off.
 */
export type MutationIngestArticleArgs = {
  input: IngestArticleInput;
};


/**
 * Changes to the graph. Each needs the header `Authorization: Bearer TOKEN` with the server's HEARSAY_API_TOKEN;
 * where that is unset, mutations are off.
 */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/**
 * Changes to the graph. Each needs the header `Authorization: Bearer TOKEN` with the server's HEARSAY_API_TOKEN;
 * where that is unset, mutations are off.
 */
export type MutationPreviewArticleArgs = {
  input: IngestArticleInput;
};


/**
 * Changes to the graph. Each needs the header `Authorization: Bearer TOKEN` with the server's HEARSAY_API_TOKEN;
 * where that is unset, mutations are off.
 */
export type MutationUndoJudgementArgs = {
  input: UndoJudgementInput;
};

/** An article, and a speaker whom it was read as naming. */
export type NamingInput = {
  /** The article. */
  readonly articleId: Scalars['ID']['input'];
  /** The speaker, as the article's quotes show it. */
  readonly speakerId: Scalars['ID']['input'];
};

/** Anything that has an id of its own. */
export type Node = {
  /** Opaque and stable: made of what was ingested, the same in every graph that holds the same articles. */
  readonly id: Scalars['ID']['output'];
};

/** What a paragraph of an outlet about its own article does. */
export type NoticeKind =
  /** It corrects it. */
  | 'CORRECTION'
  /** It takes it back. */
  | 'RETRACTION';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last row, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more rows follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this is another page than the first. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way from one thing to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps it has; none when both are the same. */
  readonly length: Scalars['Int']['output'];
  /** What it leads over, both ends included. */
  readonly nodes: ReadonlyArray<Node>;
  /** The steps between them: one fewer than nodes. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One step of a way: a relationship between a node and the next. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** Whether it reads from the node before to the node after: `SAID` from a speaker to a quote. Otherwise it reads backwards. */
  readonly forward: Scalars['Boolean']['output'];
  /** What kind of tie it is. */
  readonly relationship: Tie;
};

/** A stretch of time. */
export type Period = {
  readonly __typename?: 'Period';
  /** From this moment on. */
  readonly from: Scalars['DateTime']['output'];
  /** Until another text was seen; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** A place that articles name. */
export type Place = Node & {
  readonly __typename?: 'Place';
  /** What happened there. */
  readonly events: EventConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};


/** A place that articles name. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};

/** A page of a list of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places of this page. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many places the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of places. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The place itself. */
  readonly node: Place;
};

/** Which places. Conditions that are given must all hold. */
export type PlaceFilter = {
  /** What the graph knew at that time, with everything beneath as it was then. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The name of the place. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** In which order places come. */
export type PlaceOrder =
  /** By name. */
  | 'NAME_ASC';

/** What would become of an article that was sent in. */
export type PreviewArticlePayload = {
  readonly __typename?: 'PreviewArticlePayload';
  /** What is wrong with the input; empty when the article was read. */
  readonly errors: ReadonlyArray<UserError>;
  /** The article as it was read; null when `errors` says why it cannot be. */
  readonly preview?: Maybe<ArticlePreview>;
};

/** How much one stage found. */
export type PreviewStage = {
  readonly __typename?: 'PreviewStage';
  /** How many of them there are. */
  readonly found: Scalars['Int']['output'];
  /** What it looks for: `sentences`, `quotes`, `relays`. */
  readonly name: Scalars['String']['output'];
};

/** What a publisher's metadata say of an article: `pubstatus` of ninjs and NewsML-G2. */
export type PubStatus =
  /** It was taken back. */
  | 'CANCELED'
  /** It is published. */
  | 'USABLE'
  /** It is not to be published yet. */
  | 'WITHHELD';

/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One article; null when none is found. Give `id` or `url`. */
  readonly article?: Maybe<Article>;
  /** The articles that fit a filter. */
  readonly articles?: Maybe<ArticleConnection>;
  /** A statement's wordings beside each other: which outlet prints it in which words. Null when no statement has that id. */
  readonly compare?: Maybe<StatementComparison>;
  /** One event; null when none has that id. */
  readonly event?: Maybe<Event>;
  /** The events that fit a filter. */
  readonly events?: Maybe<EventConnection>;
  /** What users found, every judgement of the past included. */
  readonly judgements?: Maybe<JudgementConnection>;
  /** Anything that has an id, whatever its type; null when nothing has that id. */
  readonly node?: Maybe<Node>;
  /**
   * How two things are connected: a shortest way from one to the other over quotes, statements, articles, events, places, speakers and sources, of at most 6 steps.
   * Null when there is no such way, or nothing has one of the ids.
   */
  readonly path?: Maybe<Path>;
  /** One place; null when none is found. Give `id` or `name`. */
  readonly place?: Maybe<Place>;
  /** The places that fit a filter. */
  readonly places?: Maybe<PlaceConnection>;
  /** One quote; null when none has that id. */
  readonly quote?: Maybe<Quote>;
  /** The quotes that fit a filter, those of the newest articles first; within one article in reading order. */
  readonly quotes?: Maybe<QuoteConnection>;
  /**
   * Everything whose name, title or text holds the words, the best fits first. Words, `"phrases"` and a minus are written as in `QuoteFilter.text`; in names and
   * titles the beginning of a word is enough. Of each type the 200 best fits are looked at, so that a page costs the same however common the words are:
   * `quotes(filter: { text: … })` and its like list all of them.
   */
  readonly search?: Maybe<SearchConnection>;
  /** One source; null when none is found. Give `id` or `name`. */
  readonly source?: Maybe<Source>;
  /** The sources that fit a filter: whoever publishes or relays. */
  readonly sources?: Maybe<SourceConnection>;
  /** One speaker; null when nobody is found. Give `id` or `name`. */
  readonly speaker?: Maybe<Speaker>;
  /** The speakers that fit a filter. */
  readonly speakers?: Maybe<SpeakerConnection>;
  /** One statement; null when none has that id. */
  readonly statement?: Maybe<Statement>;
  /** The statements that fit a filter: each is one utterance, whoever prints it and in whichever words. */
  readonly statements?: Maybe<StatementConnection>;
  /**
   * Counts of quotes, one flat row for each combination that occurs of what they are counted by: as a chart's panel or a table takes them.
   * In order of period; within one, and without periods, the most quotes first. Of more rows than `limit` those with the most quotes are kept.
   */
  readonly stats?: Maybe<ReadonlyArray<StatsRow>>;
  /** Counts of quotes over time, by the day of publication: the earliest first, stretches without any between the first and the last included. */
  readonly timeline?: Maybe<ReadonlyArray<TimelinePoint>>;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryArticleArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  url?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryCompareArgs = {
  statementId: Scalars['ID']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<JudgementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: JudgementOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryPlaceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: PlaceOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QuerySourceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SourceOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QuerySpeakerArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QuerySpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SpeakerFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: SpeakerOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryStatsArgs = {
  by?: ReadonlyArray<StatsDimension>;
  filter?: InputMaybe<QuoteFilter>;
  interval?: InputMaybe<Interval>;
  limit?: Scalars['Int']['input'];
};


/**
 * Who said what, and through whom the words reached the page.
 *
 * Every list is paged alike: `first` rows (20 when not given, at most 100), then, to go on, `after` with the `endCursor` of the page before.
 * A list without pages holds at most 100 rows.
 * A name in a filter matches any name or surname that articles use for somebody, whatever its case and accents.
 */
export type QueryTimelineArgs = {
  filter?: InputMaybe<QuoteFilter>;
  interval?: Interval;
};

/** One stretch, or several, of one article's text whose content is attributed to somebody. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** Through whom the words reached the article, the nearest to the speaker first; empty when the article names nobody. */
  readonly accordingTo: ReadonlyArray<Relay>;
  /** The article that prints it. */
  readonly article: Article;
  /** How sure it is that this is a quote with these spans, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where its content stands in the text; several stretches for `“a,” he said. “b”`. Quotation marks included. */
  readonly content: ReadonlyArray<Span>;
  /** The words that report it: `said`, `told reporters`, `according to`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** Where the words that report it stand. */
  readonly cueSpans: ReadonlyArray<Span>;
  /** What it was said at. */
  readonly event?: Maybe<Event>;
  /** What became of it from text to text of its article, the earliest first. A quote with other words that took its place goes on with its history. */
  readonly history: ReadonlyArray<QuoteChange>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Whether it stands in the article's latest text. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** What users found about this quote and stands, the earliest first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The mention that says who, as it stands in the text: `He`, `the palace spokesperson`. */
  readonly mention?: Maybe<Scalars['String']['output']>;
  /** Where the mention that says who stands. */
  readonly mentionSpans: ReadonlyArray<Span>;
  /** Whom and what its content speaks of, by name. */
  readonly mentions: ReadonlyArray<Mentioned>;
  /** The quotes that stand inside it, in reading order. */
  readonly nested: ReadonlyArray<Quote>;
  /** The quote that it stands inside: in `Kestrenko said Marovic had promised X` X stands inside the quote of Kestrenko. */
  readonly nestedIn?: Maybe<Quote>;
  /** The article's address with a text fragment that a browser scrolls to; this server's own path when the article has no address. */
  readonly permalink: Scalars['String']['output'];
  /** The outlet that published the article; null when the article names none. */
  readonly publisher?: Maybe<Source>;
  /** When it was recorded in this graph. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it was read as said by, where that is rejected or somebody else said it; null where it is not. */
  readonly rejectedSpeaker?: Maybe<Speaker>;
  /** How the mention was turned into the speaker. */
  readonly resolution: Resolution;
  /** What the article calls the speaker there and then. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** The day on which it was said, where the article tells. */
  readonly saidOn?: Maybe<Scalars['Date']['output']>;
  /** Finds it in the article, by its words and by its place (W3C Web Annotation). */
  readonly selector: TextSelector;
  /** How openly it is sourced. */
  readonly sourcing: SourcingGrade;
  /** The stated reason for anonymity, where there is one. */
  readonly sourcingReason?: Maybe<Scalars['String']['output']>;
  /** Who said it. A mention that nobody could be found for is a speaker of its own, with `unresolved` set. */
  readonly speaker: Speaker;
  /** How sure it is that this is the speaker, 0 to 1. */
  readonly speakerConfidence: Scalars['Float']['output'];
  /** The utterance that it reports, with every other quote that reports it too. */
  readonly statement: Statement;
  /** When it stood in its article like this; several stretches for one that came back. */
  readonly stood: ReadonlyArray<Period>;
  /** What was said; of a direct quote without the marks that enclose it. */
  readonly text: Scalars['String']['output'];
  /** How much of it stands inside quotation marks. */
  readonly type: QuoteType;
  /**
   * The verdict that stands of it, CONFIRM, REJECT or REATTRIBUTE: of several users the latest. A quote whose attribution is rejected is
   * nobody's in particular: `speaker` is unresolved. Neither counts, nor timelines, nor statements have it as said by whom it was read as; where
   * it was given to somebody else, they have it as theirs.
   */
  readonly verdict?: Maybe<Verdict>;
  /** The text of the article that its spans count in. */
  readonly version?: Maybe<ArticleVersion>;
};

/** One quote from one text of its article to the next. */
export type QuoteChange = {
  readonly __typename?: 'QuoteChange';
  /** As it is then; null when it is not there. */
  readonly after?: Maybe<QuoteState>;
  /** When the later text was first seen. */
  readonly at: Scalars['DateTime']['output'];
  /** As it was; null when it was not there. */
  readonly before?: Maybe<QuoteState>;
  /** What became of it. */
  readonly kind: QuoteChangeKind;
};

/** What became of a quote from one text of its article to the next. */
export type QuoteChangeKind =
  /** It was not there before. */
  | 'ADDED'
  /** Its words, its speaker, its relays or its quotation marks are others. */
  | 'CHANGED'
  /** It is there as it was, wherever in the text. */
  | 'KEPT'
  /** It is there again. */
  | 'RETURNED'
  /** It is there no more. */
  | 'WITHDRAWN';

/** A page of a list of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The quotes of this page. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many quotes the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of quotes. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The quote itself. */
  readonly node: Quote;
};

/** Which quotes. Conditions that are given must all hold. */
export type QuoteFilter = {
  /** A name of any source that relayed it: agency, channel, document. */
  readonly accordingTo?: InputMaybe<Scalars['String']['input']>;
  /** The id of a source that relayed it. */
  readonly accordingToId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the article that prints it. */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What the graph knew at that time: the quotes of the texts that stood then, as far as anybody had looked, with their speakers,
   * statements and lists beneath as they were. Without it, of the latest texts.
   */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id of the event that it was said at. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Published on this day or later; articles without a date are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** At least as sure as this, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** A name of the outlet that published it. */
  readonly publishedBy?: InputMaybe<Scalars['String']['input']>;
  /** The id of the outlet that published it. */
  readonly publishedById?: InputMaybe<Scalars['ID']['input']>;
  /** How openly it is sourced: one grade or a list of them. */
  readonly sourcing?: InputMaybe<ReadonlyArray<SourcingGrade>>;
  /** A name of the speaker. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** The speaker's id. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the statement that it reports. */
  readonly statementId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * What its text holds: words, all of them and in any form (`hopes` finds `hoped`); `"words in quotation marks"` stand together; what a minus leads
   * (`-war`, `-"cold war"`) must not be there. `speaker:Okafor`, `outlet:"Inland Ledger"`, `relay:Veltapress` (according to whom) and `type:direct`, with a
   * minus or without, narrow as the fields `speaker`, `publishedBy`, `accordingTo` and `type` do. Everything else is taken literally.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Published on this day or earlier; articles without a date are left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** How much of it stands inside quotation marks: one type or a list of them. */
  readonly type?: InputMaybe<ReadonlyArray<QuoteType>>;
  /** The verdict that stands of it: REJECT finds those whose attribution is rejected, REATTRIBUTE those that were given to somebody else, CONFIRM those that somebody confirmed. */
  readonly verdict?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** In which order quotes come. */
export type QuoteOrder =
  /** The surest first. */
  | 'CONFIDENCE_DESC'
  /** The exact reverse of PUBLISHED_DESC. */
  | 'PUBLISHED_ASC'
  /** The newest articles first, each in reading order; those without a date last. */
  | 'PUBLISHED_DESC'
  /** What was said first first; quotes without a day first. */
  | 'SAID_ASC'
  /** What was said last first; quotes without a day last. */
  | 'SAID_DESC';

/** A quote as it was read, before it is stored. */
export type QuotePreview = {
  readonly __typename?: 'QuotePreview';
  /** Through whom the words came, the nearest to the speaker first. */
  readonly accordingTo: ReadonlyArray<RelayPreview>;
  /** How sure the reading is, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where its content stands. */
  readonly content: ReadonlyArray<Span>;
  /** Where the words stand that report it. */
  readonly cueSpans: ReadonlyArray<Span>;
  /** The id that it will have: what a judgement names it by. */
  readonly id: Scalars['ID']['output'];
  /** Where the mention stands that says who. */
  readonly mentionSpans: ReadonlyArray<Span>;
  /** What the article calls the speaker there and then. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** How openly it is sourced. */
  readonly sourcing: SourcingGrade;
  /** Who said it: a name, or the mention's own words when nobody was found for it. */
  readonly speaker: Scalars['String']['output'];
  /** The id that the speaker will have. */
  readonly speakerId: Scalars['ID']['output'];
  /** What was said. */
  readonly text: Scalars['String']['output'];
  /** How much of it stands inside quotation marks. */
  readonly type: QuoteType;
  /** Whether nobody was found for the mention. */
  readonly unresolved: Scalars['Boolean']['output'];
};

/** A quote as one text of its article has it. */
export type QuoteState = {
  readonly __typename?: 'QuoteState';
  /** The names of the relays, the nearest to the speaker first. */
  readonly accordingTo: ReadonlyArray<Scalars['String']['output']>;
  /** The quote's id. */
  readonly id: Scalars['ID']['output'];
  /** The speaker's name. */
  readonly speaker: Scalars['String']['output'];
  /** The speaker's id. */
  readonly speakerId: Scalars['ID']['output'];
  /** What was said. */
  readonly text: Scalars['String']['output'];
  /** How much of it stands inside quotation marks. */
  readonly type: QuoteType;
  /** The id of the version. */
  readonly versionId: Scalars['ID']['output'];
};

/** How much of a quote stands inside quotation marks. */
export type QuoteType =
  /** All of it. */
  | 'DIRECT'
  /** None of it: the words are the writer's. */
  | 'INDIRECT'
  /** Part of it. */
  | 'MIXED';

/** One link of the chain between a speaker and an article: a source, and where it stands. */
export type Relay = {
  readonly __typename?: 'Relay';
  /** The source's id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SourceKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its place in the chain, 0 for the nearest to the speaker. */
  readonly position: Scalars['Int']['output'];
  /** The source itself. */
  readonly source: Source;
  /** Where the article names it; null when a credit that stands outside the text does. */
  readonly span?: Maybe<Span>;
};

/** One link of the chain of a quote that is not stored yet. */
export type RelayPreview = {
  readonly __typename?: 'RelayPreview';
  /** What the source is called. */
  readonly name: Scalars['String']['output'];
  /** Where the article names it. */
  readonly span: Span;
};

/** How a mention was turned into a speaker. */
export type Resolution =
  /** It is a name. */
  | 'NAME'
  /** It is a pronoun that stands for somebody named elsewhere. */
  | 'PRONOUN'
  /** It is a title or role of somebody named elsewhere. */
  | 'TITLE'
  /** It could not be turned into anybody; nobody was guessed. */
  | 'UNRESOLVED';

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The same, each with its score and cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, the best fits first. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
};

/** One thing that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: SearchResult;
  /** How well it fits, above 0; good for comparing within one search alone. */
  readonly score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchResult = Article | Event | Place | Quote | Source | Speaker;

/** What can be searched. */
export type SearchType =
  /** Articles, by title. */
  | 'ARTICLE'
  /** Events, by name. */
  | 'EVENT'
  /** Places, by name. */
  | 'PLACE'
  /** Quotes, by their text. */
  | 'QUOTE'
  /** Sources, by name. */
  | 'SOURCE'
  /** Speakers, by name. */
  | 'SPEAKER';

/** A stretch of a wording and the stretch of the reference that it repeats. */
export type SharedSpan = {
  readonly __typename?: 'SharedSpan';
  /** Where it stands in the reference. */
  readonly referenceSpan: Span;
  /** Where it stands in the wording's text. */
  readonly span: Span;
};

/** Two statements of one speaker that may stand against each other. */
export type Shift = {
  readonly __typename?: 'Shift';
  /** What was said first. */
  readonly earlier: ShiftSide;
  /** What was said on a later day. */
  readonly later: ShiftSide;
  /** What makes them stand against each other. */
  readonly reason: ShiftReason;
  /** How much of what the shorter one says is about the same, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** What makes two statements stand against each other. */
export type ShiftReason =
  /** One denies what the other says. */
  | 'NEGATION'
  /** They give different numbers for the same thing. */
  | 'NUMBER'
  /** One says the opposite of the other. */
  | 'OPPOSITE';

/** One of two statements that may stand against each other. */
export type ShiftSide = {
  readonly __typename?: 'ShiftSide';
  /** When it was said; where no article tells, when it was first printed. */
  readonly day: Scalars['Date']['output'];
  /** The id of the earliest quote that reports it. */
  readonly quoteId: Scalars['ID']['output'];
  /** The word of `text` that the other one stands against, in Unicode code points. */
  readonly span: Span;
  /** The statement's id. */
  readonly statementId: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** Whoever publishes or relays: an outlet, agency, channel, institution, document. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The articles that it published. */
  readonly articles: ArticleConnection;
  /** The country that articles give it, by its common name; null where none does. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: SourceKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The quotes in the articles that it published. */
  readonly published: QuoteConnection;
  /** Its id at Wikidata, where an alias file gave one. */
  readonly qid?: Maybe<Scalars['String']['output']>;
  /** The quotes that it relayed to others. */
  readonly relayed: QuoteConnection;
};


/** Whoever publishes or relays: an outlet, agency, channel, institution, document. */
export type SourceArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: ArticleOrder;
};


/** Whoever publishes or relays: an outlet, agency, channel, institution, document. */
export type SourcePublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/** Whoever publishes or relays: an outlet, agency, channel, institution, document. */
export type SourceRelayedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** A page of a list of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many sources the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The source itself. */
  readonly node: Source;
};

/** Which sources. Conditions that are given must all hold. */
export type SourceFilter = {
  /** What the graph knew at that time, with everything beneath as it was then. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is: one kind or a list of them. */
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** A name of the source, or a part of one from the beginning of a word on: `post` finds the Harbour Post. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** What a source is. */
export type SourceKind =
  /** A news agency. */
  | 'AGENCY'
  /** A broadcaster or a channel of one. */
  | 'CHANNEL'
  /** Something written: a report, a letter. */
  | 'DOCUMENT'
  /** A ministry, court, company or other body that speaks through its own releases. */
  | 'INSTITUTION'
  /** A newspaper, site or magazine. */
  | 'OUTLET'
  /** A place where others post. */
  | 'PLATFORM'
  /** The text does not tell. */
  | 'UNKNOWN';

/** In which order sources come. */
export type SourceOrder =
  /** Those that published the most articles first. */
  | 'ARTICLES_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** Those that relayed the most quotes first. */
  | 'RELAYED_DESC';

/** How openly a quote is sourced. */
export type SourcingGrade =
  /** By somebody who is not to be known. */
  | 'ANONYMOUS'
  /** By a body or a group: police, residents. */
  | 'COLLECTIVE'
  /** By a document. */
  | 'DOCUMENT'
  /** By name. */
  | 'NAMED'
  /** By a role that one person holds: the palace spokesperson. */
  | 'ROLE_ONLY'
  /** The text does not say. */
  | 'UNKNOWN';

/** A stretch of an article's text, half open, in Unicode code points. */
export type Span = {
  readonly __typename?: 'Span';
  /** The code point after the last. */
  readonly end: Scalars['Int']['output'];
  /** The first code point. */
  readonly start: Scalars['Int']['output'];
};

/** A person, organisation or group that quotes are attributed to. */
export type Speaker = Node & {
  readonly __typename?: 'Speaker';
  /** Other names that articles use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The events that the speaker took part in. */
  readonly events: EventConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /**
   * What was found about this speaker and others, or about articles that name it, and stands, the earliest first; of those that are one
   * with it too.
   */
  readonly judgements: ReadonlyArray<Judgement>;
  /** What it is. */
  readonly kind: SpeakerKind;
  /** The speakers that a judgement made one with this one, by name. */
  readonly merged: ReadonlyArray<Merged>;
  /** The fullest name that articles give. */
  readonly name: Scalars['String']['output'];
  /** The id at Wikidata, where an alias file gave one. */
  readonly qid?: Maybe<Scalars['String']['output']>;
  /** What the speaker is quoted as saying. */
  readonly quotes: QuoteConnection;
  /** What articles call the speaker, in alphabetical order. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Pairs of the speaker's statements on one matter that may stand against each other over time, the most alike first: one denies the other, says
   * the opposite, or gives another number. Found by their words among the latest 300 statements; candidates, without a verdict.
   */
  readonly shifts: ReadonlyArray<Shift>;
  /** The utterances that those quotes report. */
  readonly statements: StatementConnection;
  /** How often the speaker was quoted over time, by the day of publication: the earliest first, stretches without any in between included. */
  readonly timeline: ReadonlyArray<TimelinePoint>;
  /** True for a mention that nobody could be found for; such a speaker belongs to one article. */
  readonly unresolved: Scalars['Boolean']['output'];
};


/** A person, organisation or group that quotes are attributed to. */
export type SpeakerEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: EventOrder;
};


/** A person, organisation or group that quotes are attributed to. */
export type SpeakerQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};


/** A person, organisation or group that quotes are attributed to. */
export type SpeakerStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StatementOrder;
};


/** A person, organisation or group that quotes are attributed to. */
export type SpeakerTimelineArgs = {
  filter?: InputMaybe<QuoteFilter>;
  interval?: Interval;
};

/** A page of a list of speakers. */
export type SpeakerConnection = {
  readonly __typename?: 'SpeakerConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<SpeakerEdge>;
  /** The speakers of this page. */
  readonly nodes: ReadonlyArray<Speaker>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many speakers the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of speakers. */
export type SpeakerEdge = {
  readonly __typename?: 'SpeakerEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The speaker itself. */
  readonly node: Speaker;
};

/** Which speakers. Conditions that are given must all hold. */
export type SpeakerFilter = {
  /** What the graph knew at that time, with everything beneath as it was then. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it is: one kind or a list of them. */
  readonly kind?: InputMaybe<ReadonlyArray<SpeakerKind>>;
  /** A name of the speaker. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Only mentions that nobody was found for (true), or only speakers that somebody was (false). */
  readonly unresolved?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a speaker is. */
export type SpeakerKind =
  /** Something written that speaks: a report, a statement. */
  | 'DOCUMENT'
  /** People without a common name: residents, officials. */
  | 'GROUP'
  /** A body with a name: a ministry, a company, a court. */
  | 'ORGANISATION'
  /** One human being. */
  | 'PERSON'
  /** The text does not tell. */
  | 'UNKNOWN';

/** In which order speakers come. */
export type SpeakerOrder =
  /** By name. */
  | 'NAME_ASC'
  /** The most quoted first. */
  | 'QUOTES_DESC';

/** Somebody whom an article speaks of, before it is stored. */
export type SpeakerPreview = {
  readonly __typename?: 'SpeakerPreview';
  /** The id that the speaker will have; they may be in the graph already. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name that the article gives them, or the words of the mention. */
  readonly name: Scalars['String']['output'];
  /** Whether nobody was found for the mention. */
  readonly unresolved: Scalars['Boolean']['output'];
};

/** How far an article is still stood by. Nothing is deleted: what was withdrawn is marked. */
export type Standing =
  /** It was corrected. */
  | 'CORRECTED'
  /** It was taken back, by a paragraph or by its status; a status of USABLE that is seen later lifts that. */
  | 'RETRACTED'
  /** It is not to be published yet. */
  | 'WITHHELD';

/** An utterance: the quotes, in any wording and any outlet, that report the same words of the same speaker on the same occasion. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The outlets that print it, by name. */
  readonly carriers: ReadonlyArray<Source>;
  /** What it was said at, as far as its quotes tell; of several events the earliest. */
  readonly event?: Maybe<Event>;
  /**
   * The outlet that had it first. Who has it from another that prints it too does not count, whatever the days say: clocks are
   * wrong more often than credits.
   */
  readonly firstCarrier?: Maybe<Source>;
  /** The day on which it was first printed, as far as this graph knows. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** How many origins the carriers have once relays are followed back: ten outlets that relay one agency are one. */
  readonly independentCarriers: Scalars['Int']['output'];
  /** What was found about quotes of this statement and others, whether they report one utterance, and stands, the earliest first. */
  readonly judgements: ReadonlyArray<Judgement>;
  /** The day on which it was last printed, as far as this graph knows. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** The statements that a judgement made one with this one. */
  readonly merged: ReadonlyArray<Merged>;
  /**
   * Those origins, by name: of each quote the relay nearest to the speaker, else the publisher. Where that relay prints the
   * statement itself, or the article is a copy of one that prints it, they are followed on from there.
   */
  readonly origins: ReadonlyArray<Source>;
  /** The quotes that report it. */
  readonly quotes: QuoteConnection;
  /** The quote with the fullest direct wording, or the fullest of all where none is direct: what wordings are compared with. */
  readonly reference: Quote;
  /** Who made it: whom most of its quotes name. `wordings` says where another is named. */
  readonly speaker: Speaker;
  /** Its fullest wording. */
  readonly text: Scalars['String']['output'];
  /** Its distinct texts, the most printed first. */
  readonly wordings: ReadonlyArray<Wording>;
};


/** An utterance: the quotes, in any wording and any outlet, that report the same words of the same speaker on the same occasion. */
export type StatementQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: QuoteOrder;
};

/** Who prints a statement in which words: a table of outlets and wordings. */
export type StatementComparison = {
  readonly __typename?: 'StatementComparison';
  /** The quote whose text every wording is compared with. */
  readonly reference: Quote;
  /** The rows: the outlets, who printed it first before the others. */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** What is compared. */
  readonly statement: Statement;
  /** The columns: the distinct texts, the most printed first. */
  readonly wordings: ReadonlyArray<Wording>;
};

/** A page of a list of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The same, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many statements the whole list has; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One row of a list of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement itself. */
  readonly node: Statement;
};

/** Which statements. Conditions that are given must all hold. */
export type StatementFilter = {
  /** A name of any source that relayed one of its quotes. */
  readonly accordingTo?: InputMaybe<Scalars['String']['input']>;
  /** What the graph knew at that time, with everything beneath as it was then. */
  readonly asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The id of the event that it was made at. */
  readonly eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Last printed on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** A name of an outlet that prints it. */
  readonly publishedBy?: InputMaybe<Scalars['String']['input']>;
  /** A name of the speaker. */
  readonly speaker?: InputMaybe<Scalars['String']['input']>;
  /** The speaker's id. */
  readonly speakerId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Words that one of its wordings holds, written as in QuoteFilter: there `outlet:`, `relay:` and `type:` ask for one of its quotes,
   * with a minus for none of them.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Last printed on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** How much of one of its quotes stands inside quotation marks: one type or a list of them. */
  readonly type?: InputMaybe<ReadonlyArray<QuoteType>>;
};

/** In which order statements come. */
export type StatementOrder =
  /** What was printed last last. */
  | 'LAST_SEEN_ASC'
  /** What was printed last first. */
  | 'LAST_SEEN_DESC';

/** What quotes are counted by. */
export type StatsDimension =
  /** The outlet that published them. */
  | 'PUBLISHER'
  /** The sources that relayed them. A quote with two relays counts for each; one without counts in a row of its own. */
  | 'RELAY'
  /** How openly they are sourced. */
  | 'SOURCING'
  /** Who said them. */
  | 'SPEAKER'
  /** How much of them stands inside quotation marks. */
  | 'TYPE';

/** How much there is of one combination. What was not counted by is null. */
export type StatsRow = {
  readonly __typename?: 'StatsRow';
  /** How many articles print them. */
  readonly articles: Scalars['Int']['output'];
  /** The first day of the stretch of time; null for quotes without a date. */
  readonly period?: Maybe<Scalars['Date']['output']>;
  /** The outlet's name; null for articles that name none. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** The outlet's id. */
  readonly publisherId?: Maybe<Scalars['ID']['output']>;
  /** How many quotes. */
  readonly quotes: Scalars['Int']['output'];
  /** The relay's name; null for quotes without one. */
  readonly relay?: Maybe<Scalars['String']['output']>;
  /** The relay's id. */
  readonly relayId?: Maybe<Scalars['ID']['output']>;
  /** How openly the quotes are sourced. */
  readonly sourcing?: Maybe<SourcingGrade>;
  /** The speaker's name. */
  readonly speaker?: Maybe<Scalars['String']['output']>;
  /** The speaker's id. */
  readonly speakerId?: Maybe<Scalars['ID']['output']>;
  /** How many statements those quotes report. */
  readonly statements: Scalars['Int']['output'];
  /** How much of the quotes stands inside quotation marks. */
  readonly type?: Maybe<QuoteType>;
};

/** A TextQuoteSelector and a TextPositionSelector in one. */
export type TextSelector = {
  readonly __typename?: 'TextSelector';
  /** Where it ends: the code point after the last. */
  readonly end: Scalars['Int']['output'];
  /** The text from the first word of the content to the last. */
  readonly exact: Scalars['String']['output'];
  /** The text just before it. */
  readonly prefix: Scalars['String']['output'];
  /** Where it begins, in Unicode code points of the article's text. */
  readonly start: Scalars['Int']['output'];
  /** The text just after it. */
  readonly suffix: Scalars['String']['output'];
};

/** How two things can be tied to each other. */
export type Tie =
  /** A quote reached its article through a source. */
  | 'ACCORDING_TO'
  /** A statement was made by a speaker. */
  | 'BY'
  /** A quote reports a statement. */
  | 'EXPRESSES'
  /** An event was held at a place. */
  | 'HELD_AT'
  /** A quote stands in an article. */
  | 'IN'
  /** A quote speaks of a speaker, source, event or place. */
  | 'MENTIONS'
  /** A quote stands inside another. */
  | 'NESTED_IN'
  /** An article was published by a source. */
  | 'PUBLISHED_BY'
  /** An article names an event. */
  | 'REPORTS'
  /** A speaker said a quote. */
  | 'SAID'
  /** A quote was said at an event. */
  | 'SAID_AT'
  /** A speaker took part in an event. */
  | 'TOOK_PART_IN';

/** How much there is of one stretch of time. */
export type TimelinePoint = {
  readonly __typename?: 'TimelinePoint';
  /** How many articles print them. */
  readonly articles: Scalars['Int']['output'];
  /** Its first day. */
  readonly period: Scalars['Date']['output'];
  /** How many quotes were published. */
  readonly quotes: Scalars['Int']['output'];
  /** How many statements those quotes report. */
  readonly statements: Scalars['Int']['output'];
};

/** A judgement to take back. */
export type UndoJudgementInput = {
  /** The judgement. */
  readonly id: Scalars['ID']['input'];
  /** Why, in the user's own words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who takes it back. */
  readonly user: Scalars['String']['input'];
};

/** What became of a judgement that was to be taken back. */
export type UndoJudgementPayload = {
  readonly __typename?: 'UndoJudgementPayload';
  /** What is wrong with the input; empty when the judgement was taken back. */
  readonly errors: ReadonlyArray<UserError>;
  /** The judgement, which stands no more; null when `errors` says why nothing was done. */
  readonly judgement?: Maybe<Judgement>;
};

/** Something in the input that the sender can put right. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** The input field it is about, such as `date`; null when it is about the whole input. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** One sentence: what is wrong and what to do. */
  readonly message: Scalars['String']['output'];
};

/** What a user found. */
export type Verdict =
  /** Of a quote: the article reports these words of this speaker in this way. */
  | 'CONFIRM'
  /** Of two speakers, statements or quotes: they are not, whatever else says so; of whom an article names: it is somebody else. */
  | 'DIFFERENT'
  /** Of a quote: somebody else said it. It is theirs, and no longer said by whom it was read as said by. */
  | 'REATTRIBUTE'
  /** Of a quote: it does not. The quote stays in its article, and is no longer said by that speaker. */
  | 'REJECT'
  /** Of two speakers, statements or quotes: they are one; of quotes, one utterance; of whom an article names: it is that speaker. */
  | 'SAME'
  /** Nothing can be said; an earlier verdict of the user stands no more. */
  | 'UNSURE';

/** Words that a wording has otherwise than the reference. */
export type WordChange = {
  readonly __typename?: 'WordChange';
  /** Where that stands in the reference. */
  readonly referenceSpan?: Maybe<Span>;
  /** What the reference has; null where the wording adds words. */
  readonly referenceText?: Maybe<Scalars['String']['output']>;
  /** Where that stands in the wording's text. */
  readonly span?: Maybe<Span>;
  /** What the wording has; null where it leaves words out. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** One text in which a statement is printed, of one speaker. */
export type Wording = {
  readonly __typename?: 'Wording';
  /** How it stands to the fullest direct wording of its statement. */
  readonly comparison: WordingComparison;
  /** Names it wherever it occurs: in every row of a comparison. */
  readonly id: Scalars['ID']['output'];
  /** The quotes that print exactly this, the newest first. */
  readonly quotes: ReadonlyArray<Quote>;
  /** Whom it is attributed to. */
  readonly speaker: Speaker;
  /** The text. */
  readonly text: Scalars['String']['output'];
  /** How much of it stands inside quotation marks. */
  readonly type: QuoteType;
};

/**
 * How a wording stands to the reference: the fullest direct wording of its statement, or the fullest of all where none is direct.
 * Case, punctuation, typography, British and American spelling, and an ellipsis where words are left out are no alterations.
 */
export type WordingComparison = {
  readonly __typename?: 'WordingComparison';
  /** What was changed, word by word, where the verdict is `ALTERED`. */
  readonly changes: ReadonlyArray<WordChange>;
  /** The text that it is compared with. */
  readonly reference: Scalars['String']['output'];
  /** The stretches that both have word for word, in the order of the wording. */
  readonly shared: ReadonlyArray<SharedSpan>;
  /** What happened to the words. */
  readonly verdict: WordingVerdict;
};

/** What happened to the words between the reference and a wording. */
export type WordingVerdict =
  /** Words inside quotation marks are changed, added or left out. */
  | 'ALTERED'
  /** Nothing inside quotation marks, or other words than the reference's. */
  | 'PARAPHRASED'
  /** Another person or organisation is named as the speaker, whatever happened to the words. */
  | 'REATTRIBUTED'
  /** Parts from several places run into one, or set in another order. */
  | 'SPLICED'
  /** A part of it, or several parts with every gap shown. */
  | 'TRUNCATED'
  /** All of the reference's words and no others. */
  | 'VERBATIM';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Mentioned:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
  SearchResult:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
    | ( Row )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<Row>;
  ArticleConnection: ResolverTypeWrapper<Page>;
  ArticleEdge: ResolverTypeWrapper<PageEdge>;
  ArticleFilter: ArticleFilter;
  ArticleOrder: ArticleOrder;
  ArticlePreview: ResolverTypeWrapper<ArticlePreview>;
  ArticleVersion: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ComparisonRow: ResolverTypeWrapper<Row>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<Row>;
  EventConnection: ResolverTypeWrapper<Page>;
  EventEdge: ResolverTypeWrapper<PageEdge>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: ResolverTypeWrapper<IngestArticleResult>;
  IngestStatus: IngestStatus;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Interval: Interval;
  JudgeInput: JudgeInput;
  JudgePayload: ResolverTypeWrapper<JudgeResult>;
  Judgement: ResolverTypeWrapper<Row>;
  JudgementConnection: ResolverTypeWrapper<Page>;
  JudgementEdge: ResolverTypeWrapper<PageEdge>;
  JudgementFilter: JudgementFilter;
  JudgementKind: JudgementKind;
  JudgementOrder: JudgementOrder;
  Mentioned: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Mentioned']>;
  Merged: ResolverTypeWrapper<Row>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamingInput: NamingInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoticeKind: NoticeKind;
  PageInfo: ResolverTypeWrapper<Page>;
  Path: ResolverTypeWrapper<Row>;
  PathStep: ResolverTypeWrapper<PathStep>;
  Period: ResolverTypeWrapper<Period>;
  Place: ResolverTypeWrapper<Row>;
  PlaceConnection: ResolverTypeWrapper<Page>;
  PlaceEdge: ResolverTypeWrapper<PageEdge>;
  PlaceFilter: PlaceFilter;
  PlaceOrder: PlaceOrder;
  PreviewArticlePayload: ResolverTypeWrapper<PreviewArticlePayload>;
  PreviewStage: ResolverTypeWrapper<PreviewStage>;
  PubStatus: PubStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Row>;
  QuoteChange: ResolverTypeWrapper<QuoteChange>;
  QuoteChangeKind: QuoteChangeKind;
  QuoteConnection: ResolverTypeWrapper<Page>;
  QuoteEdge: ResolverTypeWrapper<PageEdge>;
  QuoteFilter: QuoteFilter;
  QuoteOrder: QuoteOrder;
  QuotePreview: ResolverTypeWrapper<QuotePreview>;
  QuoteState: ResolverTypeWrapper<QuoteState>;
  QuoteType: QuoteType;
  Relay: ResolverTypeWrapper<Row>;
  RelayPreview: ResolverTypeWrapper<RelayPreview>;
  Resolution: Resolution;
  SearchConnection: ResolverTypeWrapper<Page>;
  SearchEdge: ResolverTypeWrapper<PageEdge>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  SharedSpan: ResolverTypeWrapper<SharedSpan>;
  Shift: ResolverTypeWrapper<Shift>;
  ShiftReason: ShiftReason;
  ShiftSide: ResolverTypeWrapper<ShiftSide>;
  Source: ResolverTypeWrapper<Row>;
  SourceConnection: ResolverTypeWrapper<Page>;
  SourceEdge: ResolverTypeWrapper<PageEdge>;
  SourceFilter: SourceFilter;
  SourceKind: SourceKind;
  SourceOrder: SourceOrder;
  SourcingGrade: SourcingGrade;
  Span: ResolverTypeWrapper<Span>;
  Speaker: ResolverTypeWrapper<Row>;
  SpeakerConnection: ResolverTypeWrapper<Page>;
  SpeakerEdge: ResolverTypeWrapper<PageEdge>;
  SpeakerFilter: SpeakerFilter;
  SpeakerKind: SpeakerKind;
  SpeakerOrder: SpeakerOrder;
  SpeakerPreview: ResolverTypeWrapper<SpeakerPreview>;
  Standing: Standing;
  Statement: ResolverTypeWrapper<Row>;
  StatementComparison: ResolverTypeWrapper<Row>;
  StatementConnection: ResolverTypeWrapper<Page>;
  StatementEdge: ResolverTypeWrapper<PageEdge>;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  StatsDimension: StatsDimension;
  StatsRow: ResolverTypeWrapper<StatsRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TextSelector: ResolverTypeWrapper<Row>;
  Tie: Tie;
  TimelinePoint: ResolverTypeWrapper<TimelinePoint>;
  UndoJudgementInput: UndoJudgementInput;
  UndoJudgementPayload: ResolverTypeWrapper<JudgeResult>;
  UserError: ResolverTypeWrapper<UserError>;
  Verdict: Verdict;
  WordChange: ResolverTypeWrapper<WordChange>;
  Wording: ResolverTypeWrapper<Row>;
  WordingComparison: ResolverTypeWrapper<WordingComparison>;
  WordingVerdict: WordingVerdict;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: Row;
  ArticleConnection: Page;
  ArticleEdge: PageEdge;
  ArticleFilter: ArticleFilter;
  ArticlePreview: ArticlePreview;
  ArticleVersion: Row;
  Boolean: Scalars['Boolean']['output'];
  ComparisonRow: Row;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: Row;
  EventConnection: Page;
  EventEdge: PageEdge;
  EventFilter: EventFilter;
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  IngestArticleInput: IngestArticleInput;
  IngestArticlePayload: IngestArticleResult;
  Int: Scalars['Int']['output'];
  JudgeInput: JudgeInput;
  JudgePayload: JudgeResult;
  Judgement: Row;
  JudgementConnection: Page;
  JudgementEdge: PageEdge;
  JudgementFilter: JudgementFilter;
  Mentioned: ResolversUnionTypes<ResolversParentTypes>['Mentioned'];
  Merged: Row;
  Mutation: Record<PropertyKey, never>;
  NamingInput: NamingInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: Page;
  Path: Row;
  PathStep: PathStep;
  Period: Period;
  Place: Row;
  PlaceConnection: Page;
  PlaceEdge: PageEdge;
  PlaceFilter: PlaceFilter;
  PreviewArticlePayload: PreviewArticlePayload;
  PreviewStage: PreviewStage;
  Query: Record<PropertyKey, never>;
  Quote: Row;
  QuoteChange: QuoteChange;
  QuoteConnection: Page;
  QuoteEdge: PageEdge;
  QuoteFilter: QuoteFilter;
  QuotePreview: QuotePreview;
  QuoteState: QuoteState;
  Relay: Row;
  RelayPreview: RelayPreview;
  SearchConnection: Page;
  SearchEdge: PageEdge;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SharedSpan: SharedSpan;
  Shift: Shift;
  ShiftSide: ShiftSide;
  Source: Row;
  SourceConnection: Page;
  SourceEdge: PageEdge;
  SourceFilter: SourceFilter;
  Span: Span;
  Speaker: Row;
  SpeakerConnection: Page;
  SpeakerEdge: PageEdge;
  SpeakerFilter: SpeakerFilter;
  SpeakerPreview: SpeakerPreview;
  Statement: Row;
  StatementComparison: Row;
  StatementConnection: Page;
  StatementEdge: PageEdge;
  StatementFilter: StatementFilter;
  StatsRow: StatsRow;
  String: Scalars['String']['output'];
  TextSelector: Row;
  TimelinePoint: TimelinePoint;
  UndoJudgementInput: UndoJudgementInput;
  UndoJudgementPayload: JudgeResult;
  UserError: UserError;
  WordChange: WordChange;
  Wording: Row;
  WordingComparison: WordingComparison;
};

export type SemanticNonNullDirectiveArgs = {
  levels?: ReadonlyArray<Scalars['Int']['input']>;
};

export type SemanticNonNullDirectiveResolver<Result, Parent, ContextType = ApiContext, Args = SemanticNonNullDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ArticleResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['QuoteChange']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  copyOf?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  externalId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedTime?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<ArticleQuotesArgs, 'first' | 'orderBy'>>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  standingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticlePreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticlePreview'] = ResolversParentTypes['ArticlePreview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['QuotePreview']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['SpeakerPreview']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['PreviewStage']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleVersionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ArticleVersion'] = ResolversParentTypes['ArticleVersion']> = {
  firstSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noticeKind?: Resolver<Maybe<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['PubStatus']>, ParentType, ContextType>;
  stood?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  articles?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  datePrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  endDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<EventMentionedInArgs, 'first' | 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<EventQuotesArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type IngestArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['IngestArticlePayload'] = ResolversParentTypes['IngestArticlePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  quoteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['IngestStatus']>, ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['JudgementKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  stands?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  user?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type JudgementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementConnection'] = ResolversParentTypes['JudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JudgementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['JudgementEdge'] = ResolversParentTypes['JudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
};

export type MentionedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mentioned'] = ResolversParentTypes['Mentioned']> = {
  __resolveType: TypeResolveFn<'Event' | 'Place' | 'Source' | 'Speaker', ParentType, ContextType>;
};

export type MergedResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Merged'] = ResolversParentTypes['Merged']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticle?: Resolver<ResolversTypes['IngestArticlePayload'], ParentType, ContextType, RequireFields<MutationIngestArticleArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  previewArticle?: Resolver<ResolversTypes['PreviewArticlePayload'], ParentType, ContextType, RequireFields<MutationPreviewArticleArgs, 'input'>>;
  undoJudgement?: Resolver<ResolversTypes['UndoJudgementPayload'], ParentType, ContextType, RequireFields<MutationUndoJudgementArgs, 'input'>>;
};

export type NodeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Event' | 'Place' | 'Quote' | 'Source' | 'Speaker' | 'Statement', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<PlaceEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PreviewArticlePayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewArticlePayload'] = ResolversParentTypes['PreviewArticlePayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ArticlePreview']>, ParentType, ContextType>;
};

export type PreviewStageResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['PreviewStage'] = ResolversParentTypes['PreviewStage']> = {
  found?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, Partial<QueryArticleArgs>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'orderBy'>>;
  compare?: Resolver<Maybe<ResolversTypes['StatementComparison']>, ParentType, ContextType, RequireFields<QueryCompareArgs, 'statementId'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'first' | 'orderBy'>>;
  judgements?: Resolver<Maybe<ResolversTypes['JudgementConnection']>, ParentType, ContextType, RequireFields<QueryJudgementsArgs, 'first' | 'orderBy'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, Partial<QueryPlaceArgs>>;
  places?: Resolver<Maybe<ResolversTypes['PlaceConnection']>, ParentType, ContextType, RequireFields<QueryPlacesArgs, 'first' | 'orderBy'>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<Maybe<ResolversTypes['QuoteConnection']>, ParentType, ContextType, RequireFields<QueryQuotesArgs, 'first' | 'orderBy'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<QuerySourceArgs>>;
  sources?: Resolver<Maybe<ResolversTypes['SourceConnection']>, ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first' | 'orderBy'>>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType, Partial<QuerySpeakerArgs>>;
  speakers?: Resolver<Maybe<ResolversTypes['SpeakerConnection']>, ParentType, ContextType, RequireFields<QuerySpeakersArgs, 'first' | 'orderBy'>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, RequireFields<QueryStatementsArgs, 'first' | 'orderBy'>>;
  stats?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StatsRow']>>, ParentType, ContextType, RequireFields<QueryStatsArgs, 'by' | 'limit'>>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TimelinePoint']>>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'interval'>>;
};

export type QuoteResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['Relay']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cueSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['QuoteChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentionSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mentioned']>, ParentType, ContextType>;
  nested?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  nestedIn?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  permalink?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectedSpeaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  selector?: Resolver<ResolversTypes['TextSelector'], ParentType, ContextType>;
  sourcing?: Resolver<ResolversTypes['SourcingGrade'], ParentType, ContextType>;
  sourcingReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  speakerConfidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  stood?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['QuoteType'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ArticleVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteChange'] = ResolversParentTypes['QuoteChange']> = {
  after?: Resolver<Maybe<ResolversTypes['QuoteState']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['QuoteState']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuoteChangeKind'], ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type QuotePreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuotePreview'] = ResolversParentTypes['QuotePreview']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['RelayPreview']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  content?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  cueSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentionSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourcing?: Resolver<ResolversTypes['SourcingGrade'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['QuoteType'], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuoteStateResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['QuoteState'] = ResolversParentTypes['QuoteState']> = {
  accordingTo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speakerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['QuoteType'], ParentType, ContextType>;
  versionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RelayResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Relay'] = ResolversParentTypes['Relay']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type RelayPreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['RelayPreview'] = ResolversParentTypes['RelayPreview']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Article' | 'Event' | 'Place' | 'Quote' | 'Source' | 'Speaker', ParentType, ContextType>;
};

export type SharedSpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SharedSpan'] = ResolversParentTypes['SharedSpan']> = {
  referenceSpan?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
};

export type ShiftResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Shift'] = ResolversParentTypes['Shift']> = {
  earlier?: Resolver<ResolversTypes['ShiftSide'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['ShiftSide'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ShiftReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShiftSideResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['ShiftSide'] = ResolversParentTypes['ShiftSide']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quoteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['Span'], ParentType, ContextType>;
  statementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<SourceArticlesArgs, 'first' | 'orderBy'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SourcePublishedArgs, 'first' | 'orderBy'>>;
  qid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relayed?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SourceRelayedArgs, 'first' | 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<SpeakerEventsArgs, 'first' | 'orderBy'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SpeakerKind'], ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Merged']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<SpeakerQuotesArgs, 'first' | 'orderBy'>>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes['Shift']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<SpeakerStatementsArgs, 'first' | 'orderBy'>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelinePoint']>, ParentType, ContextType, RequireFields<SpeakerTimelineArgs, 'interval'>>;
  unresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpeakerConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SpeakerConnection'] = ResolversParentTypes['SpeakerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SpeakerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SpeakerEdge'] = ResolversParentTypes['SpeakerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
};

export type SpeakerPreviewResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['SpeakerPreview'] = ResolversParentTypes['SpeakerPreview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  carriers?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  firstCarrier?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  firstSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentCarriers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes['Merged']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, RequireFields<StatementQuotesArgs, 'first' | 'orderBy'>>;
  reference?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementComparison'] = ResolversParentTypes['StatementComparison']> = {
  reference?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type StatsRowResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['StatsRow'] = ResolversParentTypes['StatsRow']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisherId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relayId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sourcing?: Resolver<Maybe<ResolversTypes['SourcingGrade']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speakerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['QuoteType']>, ParentType, ContextType>;
};

export type TextSelectorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TextSelector'] = ResolversParentTypes['TextSelector']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suffix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelinePointResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['TimelinePoint'] = ResolversParentTypes['TimelinePoint']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndoJudgementPayloadResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UndoJudgementPayload'] = ResolversParentTypes['UndoJudgementPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordChangeResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WordChange'] = ResolversParentTypes['WordChange']> = {
  referenceSpan?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  referenceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WordingResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  comparison?: Resolver<ResolversTypes['WordingComparison'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['QuoteType'], ParentType, ContextType>;
};

export type WordingComparisonResolvers<ContextType = ApiContext, ParentType extends ResolversParentTypes['WordingComparison'] = ResolversParentTypes['WordingComparison']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['WordChange']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['SharedSpan']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['WordingVerdict'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ApiContext> = {
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticlePreview?: ArticlePreviewResolvers<ContextType>;
  ArticleVersion?: ArticleVersionResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  IngestArticlePayload?: IngestArticlePayloadResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  JudgementConnection?: JudgementConnectionResolvers<ContextType>;
  JudgementEdge?: JudgementEdgeResolvers<ContextType>;
  Mentioned?: MentionedResolvers<ContextType>;
  Merged?: MergedResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PreviewArticlePayload?: PreviewArticlePayloadResolvers<ContextType>;
  PreviewStage?: PreviewStageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteChange?: QuoteChangeResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  QuotePreview?: QuotePreviewResolvers<ContextType>;
  QuoteState?: QuoteStateResolvers<ContextType>;
  Relay?: RelayResolvers<ContextType>;
  RelayPreview?: RelayPreviewResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SharedSpan?: SharedSpanResolvers<ContextType>;
  Shift?: ShiftResolvers<ContextType>;
  ShiftSide?: ShiftSideResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  SpeakerConnection?: SpeakerConnectionResolvers<ContextType>;
  SpeakerEdge?: SpeakerEdgeResolvers<ContextType>;
  SpeakerPreview?: SpeakerPreviewResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementComparison?: StatementComparisonResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  StatsRow?: StatsRowResolvers<ContextType>;
  TextSelector?: TextSelectorResolvers<ContextType>;
  TimelinePoint?: TimelinePointResolvers<ContextType>;
  UndoJudgementPayload?: UndoJudgementPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WordChange?: WordChangeResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  WordingComparison?: WordingComparisonResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ApiContext> = {
  semanticNonNull?: SemanticNonNullDirectiveResolver<any, any, ContextType>;
};
