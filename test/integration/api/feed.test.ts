import { JSDOM } from 'jsdom';
import { harbour, served } from '../../support/served';

const { server } = served(harbour);

const feed = (search = '', init?: RequestInit): Promise<Response> =>
  fetch(`${server.url}/feed/quotes.atom${search}`, init);

async function read(search = ''): Promise<Document> {
  const text = await (await feed(search)).text();
  return new JSDOM(text, { contentType: 'application/xml' }).window.document;
}

const texts = (document: Document, selector: string): (string | null)[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);

test('the newest quotes that a filter finds, each with speaker, words, chain and the way to its statement', async () => {
  const document = await read('?accordingTo=Veltapress');
  const { data } = await server.ask(
    '{ quotes(filter: { accordingTo: "Veltapress" }) { nodes { id text speaker { name } statement { id } } } }',
  );
  const { nodes } = (
    data as {
      quotes: { nodes: { id: string; text: string; speaker: { name: string }; statement: { id: string } }[] };
    }
  ).quotes;
  expect(texts(document, 'entry > id')).toEqual(nodes.map(({ id }) => `urn:hearsay:${id}`));
  expect(texts(document, 'entry > title')).toEqual(
    nodes.map(({ speaker, text }) => `${speaker.name}: ${text}`),
  );
  expect(
    [...document.querySelectorAll('entry > link[rel=alternate]')].map((link) => link.getAttribute('href')),
  ).toEqual(nodes.map(({ statement }) => `/statements/${statement.id}`));
  for (const content of texts(document, 'entry > content')) expect(content).toContain('Veltapress');
});

test('it has what RFC 4287 asks of a feed and of an entry', async () => {
  const document = await read();
  for (const name of ['id', 'title', 'updated']) {
    expect(document.querySelectorAll(`feed > ${name}`)).toHaveLength(1);
    for (const entry of document.querySelectorAll('entry'))
      expect([name, entry.querySelectorAll(`:scope > ${name}`).length]).toEqual([name, 1]);
  }
  const ids = texts(document, 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const updated of texts(document, 'updated')) expect(updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
  expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
});

test('the same filter is the same feed, another is another', async () => {
  const [one, same, other] = await Promise.all(
    ['?type=direct&speaker=Okafor', '?speaker=Okafor&type=direct', '?speaker=Okafor'].map(
      async (search) => texts(await read(search), 'feed > id')[0],
    ),
  );
  expect([one === same, one === other]).toEqual([true, false]);
});

test('who has it already gets nothing anew', async () => {
  const first = await feed();
  expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  const again = await feed('', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test('a filter that is none is refused with a sentence, and POST too', async () => {
  const refused = await feed('?speeker=Okafor');
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('no filter')]);
  expect((await feed('', { method: 'POST' })).status).toBe(405);
});
