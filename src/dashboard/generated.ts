/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How exactly a date is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR';

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

/**
 * One article to read. Give exactly one of `text`, `html` and `url`; or `id` and `pubstatus` alone, for what a publisher says of an article that
 * comes by itself: it is marked from then on, and its quotes stay.
 */
export type IngestArticleInput = {
  /** The day of publication, YYYY-MM-DD, or an ISO 8601 date-time. */
  readonly date?: string | null | undefined;
  /** The article as a web page's HTML; its metadata fill in what is not given here. */
  readonly html?: string | null | undefined;
  /** An id of your own, kept as `externalId`. Another text under it is another version of the article. */
  readonly id?: string | null | undefined;
  /** The outlet that published it. */
  readonly outlet?: string | null | undefined;
  /** What the publisher's metadata say of the article: `usable`, `withheld` or `canceled` (pubstatus of ninjs and NewsML-G2). */
  readonly pubstatus?: string | null | undefined;
  /** When the text was seen, as an ISO 8601 date-time; without it, now. Versions are ordered by it, in whatever order they are sent. */
  readonly seenAt?: string | null | undefined;
  /** The article as plain text; a blank line parts paragraphs. */
  readonly text?: string | null | undefined;
  /** The headline. */
  readonly title?: string | null | undefined;
  /** An http or https address to fetch the page from, or, beside `text` or `html`, where it was found. */
  readonly url?: string | null | undefined;
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
  readonly naming?: NamingInput | null | undefined;
  /** Why, in the user's own words. */
  readonly note?: string | null | undefined;
  /** The quote that is judged. */
  readonly quoteId?: string | null | undefined;
  /**
   * Two quotes of which it is judged whether they report one utterance: DIFFERENT takes one that hangs onto the other, and what hangs
   * onto it, out of the statement that holds both.
   */
  readonly quotes?: ReadonlyArray<string> | null | undefined;
  /** Who said the quote, with REATTRIBUTE: any speaker of the graph. */
  readonly speakerId?: string | null | undefined;
  /**
   * Who said the quote, with REATTRIBUTE and in place of `speakerId`: the full name of somebody, whom articles name by it, or who is new
   * to the graph.
   */
  readonly speakerName?: string | null | undefined;
  /** The two speakers that are judged. */
  readonly speakers?: ReadonlyArray<string> | null | undefined;
  /** The two statements that are judged: whether the quotes that give them their texts report one utterance. */
  readonly statements?: ReadonlyArray<string> | null | undefined;
  /** Who judges: a name or an id that your own application gives. */
  readonly user: string;
  /** What the user found. */
  readonly verdict: Verdict;
};

