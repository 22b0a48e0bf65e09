import type {
  AnnotatedArticle,
  Article,
  Entity,
  EventKind,
  FoundEvent,
  Quotation,
  Quote,
  QuoteType,
  Relay,
  Resolution,
  SourceKind,
  SourcingGrade,
  Span,
  SpeakerKind,
} from '../../src/ingest/document';

/** An annotated article in readable pieces: wherever a span is due, its words stand; `#2` after them means the second time. */
export interface ArticlePieces extends Partial<Omit<Article, 'text' | 'furniture'>> {
  readonly text: string;
  readonly entities?: readonly EntityPieces[];
  readonly events?: readonly EventPieces[];
  readonly quotes?: readonly QuotePieces[];
}

export interface EntityPieces {
  readonly name: string;
  /** `person` unless given. */
  readonly kind?: Entity['kind'];
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
}

export interface EventPieces extends Partial<
  Pick<FoundEvent, 'date' | 'endDate' | 'datePrecision' | 'place'>
> {
  readonly kind: EventKind;
  readonly name: string;
  /** Names of entities. */
  readonly participants?: readonly string[];
  readonly mention: string;
}

export interface QuotePieces {
  /** One content span, or several. */
  readonly content: string | readonly string[];
  /** `direct` when the first content span starts with a quotation mark, else `indirect`. */
  readonly type?: QuoteType;
  readonly cue?: string;
  /** The mention that says who. */
  readonly source?: string;
  /** Name of the entity or, when there is none of that name, of the speaker itself. */
  readonly speaker: string;
  readonly kind?: SpeakerKind;
  readonly role?: string;
  /** `name` unless given. */
  readonly resolution?: Resolution;
  /** `NAMED` unless given. */
  readonly sourcing?: SourcingGrade;
  readonly sourcingReason?: string;
  readonly relays?: readonly RelayPieces[];
  /** Index of the outer quote. */
  readonly nestedIn?: number;
  /** Names of events. */
  readonly saidAt?: string;
  readonly saidOn?: string;
  readonly mentionsEvents?: readonly string[];
  /** Names of entities. */
  readonly mentions?: readonly string[];
}

export interface RelayPieces {
  readonly name: string;
  /** `agency` unless given. */
  readonly kind?: SourceKind;
  readonly mention: string;
  readonly aliases?: readonly string[];
  readonly country?: string;
}

/** Puts an annotated article together; throws when a piece does not stand in the text. */
export function annotatedArticle(pieces: ArticlePieces): AnnotatedArticle {
  const { text, entities: given = [], events: happened = [], quotes = [], ...metadata } = pieces;
  const at = (words: string): Span => spanOf(text, words);
  const entities = given.map(({ name, kind = 'person', aliases = [], roles = [] }): Entity => ({
    name,
    kind,
    aliases,
    roles,
    mentions: [],
  }));
  const entity = (name: string): number => found(entities, name);
  const events = happened.map(({ mention, participants = [], ...event }): FoundEvent => {
    const precision =
      event.date === undefined ? {} : { datePrecision: event.datePrecision ?? ('day' as const) };
    return { ...event, ...precision, participants: participants.map(entity), span: at(mention) };
  });
  return {
    article: { seenAt: '2026-03-06T12:00:00.000Z', ...metadata, text, furniture: [] },
    segmentation: { tokens: [], paragraphs: [], sentences: [], quotations: quotationsOf(text) },
    entities,
    events,
    quotes: quotes.map((quote) => toQuote(quote, at, entities, events)),
  };
}

function toQuote(
  pieces: QuotePieces,
  at: (words: string) => Span,
  entities: readonly Entity[],
  events: readonly FoundEvent[],
): Quote {
  const content = typeof pieces.content === 'string' ? [pieces.content] : pieces.content;
  const {
    speaker: name,
    kind = 'person',
    resolution = 'name',
    role,
    saidAt,
    saidOn,
    sourcingReason,
  } = pieces;
  const index = entities.findIndex((one) => one.name === name);
  return {
    type: pieces.type ?? (/^[“"«]/u.test(content[0] ?? '') ? 'direct' : 'indirect'),
    content: content.map(at),
    cue: pieces.cue === undefined ? [] : [at(pieces.cue)],
    source: pieces.source === undefined ? [] : [at(pieces.source)],
    relayClauses: [],
    ...(pieces.nestedIn !== undefined && { nestedIn: pieces.nestedIn }),
    confidence: 0.9,
    speaker: {
      name,
      kind,
      ...(index >= 0 && resolution !== 'unresolved' && { entity: index }),
      ...(role !== undefined && { role }),
      resolution,
      confidence: 0.8,
    },
    chain: {
      relays: (pieces.relays ?? []).map((relay): Relay => ({
        name: relay.name,
        ...(relay.country === undefined ? {} : { country: relay.country }),
        kind: relay.kind ?? 'agency',
        span: at(relay.mention),
        aliases: relay.aliases ?? [],
      })),
      sourcing: pieces.sourcing ?? 'NAMED',
      ...(sourcingReason !== undefined && { sourcingReason: at(sourcingReason) }),
    },
    occasion: {
      ...(saidAt !== undefined && { saidAt: found(events, saidAt) }),
      ...(saidOn !== undefined && { saidOn }),
      mentionsEvents: (pieces.mentionsEvents ?? []).map((event) => found(events, event)),
    },
    mentions: (pieces.mentions ?? []).map((mention) => found(entities, mention)),
  };
}

function found(list: readonly { readonly name: string }[], name: string): number {
  const index = list.findIndex((one) => one.name === name);
  if (index < 0) throw new Error(`Nothing is named “${name}”.`);
  return index;
}

function spanOf(text: string, words: string): Span {
  const [, plain = words, nth = '1'] = /^(.*)#(\d+)$/su.exec(words) ?? [];
  let start = -1;
  for (let n = 0; n < Number(nth); n++) {
    start = text.indexOf(plain, start + 1);
    if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
  }
  return [start, start + plain.length];
}

/** Curly, straight and guillemet quotations; a nested single one is not listed. */
function quotationsOf(text: string): Quotation[] {
  return [...text.matchAll(/“[^”]*”|"[^"]*"|«[^»]*»/gu)].map(({ index, 0: words }) => ({
    span: [index, index + words.length],
    inner: [index + 1, index + words.length - 1],
    mark: words.startsWith('«') ? 'guillemet' : 'double',
    closed: true,
    continued: false,
  }));
}
