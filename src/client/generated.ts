/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** An article, and a speaker whom it was read as naming. */
export type NamingInput = {
  /** The article. */
  readonly articleId: string;
  /** The speaker, as the article's quotes show it. */
  readonly speakerId: string;
};

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

/** Which sources. Conditions that are given must all hold. */
export type SourceFilter = {
  /** What the graph knew at that time, with everything beneath as it was then. */
  readonly asOf?: string | null | undefined;
  /** What it is: one kind or a list of them. */
  readonly kind?: ReadonlyArray<SourceKind> | null | undefined;
  /** A name of the source, or a part of one from the beginning of a word on: `post` finds the Harbour Post. */
  readonly name?: string | null | undefined;
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

export type QuoteRowFragment = { readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly role: string | null, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly position: number }>, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly statement: { readonly id: string }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null } | null };

export type QuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
  orderBy?: QuoteOrder;
  first?: number;
  after?: string | null | undefined;
}>;


export type QuotesQuery = { readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly role: string | null, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly position: number }>, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly statement: { readonly id: string }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type CountQuotesQueryVariables = Exact<{
  filter?: QuoteFilter | null | undefined;
}>;


export type CountQuotesQuery = { readonly quotes: { readonly totalCount: number } };

export type StatementQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type StatementQuery = { readonly statement: { readonly id: string, readonly text: string, readonly firstSeen: string | null, readonly lastSeen: string | null, readonly independentCarriers: number, readonly speaker: { readonly id: string, readonly name: string }, readonly carriers: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly role: string | null, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly position: number }>, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly statement: { readonly id: string }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SpeakerQueryVariables = Exact<{
  id?: string | null | undefined;
  name?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SpeakerQuery = { readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind, readonly aliases: ReadonlyArray<string>, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly type: QuoteType, readonly cue: string | null, readonly role: string | null, readonly saidOn: string | null, readonly sourcing: SourcingGrade, readonly sourcingReason: string | null, readonly confidence: number, readonly permalink: string, readonly speaker: { readonly id: string, readonly name: string, readonly kind: SpeakerKind }, readonly accordingTo: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind, readonly position: number }>, readonly publisher: { readonly id: string, readonly name: string } | null, readonly article: { readonly id: string, readonly title: string | null, readonly url: string | null, readonly publishedAt: string | null }, readonly statement: { readonly id: string }, readonly event: { readonly id: string, readonly name: string, readonly date: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: SourceKind }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type IngestArticleMutationVariables = Exact<{
  input: IngestArticleInput;
}>;


export type IngestArticleMutation = { readonly ingestArticle: { readonly status: IngestStatus | null, readonly quoteCount: number, readonly article: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly field: string | null }> } };

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeMutation = { readonly judge: { readonly judgement: { readonly id: string } | null, readonly errors: ReadonlyArray<{ readonly message: string, readonly field: string | null }> } };

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
export const QuoteRowFragmentDoc = new TypedDocumentString(`
    fragment QuoteRow on Quote {
  id
  text
  type
  cue
  role
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    kind
  }
  accordingTo {
    id
    name
    kind
    position
  }
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
  statement {
    id
  }
  event {
    id
    name
    date
  }
}
    `, {"fragmentName":"QuoteRow"}) as unknown as TypedDocumentString<QuoteRowFragment, unknown>;
export const QuotesDocument = new TypedDocumentString(`
    query Quotes($filter: QuoteFilter, $orderBy: QuoteOrder! = PUBLISHED_DESC, $first: Int! = 20, $after: String) {
  quotes(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes {
      ...QuoteRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment QuoteRow on Quote {
  id
  text
  type
  cue
  role
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    kind
  }
  accordingTo {
    id
    name
    kind
    position
  }
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
  statement {
    id
  }
  event {
    id
    name
    date
  }
}`) as unknown as TypedDocumentString<QuotesQuery, QuotesQueryVariables>;
export const CountQuotesDocument = new TypedDocumentString(`
    query CountQuotes($filter: QuoteFilter) {
  quotes(filter: $filter) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountQuotesQuery, CountQuotesQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!, $first: Int! = 20, $after: String) {
  statement(id: $id) {
    id
    text
    firstSeen
    lastSeen
    speaker {
      id
      name
    }
    carriers {
      id
      name
    }
    independentCarriers
    quotes(first: $first, after: $after) {
      nodes {
        ...QuoteRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment QuoteRow on Quote {
  id
  text
  type
  cue
  role
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    kind
  }
  accordingTo {
    id
    name
    kind
    position
  }
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
  statement {
    id
  }
  event {
    id
    name
    date
  }
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const SpeakerDocument = new TypedDocumentString(`
    query Speaker($id: ID, $name: String, $first: Int! = 20, $after: String) {
  speaker(id: $id, name: $name) {
    id
    name
    kind
    aliases
    quotes(first: $first, after: $after) {
      nodes {
        ...QuoteRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment QuoteRow on Quote {
  id
  text
  type
  cue
  role
  saidOn
  sourcing
  sourcingReason
  confidence
  permalink
  speaker {
    id
    name
    kind
  }
  accordingTo {
    id
    name
    kind
    position
  }
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
  statement {
    id
  }
  event {
    id
    name
    date
  }
}`) as unknown as TypedDocumentString<SpeakerQuery, SpeakerQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($filter: SourceFilter, $first: Int! = 20, $after: String) {
  sources(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      name
      kind
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const IngestArticleDocument = new TypedDocumentString(`
    mutation IngestArticle($input: IngestArticleInput!) {
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
    `) as unknown as TypedDocumentString<IngestArticleMutation, IngestArticleMutationVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($input: JudgeInput!) {
  judge(input: $input) {
    judgement {
      id
    }
    errors {
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;