/** Which judgements. Conditions that are given must all hold. */
export type JudgementFilter = {
  /** What is judged: one kind or a list of them. */
  readonly kind?: ReadonlyArray<JudgementKind> | null | undefined;
  /** The id of the quote that is judged. */
  readonly quoteId?: string | null | undefined;
  /** Only those that stand (true), or only those that do not (false). */
  readonly stands?: boolean | null | undefined;
  /** The id of a statement: what was judged of it, or of one of its quotes of today, which may be about others' too. */
  readonly statementId?: string | null | undefined;
  /** The id of one of the two speakers, statements or quotes that are judged, or of an article of which it is judged whom it names, as they were read. */
  readonly subjectId?: string | null | undefined;
  /** Who judged. */
  readonly user?: string | null | undefined;
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

/** An article, and a speaker whom it was read as naming. */
export type NamingInput = {
  /** The article. */
  readonly articleId: string;
  /** The speaker, as the article's quotes show it. */
  readonly speakerId: string;
};

/** What a paragraph of an outlet about its own article does. */
export type NoticeKind =
  /** It corrects it. */
  | 'CORRECTION'
  /** It takes it back. */
  | 'RETRACTION';

/** What a publisher's metadata say of an article: `pubstatus` of ninjs and NewsML-G2. */
export type PubStatus =
  /** It was taken back. */
  | 'CANCELED'
  /** It is published. */
  | 'USABLE'
  /** It is not to be published yet. */
  | 'WITHHELD';

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

/** Which quotes. Conditions that are given must all hold. */
export type QuoteFilter = {
  /** A name of any source that relayed it: agency, channel, document. */
  readonly accordingTo?: string | null | undefined;
  /** The id of a source that relayed it. */
  readonly accordingToId?: string | null | undefined;
  /** The id of the article that prints it. */
  readonly articleId?: string | null | undefined;
  /**
   * What the graph knew at that time: the quotes of the texts that stood then, as far as anybody had looked, with their speakers,
   * statements and lists beneath as they were. Without it, of the latest texts.
   */
  readonly asOf?: string | null | undefined;
  /** The id of the event that it was said at. */
  readonly eventId?: string | null | undefined;
  /** Published on this day or later; articles without a date are left out. */
  readonly from?: string | null | undefined;
  /** At least as sure as this, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** A name of the outlet that published it. */
  readonly publishedBy?: string | null | undefined;
  /** The id of the outlet that published it. */
  readonly publishedById?: string | null | undefined;
  /** How openly it is sourced: one grade or a list of them. */
  readonly sourcing?: ReadonlyArray<SourcingGrade> | null | undefined;
  /** A name of the speaker. */
  readonly speaker?: string | null | undefined;
  /** The speaker's id. */
  readonly speakerId?: string | null | undefined;
  /** The id of the statement that it reports. */
  readonly statementId?: string | null | undefined;
  /**
   * What its text holds: words, all of them and in any form (`hopes` finds `hoped`); `"words in quotation marks"` stand together; what a minus leads
   * (`-war`, `-"cold war"`) must not be there. `speaker:Okafor`, `outlet:"Inland Ledger"`, `relay:Veltapress` (according to whom) and `type:direct`, with a
   * minus or without, narrow as the fields `speaker`, `publishedBy`, `accordingTo` and `type` do. Everything else is taken literally.
   */
  readonly text?: string | null | undefined;
  /** Published on this day or earlier; articles without a date are left out. */
  readonly to?: string | null | undefined;
  /** How much of it stands inside quotation marks: one type or a list of them. */
  readonly type?: ReadonlyArray<QuoteType> | null | undefined;
  /** The verdict that stands of it: REJECT finds those whose attribution is rejected, REATTRIBUTE those that were given to somebody else, CONFIRM those that somebody confirmed. */
  readonly verdict?: ReadonlyArray<Verdict> | null | undefined;
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

/** How much of a quote stands inside quotation marks. */
export type QuoteType =
  /** All of it. */
  | 'DIRECT'
  /** None of it: the words are the writer's. */
  | 'INDIRECT'
  /** Part of it. */
  | 'MIXED';

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

/** What makes two statements stand against each other. */
export type ShiftReason =
  /** One denies what the other says. */
  | 'NEGATION'
  /** They give different numbers for the same thing. */
  | 'NUMBER'
  /** One says the opposite of the other. */
  | 'OPPOSITE';

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

/** How far an article is still stood by. Nothing is deleted: what was withdrawn is marked. */
export type Standing =
  /** It was corrected. */
  | 'CORRECTED'
  /** It was taken back, by a paragraph or by its status; a status of USABLE that is seen later lifts that. */
  | 'RETRACTED'
  /** It is not to be published yet. */
  | 'WITHHELD';

/** A judgement to take back. */
export type UndoJudgementInput = {
  /** The judgement. */
  readonly id: string;
  /** Why, in the user's own words. */
  readonly note?: string | null | undefined;
  /** Who takes it back. */
  readonly user: string;
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

export type MarkedFragment = { readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly rejectedSpeaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly mentionSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number, readonly span: { readonly start: number, readonly end: number } | null }>, readonly event: { readonly id: string, readonly name: string } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly statement: { readonly id: string } };

export type ArticlePageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ArticlePageQuery = { readonly article: { readonly id: string, readonly externalId: string | null, readonly url: string | null, readonly title: string | null, readonly publishedAt: string | null, readonly text: string, readonly standing: Standing | null, readonly standingSince: string | null, readonly versions: ReadonlyArray<{ readonly id: string, readonly isCurrent: boolean, readonly status: PubStatus | null, readonly notice: string | null, readonly noticeKind: NoticeKind | null, readonly firstSeen: string }>, readonly publisher: { readonly id: string, readonly name: string } | null, readonly events: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly rejectedSpeaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly mentionSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number, readonly span: { readonly start: number, readonly end: number } | null }>, readonly event: { readonly id: string, readonly name: string } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ArticleVersionsQueryVariables = Exact<{
  id: string;
}>;


export type ArticleVersionsQuery = { readonly article: { readonly id: string, readonly versions: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly text: string }>, readonly changes: ReadonlyArray<{ readonly at: string, readonly kind: QuoteChangeKind, readonly before: { readonly id: string, readonly versionId: string, readonly text: string, readonly speaker: string, readonly speakerId: string, readonly accordingTo: ReadonlyArray<string> } | null, readonly after: { readonly id: string, readonly versionId: string, readonly text: string, readonly speaker: string, readonly speakerId: string, readonly accordingTo: ReadonlyArray<string> } | null }> } | null };

export type StateFragment = { readonly id: string, readonly versionId: string, readonly text: string, readonly speaker: string, readonly speakerId: string, readonly accordingTo: ReadonlyArray<string> };

export type EventPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type EventPageQuery = { readonly event: { readonly id: string, readonly kind: EventKind, readonly name: string, readonly date: string | null, readonly endDate: string | null, readonly datePrecision: DatePrecision | null, readonly place: { readonly id: string, readonly name: string } | null, readonly participants: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unresolved: boolean }>, readonly articles: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publishedAt: string | null, readonly publisher: { readonly id: string, readonly name: string } | null }>, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }> } } | null };

export type SpeakerTieFragment = { readonly __typename: 'Speaker', readonly id: string, readonly name: string, readonly unresolved: boolean };

export type SourceTieFragment = { readonly __typename: 'Source', readonly id: string, readonly name: string };

export type StatementTieFragment = { readonly __typename: 'Statement', readonly id: string, readonly text: string };

export type EventTieFragment = { readonly __typename: 'Event', readonly id: string, readonly name: string };

export type NeighboursQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type NeighboursQuery = { readonly node:
    | { readonly __typename: 'Article', readonly title: string | null, readonly id: string, readonly publisher: { readonly __typename: 'Source', readonly id: string, readonly name: string } | null, readonly told: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly name: string }>, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly speaker: { readonly __typename: 'Speaker', readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly text: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string, readonly participants: ReadonlyArray<{ readonly __typename: 'Speaker', readonly id: string, readonly name: string, readonly unresolved: boolean }>, readonly place: { readonly __typename: 'Place', readonly id: string, readonly name: string } | null, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly text: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Place', readonly name: string, readonly id: string, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly name: string }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Quote', readonly id: string, readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly text: string } }
    | { readonly __typename: 'Source', readonly name: string, readonly id: string, readonly published: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly text: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly relayed: { readonly nodes: ReadonlyArray<{ readonly statement: { readonly __typename: 'Statement', readonly id: string, readonly text: string } }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
    | { readonly __typename: 'Speaker', readonly name: string, readonly unresolved: boolean, readonly id: string, readonly statements: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Statement', readonly id: string, readonly text: string }>, readonly pageInfo: { readonly hasNextPage: boolean } }, readonly events: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Event', readonly id: string, readonly name: string }> } }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string, readonly speaker: { readonly __typename: 'Speaker', readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly event: { readonly __typename: 'Event', readonly id: string, readonly name: string } | null, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly publisher: { readonly __typename: 'Source', readonly id: string, readonly name: string } | null, readonly accordingTo: ReadonlyArray<{ readonly source: { readonly __typename: 'Source', readonly id: string, readonly name: string } }> }>, readonly pageInfo: { readonly hasNextPage: boolean } } }
   | null };

