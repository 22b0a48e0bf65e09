/** Ids are the same on every server that read the same articles, so they are names (URN) and no addresses. */
export const ID_PREFIX = 'urn:hearsay:';

const reference = (id: string): object => ({ '@id': id, '@type': '@id' });
const day = (id: string): object => ({ '@id': id, '@type': 'schema:Date' });
const position = (id: string): object => ({ '@id': id, '@type': 'xsd:nonNegativeInteger' });

/**
 * The context of every JSON-LD document of ours, written out in it so that nobody has to fetch one. Terms of the W3C Web
 * Annotation vocabulary are called as in its own context.
 */
export const CONTEXT = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  hearsay: `${ID_PREFIX}term:`,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',

  Article: 'schema:NewsArticle',
  Claim: 'schema:Claim',
  CreativeWork: 'schema:CreativeWork',
  Event: 'schema:Event',
  NewsMediaOrganization: 'schema:NewsMediaOrganization',
  Organization: 'schema:Organization',
  Person: 'schema:Person',
  Place: 'schema:Place',
  Quotation: 'schema:Quotation',
  Role: 'schema:Role',
  appearance: reference('schema:appearance'),
  author: reference('schema:author'),
  dateCreated: day('schema:dateCreated'),
  datePublished: day('schema:datePublished'),
  endDate: day('schema:endDate'),
  headline: 'schema:headline',
  identifier: 'schema:identifier',
  isPartOf: reference('schema:isPartOf'),
  location: reference('schema:location'),
  name: 'schema:name',
  publisher: reference('schema:publisher'),
  recordedAt: reference('schema:recordedAt'),
  roleName: 'schema:roleName',
  spokenByCharacter: reference('schema:spokenByCharacter'),
  startDate: day('schema:startDate'),
  text: 'schema:text',
  url: reference('schema:url'),

  Annotation: 'oa:Annotation',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  body: reference('oa:hasBody'),
  end: position('oa:end'),
  exact: 'oa:exact',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  identifying: 'oa:identifying',
  prefix: 'oa:prefix',
  selector: reference('oa:hasSelector'),
  source: reference('oa:hasSource'),
  start: position('oa:start'),
  suffix: 'oa:suffix',
  target: reference('oa:hasTarget'),

  Agent: 'prov:Agent',
  Entity: 'prov:Entity',
  wasAttributedTo: reference('prov:wasAttributedTo'),
  wasDerivedFrom: reference('prov:wasDerivedFrom'),
  wasQuotedFrom: reference('prov:wasQuotedFrom'),

  confidence: { '@id': 'hearsay:confidence', '@type': 'xsd:double' },
  cue: 'hearsay:cue',
  position: position('hearsay:position'),
  quoteType: 'hearsay:quoteType',
  resolution: 'hearsay:resolution',
  sourcing: 'hearsay:sourcing',
  sourcingReason: 'hearsay:sourcingReason',
} as const;
