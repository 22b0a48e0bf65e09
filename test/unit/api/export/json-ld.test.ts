import * as jsonld from 'jsonld';
import { EXPORT_FORMATS } from '../../../../src/api/export/formats';
import type { QuoteRow } from '../../../../src/api/export/quote-rows';
import { quoteRow, written } from '../../../support/quote-row';

const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';

type Node = Record<string, unknown> & { readonly '@id': string };

/** Reads a document as any processor of JSON-LD would, safely: a term that means nothing is an error. */
async function nodesOf(...rows: readonly QuoteRow[]): Promise<ReadonlyMap<string, Node>> {
  const document = JSON.parse(await written(EXPORT_FORMATS.jsonld, rows)) as object;
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`nothing is fetched, not even ${url}`)),
  };
  const flat = (await jsonld.flatten(document, undefined, options)) as unknown as Node[];
  return new Map(flat.map((node) => [node['@id'], node]));
}

const ref = (id: string): object[] => [{ '@id': `urn:hearsay:${id}` }];

test('a quote is a quotation of its speaker, printed in an article', async () => {
  const nodes = await nodesOf(quoteRow({ role: null, saidOn: '2026-03-03' }));
  expect(nodes.get('urn:hearsay:q_1')).toMatchObject({
    '@type': [`${SCHEMA}Quotation`, `${PROV}Entity`],
    [`${SCHEMA}text`]: [{ '@value': 'We will keep the harbour open.' }],
    [`${SCHEMA}spokenByCharacter`]: ref('p_1'),
    [`${SCHEMA}isPartOf`]: ref('a_1'),
    [`${SCHEMA}dateCreated`]: [{ '@type': `${SCHEMA}Date`, '@value': '2026-03-03' }],
  });
  expect(nodes.get('urn:hearsay:p_1')).toMatchObject({
    '@type': [`${SCHEMA}Person`, `${PROV}Agent`],
    [`${SCHEMA}name`]: [{ '@value': 'Mara al-Voss' }],
  });
  expect(nodes.get('urn:hearsay:a_1')).toMatchObject({ [`${SCHEMA}publisher`]: ref('s_3') });
});

test('a role stands between the quotation and its speaker', async () => {
  const nodes = await nodesOf(quoteRow());
  const role = [...nodes.values()].find((node) => String(node['@type']) === `${SCHEMA}Role`);
  expect(role).toMatchObject({
    [`${SCHEMA}roleName`]: [{ '@value': 'Prime Minister' }],
    [`${SCHEMA}spokenByCharacter`]: ref('p_1'),
  });
});

test('the chain runs from the statement over each relay to the print', async () => {
  const nodes = await nodesOf(quoteRow());
  expect(nodes.get('urn:hearsay:t_1')).toMatchObject({
    '@type': [`${SCHEMA}Claim`, `${PROV}Entity`],
    [`${SCHEMA}appearance`]: ref('q_1'),
    [`${PROV}wasAttributedTo`]: ref('p_1'),
  });
  expect(nodes.get('urn:hearsay:q_1:report:0')).toMatchObject({
    [`${PROV}wasDerivedFrom`]: ref('t_1'),
    [`${PROV}wasAttributedTo`]: ref('s_1'),
  });
  expect(nodes.get('urn:hearsay:q_1:report:1')).toMatchObject({
    [`${PROV}wasDerivedFrom`]: ref('q_1:report:0'),
    [`${PROV}wasAttributedTo`]: ref('s_2'),
  });
  expect(nodes.get('urn:hearsay:q_1')).toMatchObject({
    [`${PROV}wasQuotedFrom`]: ref('q_1:report:1'),
    [`${PROV}wasAttributedTo`]: ref('s_3'),
  });
});

test('without a relay, what is printed derives from the statement; indirect speech quotes nothing word for word', async () => {
  const quote = (await nodesOf(quoteRow({ type: 'INDIRECT', accordingTo: [] }))).get('urn:hearsay:q_1');
  expect(quote).toMatchObject({ [`${PROV}wasDerivedFrom`]: ref('t_1') });
  expect(quote).not.toHaveProperty([`${PROV}wasQuotedFrom`]);
});

test('a document is nobody: what it says derives from it', async () => {
  const speaker = { id: 'p_9', name: 'the harbour report', kind: 'DOCUMENT' };
  const nodes = await nodesOf(quoteRow({ speaker, role: null }));
  expect(nodes.get('urn:hearsay:q_1')).not.toHaveProperty([`${SCHEMA}spokenByCharacter`]);
  expect(nodes.get('urn:hearsay:t_1')).toMatchObject({ [`${PROV}wasDerivedFrom`]: ref('p_9') });
  expect(nodes.get('urn:hearsay:t_1')).not.toHaveProperty([`${PROV}wasAttributedTo`]);
});

test('the words are found in the article by what they are and where they stand, on its page by what they are', async () => {
  const url = 'https://post.example/talks';
  const selector = { start: 7, end: 39, exact: '“We”', prefix: 'before', suffix: 'after' };
  const article = { ...quoteRow().article, url };
  const nodes = [...(await nodesOf(quoteRow({ article, selector }))).values()];
  const ofType = (type: string): Node[] => nodes.filter((node) => String(node['@type']) === OA + type);
  expect(ofType('Annotation')).toMatchObject([{ [`${OA}hasBody`]: ref('q_1') }]);
  expect(ofType('SpecificResource').map((node) => node[`${OA}hasSource`])).toEqual([
    ref('a_1'),
    [{ '@id': url }],
  ]);
  expect(ofType('TextPositionSelector')).toMatchObject([
    {
      [`${OA}start`]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': 7 }],
      [`${OA}end`]: [{ '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': 39 }],
    },
  ]);
  expect(ofType('TextQuoteSelector')).toHaveLength(2);
});

test.each(['PERSON', 'ORGANISATION', 'GROUP', 'DOCUMENT', 'UNKNOWN'])(
  'every term means something: a %s, at an event',
  async (kind) => {
    const event = {
      id: 'e_1',
      name: 'harbour talks',
      kind: 'MEETING',
      date: '2026-03',
      endDate: null,
      datePrecision: 'MONTH',
      place: { name: 'Velmora' },
    };
    const speaker = { id: 'p_1', name: 'residents', kind };
    const row = quoteRow({
      speaker,
      event,
      nestedIn: { id: 'q_0' },
      sourcingReason: 'because',
      saidOn: '2026-03-01',
    });
    const nodes = await nodesOf(row, quoteRow({ id: 'q_2', type: 'MIXED', publisher: null }));
    expect(nodes.get('urn:hearsay:e_1')).toMatchObject({ '@type': [`${SCHEMA}Event`] });
    expect(nodes.has('urn:hearsay:q_2')).toBe(true);
  },
);

test.each(['javascript:alert(1)', 'not an address', 'ftp://x.example/a'])('%s is no address', async (url) => {
  const article = { ...quoteRow().article, url };
  expect((await nodesOf(quoteRow({ article }))).get('urn:hearsay:a_1')).not.toHaveProperty([`${SCHEMA}url`]);
});

test('nothing found is a graph without nodes', async () => {
  expect((await nodesOf()).size).toBe(0);
});