export type PreviewArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type PreviewArticleMutation = { readonly previewArticle: { readonly preview: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedOn: string | null, readonly text: string, readonly remarks: ReadonlyArray<string>, readonly stages: ReadonlyArray<{ readonly name: string, readonly found: number }>, readonly speakers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly unresolved: boolean }>, readonly quotes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly speaker: string, readonly speakerId: string, readonly unresolved: boolean, readonly role: string | null, readonly sourcing: SourcingGrade, readonly confidence: number, readonly content: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly mentionSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly accordingTo: ReadonlyArray<{ readonly name: string, readonly span: { readonly start: number, readonly end: number } }> }> } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly field: string | null }> } };

export type KeepArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type KeepArticleMutation = { readonly ingestArticle: { readonly status: IngestStatus | null, readonly quoteCount: number, readonly article: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly field: string | null }> } };

export type JudgedFragment = { readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null };

export type QuoteToJudgeQueryVariables = Exact<{
  id: string;
}>;


export type QuoteToJudgeQuery = { readonly quote: { readonly id: string, readonly judgements: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean, readonly judgements: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }> }, readonly article: { readonly id: string } } | null };

export type ArticleSpeakersQueryVariables = Exact<{
  id: string;
}>;


export type ArticleSpeakersQuery = { readonly article: { readonly id: string, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } }> } } | null };

export type JudgementsQueryVariables = Exact<{
  filter: JudgementFilter;
  first: number;
}>;


export type JudgementsQuery = { readonly judgements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }> } };

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeMutation = { readonly judge: { readonly judgement: { readonly id: string } | null, readonly quote: { readonly statement: { readonly id: string } } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly field: string | null }> } };

export type UndoJudgementMutationVariables = Exact<{
  input: UndoJudgementInput;
}>;


export type UndoJudgementMutation = { readonly undoJudgement: { readonly judgement: { readonly id: string, readonly kind: JudgementKind, readonly subjects: ReadonlyArray<string>, readonly quote: { readonly statement: { readonly id: string } } | null } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly field: string | null }> } };

type JudgedThing_Article_Fragment = { readonly __typename: 'Article', readonly title: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string } | null };

type JudgedThing_Event_Fragment = { readonly __typename: 'Event', readonly id: string };

type JudgedThing_Place_Fragment = { readonly __typename: 'Place', readonly id: string };

type JudgedThing_Quote_Fragment = { readonly __typename: 'Quote', readonly text: string, readonly id: string, readonly statement: { readonly id: string }, readonly publisher: { readonly id: string, readonly name: string } | null };

type JudgedThing_Source_Fragment = { readonly __typename: 'Source', readonly id: string };

type JudgedThing_Speaker_Fragment = { readonly __typename: 'Speaker', readonly name: string, readonly id: string };

type JudgedThing_Statement_Fragment = { readonly __typename: 'Statement', readonly text: string, readonly id: string };

export type JudgedThingFragment =
  | JudgedThing_Article_Fragment
  | JudgedThing_Event_Fragment
  | JudgedThing_Place_Fragment
  | JudgedThing_Quote_Fragment
  | JudgedThing_Source_Fragment
  | JudgedThing_Speaker_Fragment
  | JudgedThing_Statement_Fragment
;

export type JudgedPairQueryVariables = Exact<{
  one: string;
  other: string;
}>;


export type JudgedPairQuery = { readonly one:
    | { readonly __typename: 'Article', readonly title: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Quote', readonly text: string, readonly id: string, readonly statement: { readonly id: string }, readonly publisher: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Speaker', readonly name: string, readonly id: string }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
   | null, readonly other:
    | { readonly __typename: 'Article', readonly title: string | null, readonly id: string, readonly publisher: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Place', readonly id: string }
    | { readonly __typename: 'Quote', readonly text: string, readonly id: string, readonly statement: { readonly id: string }, readonly publisher: { readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'Source', readonly id: string }
    | { readonly __typename: 'Speaker', readonly name: string, readonly id: string }
    | { readonly __typename: 'Statement', readonly text: string, readonly id: string }
   | null };

export type FindSpeakersQueryVariables = Exact<{
  name: string;
}>;


export type FindSpeakersQuery = { readonly speakers: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type FindStatementsQueryVariables = Exact<{
  text: string;
}>;


export type FindStatementsQuery = { readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker: { readonly id: string, readonly name: string } }> } };

export type ChainedFragment = { readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } };

export type PrintedFragment = { readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } };

export type PrintedPageFragment = { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } };

export type SearchQuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  orderBy: QuoteOrder;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuotesQuery = { readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SearchFacetsQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  limit: number;
}>;


export type SearchFacetsQuery = { readonly speakers: ReadonlyArray<{ readonly speaker: string | null, readonly quotes: number }>, readonly relays: ReadonlyArray<{ readonly relay: string | null, readonly quotes: number }>, readonly outlets: ReadonlyArray<{ readonly publisher: string | null, readonly quotes: number }> };

export type CountsQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  interval: Interval;
}>;


export type CountsQuery = { readonly timeline: ReadonlyArray<{ readonly period: string, readonly quotes: number }> };

export type SearchNamesQueryVariables = Exact<{
  text: string;
}>;


