import type { QuoteRow } from '../quote-rows';
import { ID_PREFIX } from './context';

/** A node of JSON-LD, in the terms of our context; what is undefined is left out when it is written. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * Describes a quote and what it hangs together with: the quote and its article (schema.org), the words in the article
 * (W3C Web Annotation), the statement, and the chain from the speaker over each relay to the print (W3C PROV-O).
 *
 * @returns nodes that name each other by id; a node of the same id may come with other quotes too and says the same
 */
export function describe(row: QuoteRow): JsonLd[] {
  const { speaker, publisher, event, accordingTo } = row;
  return [
    quotation(row),
    annotation(row),
    claim(row),
    ...accordingTo.map((_relay, index) => report(row, index)),
    article(row),
    agent(speaker),
    ...accordingTo.map(agent),
    ...(publisher === null ? [] : [agent(publisher)]),
    ...(event === null ? [] : [happening(event)]),
  ];
}

const iri = (id: string): string => `${ID_PREFIX}${id}`;

function quotation(row: QuoteRow): JsonLd {
  const { id, speaker, role, article, publisher, event, nestedIn, accordingTo } = row;
  const spoken = iri(speaker.id);
  const last = accordingTo.length - 1;
  return {
    id: iri(id),
    type: ['Quotation', 'Entity'],
    identifier: id,
    text: row.text,
    // A document says nothing aloud; the claim names it as its source.
    ...(isDocument(speaker)
      ? {}
      : {
          // The role is the article's own word for the speaker, there and then (schema.org's pattern for roles).
          spokenByCharacter:
            role === null ? spoken : { type: 'Role', roleName: role, spokenByCharacter: spoken },
        }),
    isPartOf: [iri(article.id), ...(nestedIn === null ? [] : [iri(nestedIn.id)])],
    dateCreated: row.saidOn ?? undefined,
    datePublished: article.publishedAt ?? undefined,
    url: row.permalink.startsWith('/') ? undefined : row.permalink,
    recordedAt: event === null ? undefined : iri(event.id),
    // Word for word is a derivation of a special kind.
    [row.type === 'DIRECT' ? 'wasQuotedFrom' : 'wasDerivedFrom']:
      last < 0 ? iri(row.statement.id) : reportIri(id, last),
    wasAttributedTo: publisher === null ? undefined : iri(publisher.id),
    quoteType: row.type,
    cue: row.cue ?? undefined,
    resolution: row.resolution,
    sourcing: row.sourcing,
    sourcingReason: row.sourcingReason ?? undefined,
    confidence: row.confidence,
  };
}

/** Offsets count code points of the text that Hearsay holds, so they are said of the article as held, not of its page. */
function annotation({ id, article, selector }: QuoteRow): JsonLd {
  const { exact, prefix, suffix, start, end } = selector;
  const words = { type: 'TextQuoteSelector', exact, prefix, suffix };
  const held = {
    type: 'SpecificResource',
    source: iri(article.id),
    selector: [words, { type: 'TextPositionSelector', start, end }],
  };
  const address = webAddress(article.url);
  return {
    id: `${iri(id)}:annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: iri(id),
    target:
      address === undefined ? held : [held, { type: 'SpecificResource', source: address, selector: words }],
  };
}

function claim({ id, speaker, statement }: QuoteRow): JsonLd {
  return {
    id: iri(statement.id),
    type: ['Claim', 'Entity'],
    identifier: statement.id,
    text: statement.text,
    appearance: iri(id),
    author: isDocument(speaker) ? undefined : iri(speaker.id),
    ...attributedTo(speaker),
  };
}

/** What the relay at one place of the chain told: derived from what the one before it told, the first from the statement. */
function report({ id, statement, accordingTo }: QuoteRow, index: number): JsonLd {
  const relay = accordingTo[index];
  const before = index === 0 ? iri(statement.id) : reportIri(id, index - 1);
  return {
    id: reportIri(id, index),
    type: 'Entity',
    position: index,
    ...(relay === undefined ? {} : attributedTo(relay, before)),
  };
}

const reportIri = (quote: string, index: number): string => `${iri(quote)}:report:${index}`;

/** PROV attributes things to agents; what stands in a document is derived from it instead. */
function attributedTo(source: Named, before?: string): JsonLd {
  if (!isDocument(source)) return { wasAttributedTo: iri(source.id), wasDerivedFrom: before };
  return { wasDerivedFrom: before === undefined ? iri(source.id) : [before, iri(source.id)] };
}

function article({ article: { id, externalId, title, url, publishedAt }, publisher }: QuoteRow): JsonLd {
  return {
    id: iri(id),
    type: ['Article', 'Entity'],
    identifier: externalId ?? id,
    headline: title ?? undefined,
    url: webAddress(url),
    datePublished: publishedAt ?? undefined,
    publisher: publisher === null ? undefined : iri(publisher.id),
  };
}

type Named = QuoteRow['speaker'];

/** Kinds of speakers and sources; a group (“residents”) is nobody that schema.org knows. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['Person', 'Agent'],
  ORGANISATION: ['Organization', 'Agent'],
  INSTITUTION: ['Organization', 'Agent'],
  PLATFORM: ['Organization', 'Agent'],
  CHANNEL: ['NewsMediaOrganization', 'Agent'],
  OUTLET: ['NewsMediaOrganization', 'Agent'],
  AGENCY: ['NewsMediaOrganization', 'Agent'],
  DOCUMENT: ['CreativeWork', 'Entity'],
};

const isDocument = ({ kind }: Named): boolean => kind === 'DOCUMENT';

function agent({ id, name, kind }: Named): JsonLd {
  return { id: iri(id), type: TYPES[kind] ?? ['Agent'], identifier: id, name };
}

function happening({ id, name, date, endDate, place }: NonNullable<QuoteRow['event']>): JsonLd {
  return {
    id: iri(id),
    type: 'Event',
    identifier: id,
    name,
    startDate: date ?? undefined,
    endDate: endDate ?? undefined,
    location: place === null ? undefined : { type: 'Place', name: place.name },
  };
}

function webAddress(url: string | null): string | undefined {
  return url !== null && URL.canParse(url) && /^https?:/iu.test(url) ? url : undefined;
}