export type SearchNamesQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article' }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null }
      | { readonly __typename: 'Place' }
      | { readonly __typename: 'Quote' }
      | { readonly __typename: 'Source', readonly id: string, readonly name: string, readonly sourceKind: SourceKind }
      | { readonly __typename: 'Speaker', readonly id: string, readonly name: string, readonly unresolved: boolean }
    > } };

export type SearchEventsQueryVariables = Exact<{
  text: string;
}>;


export type SearchEventsQuery = { readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Article' }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly date: string | null }
      | { readonly __typename: 'Place' }
      | { readonly __typename: 'Quote' }
      | { readonly __typename: 'Source' }
      | { readonly __typename: 'Speaker' }
    > } };

export type EventNameQueryVariables = Exact<{
  id: string;
}>;


export type EventNameQuery = { readonly event: { readonly id: string, readonly name: string } | null };

export type QuotePlaceQueryVariables = Exact<{
  id: string;
}>;


export type QuotePlaceQuery = { readonly quote: { readonly article: { readonly id: string } } | null };

export type SourcePageQueryVariables = Exact<{
  id: string;
}>;


export type SourcePageQuery = { readonly source: { readonly id: string, readonly name: string, readonly kind: SourceKind, readonly aliases: ReadonlyArray<string>, readonly published: { readonly totalCount: number }, readonly relayed: { readonly totalCount: number }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publishedAt: string | null }> } } | null };

export type SourceCountsQueryVariables = Exact<{
  id: string;
}>;


export type SourceCountsQuery = { readonly originates: ReadonlyArray<{ readonly publisher: string | null, readonly publisherId: string | null, readonly quotes: number }>, readonly speakersRelayed: ReadonlyArray<{ readonly speaker: string | null, readonly speakerId: string | null, readonly quotes: number }>, readonly speakersPrinted: ReadonlyArray<{ readonly speaker: string | null, readonly speakerId: string | null, readonly quotes: number }>, readonly relaysPrinted: ReadonlyArray<{ readonly relay: string | null, readonly relayId: string | null, readonly quotes: number }> };

export type SourceQuotesQueryVariables = Exact<{
  id: string;
  relayed: boolean;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceQuotesQuery = { readonly source: { readonly id: string, readonly relayed?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly published?: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StatementRowFragment = { readonly id: string, readonly text: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly independentCarriers: number, readonly carriers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly event: { readonly id: string, readonly name: string } | null };

export type SpeakerPageQueryVariables = Exact<{
  id: string;
}>;


export type SpeakerPageQuery = { readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind, readonly unresolved: boolean, readonly aliases: ReadonlyArray<string>, readonly roles: ReadonlyArray<string>, readonly merged: ReadonlyArray<{ readonly id: string, readonly name: string | null }>, readonly judgements: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }>, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EventKind, readonly date: string | null }> }, readonly statements: { readonly totalCount: number }, readonly quotes: { readonly totalCount: number } } | null, readonly relays: ReadonlyArray<{ readonly relay: string | null, readonly relayId: string | null, readonly quotes: number }>, readonly outlets: ReadonlyArray<{ readonly publisher: string | null, readonly publisherId: string | null, readonly quotes: number }> };

export type SpeakerAcrossTimeQueryVariables = Exact<{
  id: string;
}>;


export type SpeakerAcrossTimeQuery = { readonly speaker: { readonly id: string, readonly earliest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: string | null, readonly article: { readonly id: string, readonly publishedAt: string | null }, readonly mentions: ReadonlyArray<
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
          | { readonly __typename: 'Speaker', readonly id: string, readonly name: string }
        > }> }, readonly latest: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: string | null, readonly article: { readonly id: string, readonly publishedAt: string | null }, readonly mentions: ReadonlyArray<
          | { readonly __typename: 'Event', readonly id: string, readonly name: string }
          | { readonly __typename: 'Place', readonly id: string, readonly name: string }
          | { readonly __typename: 'Source', readonly id: string, readonly name: string }
          | { readonly __typename: 'Speaker', readonly id: string, readonly name: string }
        > }> } } | null };

export type TouchedOnFragment = { readonly id: string, readonly role: string | null, readonly article: { readonly id: string, readonly publishedAt: string | null }, readonly mentions: ReadonlyArray<
    | { readonly __typename: 'Event', readonly id: string, readonly name: string }
    | { readonly __typename: 'Place', readonly id: string, readonly name: string }
    | { readonly __typename: 'Source', readonly id: string, readonly name: string }
    | { readonly __typename: 'Speaker', readonly id: string, readonly name: string }
  > };

export type SpeakerStatementsQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SpeakerStatementsQuery = { readonly speaker: { readonly id: string, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly independentCarriers: number, readonly carriers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly event: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SpeakerQuotesQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SpeakerQuotesQuery = { readonly speaker: { readonly id: string, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SpeakerShiftsQueryVariables = Exact<{
  id: string;
}>;


export type SpeakerShiftsQuery = { readonly speaker: { readonly id: string, readonly shifts: ReadonlyArray<{ readonly reason: ShiftReason, readonly earlier: { readonly statementId: string, readonly text: string, readonly day: string, readonly span: { readonly start: number, readonly end: number } }, readonly later: { readonly statementId: string, readonly text: string, readonly day: string, readonly span: { readonly start: number, readonly end: number } } }> } | null };

export type ShiftHalfFragment = { readonly statementId: string, readonly text: string, readonly day: string, readonly span: { readonly start: number, readonly end: number } };

export type StatementPageQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type StatementPageQuery = { readonly statement: { readonly id: string, readonly text: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly independentCarriers: number, readonly judgements: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }>, readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind, readonly unresolved: boolean }, readonly origins: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly reference: { readonly id: string, readonly text: string, readonly type: QuoteType, readonly publisher: { readonly id: string, readonly name: string } | null }, readonly wordings: ReadonlyArray<{ readonly id: string, readonly text: string, readonly speaker: { readonly id: string, readonly name: string }, readonly comparison: { readonly verdict: WordingVerdict, readonly changes: ReadonlyArray<{ readonly referenceText: string | null, readonly span: { readonly start: number, readonly end: number } | null }> } }>, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly quotes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly mention: string | null, readonly role: string | null, readonly resolution: Resolution, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly history: ReadonlyArray<{ readonly at: string, readonly kind: QuoteChangeKind, readonly before: { readonly text: string } | null, readonly after: { readonly text: string } | null }>, readonly rejectedSpeaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null, readonly judgements: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean, readonly judgements: ReadonlyArray<{ readonly id: string, readonly kind: JudgementKind, readonly verdict: Verdict, readonly user: string, readonly note: string | null, readonly at: string, readonly stands: boolean, readonly endedAt: string | null, readonly endedBy: string | null, readonly endedNote: string | null, readonly subjects: ReadonlyArray<string>, readonly speaker: { readonly id: string, readonly name: string, readonly unresolved: boolean } | null }> }, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null, readonly place: { readonly id: string, readonly name: string } | null } | null, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly position: number }>, readonly statement: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ChainedFragmentDoc = new TypedDocumentString(`
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
    `, {"fragmentName":"Chained"}) as unknown as TypedDocumentString<ChainedFragment, unknown>;
export const MarkedFragmentDoc = new TypedDocumentString(`
    fragment Marked on Quote {
  ...Chained
  rejectedSpeaker {
    id
    name
    unresolved
  }
  content {
    start
    end
  }
  cueSpans {
    start
    end
  }
  mentionSpans {
    start
    end
  }
  accordingTo {
    span {
      start
      end
    }
  }
  event {
    id
    name
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}`, {"fragmentName":"Marked"}) as unknown as TypedDocumentString<MarkedFragment, unknown>;
export const StateFragmentDoc = new TypedDocumentString(`
    fragment State on QuoteState {
  id
  versionId
  text
  speaker
  speakerId
  accordingTo
}
    `, {"fragmentName":"State"}) as unknown as TypedDocumentString<StateFragment, unknown>;
export const SpeakerTieFragmentDoc = new TypedDocumentString(`
    fragment SpeakerTie on Speaker {
  __typename
  id
  name
  unresolved
}
    `, {"fragmentName":"SpeakerTie"}) as unknown as TypedDocumentString<SpeakerTieFragment, unknown>;
export const SourceTieFragmentDoc = new TypedDocumentString(`
    fragment SourceTie on Source {
  __typename
  id
  name
}
    `, {"fragmentName":"SourceTie"}) as unknown as TypedDocumentString<SourceTieFragment, unknown>;
export const StatementTieFragmentDoc = new TypedDocumentString(`
    fragment StatementTie on Statement {
  __typename
  id
  text
}
    `, {"fragmentName":"StatementTie"}) as unknown as TypedDocumentString<StatementTieFragment, unknown>;
export const EventTieFragmentDoc = new TypedDocumentString(`
    fragment EventTie on Event {
  __typename
  id
  name
}
    `, {"fragmentName":"EventTie"}) as unknown as TypedDocumentString<EventTieFragment, unknown>;
export const JudgedFragmentDoc = new TypedDocumentString(`
    fragment Judged on Judgement {
  id
  kind
  verdict
  user
  note
  at
  stands
  endedAt
  endedBy
  endedNote
  subjects
  speaker {
    id
    name
    unresolved
  }
}
    `, {"fragmentName":"Judged"}) as unknown as TypedDocumentString<JudgedFragment, unknown>;
export const JudgedThingFragmentDoc = new TypedDocumentString(`
    fragment JudgedThing on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Statement {
    text
  }
  ... on Article {
    title
    publisher {
      id
      name
    }
  }
  ... on Quote {
    text
    statement {
      id
    }
    publisher {
      id
      name
    }
  }
}
    `, {"fragmentName":"JudgedThing"}) as unknown as TypedDocumentString<JudgedThingFragment, unknown>;
export const PrintedFragmentDoc = new TypedDocumentString(`
    fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}`, {"fragmentName":"Printed"}) as unknown as TypedDocumentString<PrintedFragment, unknown>;
export const PrintedPageFragmentDoc = new TypedDocumentString(`
    fragment PrintedPage on QuoteConnection {
  totalCount
  nodes {
    ...Printed
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}`, {"fragmentName":"PrintedPage"}) as unknown as TypedDocumentString<PrintedPageFragment, unknown>;
export const StatementRowFragmentDoc = new TypedDocumentString(`
    fragment StatementRow on Statement {
  id
  text
  firstSeen
  lastSeen
  independentCarriers
  carriers {
    id
    name
  }
  origins {
    id
    name
  }
  event {
    id
    name
  }
}
    `, {"fragmentName":"StatementRow"}) as unknown as TypedDocumentString<StatementRowFragment, unknown>;
export const TouchedOnFragmentDoc = new TypedDocumentString(`
    fragment TouchedOn on Quote {
  id
  role
  article {
    id
    publishedAt
  }
  mentions {
    __typename
    ... on Speaker {
      id
      name
    }
    ... on Source {
      id
      name
    }
    ... on Place {
      id
      name
    }
    ... on Event {
      id
      name
    }
  }
}
    `, {"fragmentName":"TouchedOn"}) as unknown as TypedDocumentString<TouchedOnFragment, unknown>;
export const ShiftHalfFragmentDoc = new TypedDocumentString(`
    fragment ShiftHalf on ShiftSide {
  statementId
  text
  day
  span {
    start
    end
  }
}
    `, {"fragmentName":"ShiftHalf"}) as unknown as TypedDocumentString<ShiftHalfFragment, unknown>;
export const ArticlePageDocument = new TypedDocumentString(`
    query ArticlePage($id: ID!, $first: Int!, $after: String) {
  article(id: $id) {
    id
    externalId
    url
    title
    publishedAt
    text
    standing
    standingSince
    versions {
      id
      isCurrent
      status
      notice
      noticeKind
      firstSeen
    }
    publisher {
      id
      name
    }
    events {
      id
      name
      date
    }
    quotes(first: $first, after: $after) {
      totalCount
      nodes {
        ...Marked
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Marked on Quote {
  ...Chained
  rejectedSpeaker {
    id
    name
    unresolved
  }
  content {
    start
    end
  }
  cueSpans {
    start
    end
  }
  mentionSpans {
    start
    end
  }
  accordingTo {
    span {
      start
      end
    }
  }
  event {
    id
    name
  }
}
fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}`) as unknown as TypedDocumentString<ArticlePageQuery, ArticlePageQueryVariables>;
export const ArticleVersionsDocument = new TypedDocumentString(`
    query ArticleVersions($id: ID!) {
  article(id: $id) {
    id
    versions {
      id
      title
      text
    }
    changes {
      at
      kind
      before {
        ...State
      }
      after {
        ...State
      }
    }
  }
}
    fragment State on QuoteState {
  id
  versionId
  text
  speaker
  speakerId
  accordingTo
}`) as unknown as TypedDocumentString<ArticleVersionsQuery, ArticleVersionsQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!, $first: Int!, $after: String) {
  event(id: $id) {
    id
    kind
    name
    date
    endDate
    datePrecision
    place {
      id
      name
    }
    participants {
      id
      name
      unresolved
    }
    articles {
      id
      title
      publishedAt
      publisher {
        id
        name
      }
    }
    quotes(orderBy: PUBLISHED_ASC, first: $first, after: $after) {
      ...PrintedPage
    }
    mentionedIn(first: 10) {
      totalCount
      nodes {
        ...Printed
      }
    }
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}
fragment PrintedPage on QuoteConnection {
  totalCount
  nodes {
    ...Printed
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($id: ID!, $first: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Speaker {
      name
      unresolved
      statements(first: $first) {
        nodes {
          ...StatementTie
        }
        pageInfo {
          hasNextPage
        }
      }
      events(first: $first) {
        nodes {
          ...EventTie
        }
      }
    }
    ... on Source {
      name
      published(first: $first) {
        nodes {
          statement {
            ...StatementTie
          }
        }
        pageInfo {
          hasNextPage
        }
      }
      relayed(first: $first) {
        nodes {
          statement {
            ...StatementTie
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ... on Statement {
      text
      speaker {
        ...SpeakerTie
      }
      event {
        ...EventTie
      }
      quotes(first: $first) {
        nodes {
          publisher {
            ...SourceTie
          }
          accordingTo {
            source {
              ...SourceTie
            }
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ... on Article {
      title
      publisher {
        ...SourceTie
      }
      told: events {
        ...EventTie
      }
      quotes(first: $first) {
        nodes {
          speaker {
            ...SpeakerTie
          }
          statement {
            ...StatementTie
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ... on Event {
      name
      participants {
        ...SpeakerTie
      }
      place {
        __typename
        id
        name
      }
      quotes(first: $first) {
        nodes {
          statement {
            ...StatementTie
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ... on Place {
      name
      events(first: $first) {
        nodes {
          ...EventTie
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    ... on Quote {
      statement {
        ...StatementTie
      }
    }
  }
}
    fragment SpeakerTie on Speaker {
  __typename
  id
  name
  unresolved
}
fragment SourceTie on Source {
  __typename
  id
  name
}
fragment StatementTie on Statement {
  __typename
  id
  text
}
fragment EventTie on Event {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const PreviewArticleDocument = new TypedDocumentString(`
    mutation PreviewArticle($input: IngestArticleInput!) {
  previewArticle(input: $input) {
    preview {
      id
      title
      outlet
      publishedOn
      text
      stages {
        name
        found
      }
      remarks
      speakers {
        id
        name
        unresolved
      }
      quotes {
        id
        text
        type
        content {
          start
          end
        }
        cueSpans {
          start
          end
        }
        mentionSpans {
          start
          end
        }
        speaker
        speakerId
        unresolved
        role
        accordingTo {
          name
          span {
            start
            end
          }
        }
        sourcing
        confidence
      }
    }
    errors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewArticleMutation, PreviewArticleMutationVariables>;
export const KeepArticleDocument = new TypedDocumentString(`
    mutation KeepArticle($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    status
    quoteCount
    article {
      id
    }
    errors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<KeepArticleMutation, KeepArticleMutationVariables>;
export const QuoteToJudgeDocument = new TypedDocumentString(`
    query QuoteToJudge($id: ID!) {
  quote(id: $id) {
    id
    judgements {
      ...Judged
    }
    speaker {
      id
      name
      unresolved
      judgements {
        ...Judged
      }
    }
    article {
      id
    }
  }
}
    fragment Judged on Judgement {
  id
  kind
  verdict
  user
  note
  at
  stands
  endedAt
  endedBy
  endedNote
  subjects
  speaker {
    id
    name
    unresolved
  }
}`) as unknown as TypedDocumentString<QuoteToJudgeQuery, QuoteToJudgeQueryVariables>;
export const ArticleSpeakersDocument = new TypedDocumentString(`
    query ArticleSpeakers($id: ID!) {
  article(id: $id) {
    id
    quotes(first: 100) {
      nodes {
        id
        speaker {
          id
          name
          unresolved
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleSpeakersQuery, ArticleSpeakersQueryVariables>;
export const JudgementsDocument = new TypedDocumentString(`
    query Judgements($filter: JudgementFilter!, $first: Int!) {
  judgements(filter: $filter, orderBy: AT_DESC, first: $first) {
    totalCount
    nodes {
      ...Judged
    }
  }
}
    fragment Judged on Judgement {
  id
  kind
  verdict
  user
  note
  at
  stands
  endedAt
  endedBy
  endedNote
  subjects
  speaker {
    id
    name
    unresolved
  }
}`) as unknown as TypedDocumentString<JudgementsQuery, JudgementsQueryVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($input: JudgeInput!) {
  judge(input: $input) {
    judgement {
      id
    }
    quote {
      statement {
        id
      }
    }
    errors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const UndoJudgementDocument = new TypedDocumentString(`
    mutation UndoJudgement($input: UndoJudgementInput!) {
  undoJudgement(input: $input) {
    judgement {
      id
      kind
      subjects
      quote {
        statement {
          id
        }
      }
    }
    errors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoJudgementMutation, UndoJudgementMutationVariables>;
export const JudgedPairDocument = new TypedDocumentString(`
    query JudgedPair($one: ID!, $other: ID!) {
  one: node(id: $one) {
    ...JudgedThing
  }
  other: node(id: $other) {
    ...JudgedThing
  }
}
    fragment JudgedThing on Node {
  __typename
  id
  ... on Speaker {
    name
  }
  ... on Statement {
    text
  }
  ... on Article {
    title
    publisher {
      id
      name
    }
  }
  ... on Quote {
    text
    statement {
      id
    }
    publisher {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<JudgedPairQuery, JudgedPairQueryVariables>;
export const FindSpeakersDocument = new TypedDocumentString(`
    query FindSpeakers($name: String!) {
  speakers(filter: {name: $name}, first: 8) {
    nodes {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindSpeakersQuery, FindSpeakersQueryVariables>;
export const FindStatementsDocument = new TypedDocumentString(`
    query FindStatements($text: String!) {
  statements(filter: {text: $text}, first: 8) {
    nodes {
      id
      text
      speaker {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindStatementsQuery, FindStatementsQueryVariables>;
export const SearchQuotesDocument = new TypedDocumentString(`
    query SearchQuotes($filter: QuoteFilter, $orderBy: QuoteOrder!, $first: Int!, $after: String) {
  quotes(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    ...PrintedPage
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}
fragment PrintedPage on QuoteConnection {
  totalCount
  nodes {
    ...Printed
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<SearchQuotesQuery, SearchQuotesQueryVariables>;
export const SearchFacetsDocument = new TypedDocumentString(`
    query SearchFacets($filter: QuoteFilter, $limit: Int!) {
  speakers: stats(filter: $filter, by: [SPEAKER], limit: $limit) {
    speaker
    quotes
  }
  relays: stats(filter: $filter, by: [RELAY], limit: $limit) {
    relay
    quotes
  }
  outlets: stats(filter: $filter, by: [PUBLISHER], limit: $limit) {
    publisher
    quotes
  }
}
    `) as unknown as TypedDocumentString<SearchFacetsQuery, SearchFacetsQueryVariables>;
export const CountsDocument = new TypedDocumentString(`
    query Counts($filter: QuoteFilter, $interval: Interval!) {
  timeline(filter: $filter, interval: $interval) {
    period
    quotes
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const SearchNamesDocument = new TypedDocumentString(`
    query SearchNames($text: String!) {
  search(text: $text, types: [SPEAKER, SOURCE, EVENT], first: 6) {
    nodes {
      __typename
      ... on Speaker {
        id
        name
        unresolved
      }
      ... on Source {
        id
        name
        sourceKind: kind
      }
      ... on Event {
        id
        name
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchNamesQuery, SearchNamesQueryVariables>;
export const SearchEventsDocument = new TypedDocumentString(`
    query SearchEvents($text: String!) {
  search(text: $text, types: [EVENT], first: 6) {
    nodes {
      __typename
      ... on Event {
        id
        name
        date
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchEventsQuery, SearchEventsQueryVariables>;
export const EventNameDocument = new TypedDocumentString(`
    query EventName($id: ID!) {
  event(id: $id) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<EventNameQuery, EventNameQueryVariables>;
export const QuotePlaceDocument = new TypedDocumentString(`
    query QuotePlace($id: ID!) {
  quote(id: $id) {
    article {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<QuotePlaceQuery, QuotePlaceQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!) {
  source(id: $id) {
    id
    name
    kind
    aliases
    published(first: 1) {
      totalCount
    }
    relayed(first: 1) {
      totalCount
    }
    articles(first: 10) {
      totalCount
      nodes {
        id
        title
        publishedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourceCountsDocument = new TypedDocumentString(`
    query SourceCounts($id: ID!) {
  originates: stats(filter: {accordingToId: $id}, by: [PUBLISHER], limit: 12) {
    publisher
    publisherId
    quotes
  }
  speakersRelayed: stats(filter: {accordingToId: $id}, by: [SPEAKER], limit: 12) {
    speaker
    speakerId
    quotes
  }
  speakersPrinted: stats(filter: {publishedById: $id}, by: [SPEAKER], limit: 12) {
    speaker
    speakerId
    quotes
  }
  relaysPrinted: stats(filter: {publishedById: $id}, by: [RELAY], limit: 12) {
    relay
    relayId
    quotes
  }
}
    `) as unknown as TypedDocumentString<SourceCountsQuery, SourceCountsQueryVariables>;
export const SourceQuotesDocument = new TypedDocumentString(`
    query SourceQuotes($id: ID!, $relayed: Boolean!, $first: Int!, $after: String) {
  source(id: $id) {
    id
    relayed(first: $first, after: $after) @include(if: $relayed) {
      ...PrintedPage
    }
    published(first: $first, after: $after) @skip(if: $relayed) {
      ...PrintedPage
    }
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}
fragment PrintedPage on QuoteConnection {
  totalCount
  nodes {
    ...Printed
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<SourceQuotesQuery, SourceQuotesQueryVariables>;
export const SpeakerPageDocument = new TypedDocumentString(`
    query SpeakerPage($id: ID!) {
  speaker(id: $id) {
    id
    name
    kind
    unresolved
    aliases
    roles
    merged {
      id
      name
    }
    judgements {
      ...Judged
    }
    events(first: 20) {
      nodes {
        id
        name
        kind
        date
      }
    }
    statements(first: 1) {
      totalCount
    }
    quotes(first: 1) {
      totalCount
    }
  }
  relays: stats(filter: {speakerId: $id}, by: [RELAY], limit: 12) {
    relay
    relayId
    quotes
  }
  outlets: stats(filter: {speakerId: $id}, by: [PUBLISHER], limit: 12) {
    publisher
    publisherId
    quotes
  }
}
    fragment Judged on Judgement {
  id
  kind
  verdict
  user
  note
  at
  stands
  endedAt
  endedBy
  endedNote
  subjects
  speaker {
    id
    name
    unresolved
  }
}`) as unknown as TypedDocumentString<SpeakerPageQuery, SpeakerPageQueryVariables>;
export const SpeakerAcrossTimeDocument = new TypedDocumentString(`
    query SpeakerAcrossTime($id: ID!) {
  speaker(id: $id) {
    id
    earliest: quotes(orderBy: PUBLISHED_ASC, first: 100) {
      nodes {
        ...TouchedOn
      }
    }
    latest: quotes(orderBy: PUBLISHED_DESC, first: 100) {
      nodes {
        ...TouchedOn
      }
    }
  }
}
    fragment TouchedOn on Quote {
  id
  role
  article {
    id
    publishedAt
  }
  mentions {
    __typename
    ... on Speaker {
      id
      name
    }
    ... on Source {
      id
      name
    }
    ... on Place {
      id
      name
    }
    ... on Event {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<SpeakerAcrossTimeQuery, SpeakerAcrossTimeQueryVariables>;
export const SpeakerStatementsDocument = new TypedDocumentString(`
    query SpeakerStatements($id: ID!, $first: Int!, $after: String) {
  speaker(id: $id) {
    id
    statements(first: $first, after: $after) {
      totalCount
      nodes {
        ...StatementRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment StatementRow on Statement {
  id
  text
  firstSeen
  lastSeen
  independentCarriers
  carriers {
    id
    name
  }
  origins {
    id
    name
  }
  event {
    id
    name
  }
}`) as unknown as TypedDocumentString<SpeakerStatementsQuery, SpeakerStatementsQueryVariables>;
export const SpeakerQuotesDocument = new TypedDocumentString(`
    query SpeakerQuotes($id: ID!, $first: Int!, $after: String) {
  speaker(id: $id) {
    id
    quotes(orderBy: PUBLISHED_DESC, first: $first, after: $after) {
      ...PrintedPage
    }
  }
}
    fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}
fragment PrintedPage on QuoteConnection {
  totalCount
  nodes {
    ...Printed
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}`) as unknown as TypedDocumentString<SpeakerQuotesQuery, SpeakerQuotesQueryVariables>;
export const SpeakerShiftsDocument = new TypedDocumentString(`
    query SpeakerShifts($id: ID!) {
  speaker(id: $id) {
    id
    shifts {
      reason
      earlier {
        ...ShiftHalf
      }
      later {
        ...ShiftHalf
      }
    }
  }
}
    fragment ShiftHalf on ShiftSide {
  statementId
  text
  day
  span {
    start
    end
  }
}`) as unknown as TypedDocumentString<SpeakerShiftsQuery, SpeakerShiftsQueryVariables>;
export const StatementPageDocument = new TypedDocumentString(`
    query StatementPage($id: ID!, $first: Int!, $after: String) {
  statement(id: $id) {
    id
    text
    firstSeen
    lastSeen
    independentCarriers
    judgements {
      ...Judged
    }
    speaker {
      id
      name
      kind
      unresolved
    }
    origins {
      id
      name
    }
    reference {
      id
      text
      type
      publisher {
        id
        name
      }
    }
    wordings {
      id
      text
      speaker {
        id
        name
      }
      comparison {
        verdict
        changes {
          span {
            start
            end
          }
          referenceText
        }
      }
    }
    event {
      id
      name
      date
      place {
        id
        name
      }
    }
    quotes(orderBy: PUBLISHED_ASC, first: $first, after: $after) {
      totalCount
      nodes {
        ...Printed
        history {
          at
          kind
          before {
            text
          }
          after {
            text
          }
        }
        rejectedSpeaker {
          id
          name
          unresolved
        }
        judgements {
          ...Judged
        }
        speaker {
          judgements {
            ...Judged
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Judged on Judgement {
  id
  kind
  verdict
  user
  note
  at
  stands
  endedAt
  endedBy
  endedNote
  subjects
  speaker {
    id
    name
    unresolved
  }
}
fragment Chained on Quote {
  id
  text
  type
  cue
  mention
  role
  resolution
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    unresolved
  }
  accordingTo {
    id
    name
    position
  }
  statement {
    id
  }
}
fragment Printed on Quote {
  ...Chained
  publisher {
    id
    name
  }
  article {
    id
    title
    url
    publishedAt
  }
  event {
    id
    name
    date
    place {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<StatementPageQuery, StatementPageQueryVariables>;