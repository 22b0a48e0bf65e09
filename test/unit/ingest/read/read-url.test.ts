import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { LIMITS } from '../../../../src/ingest/limits';
import { isReadFailure } from '../../../../src/ingest/read/failure';
import { PUBLIC_WEB, type Reach } from '../../../../src/ingest/read/fetch-url';
import { readUrl } from '../../../../src/ingest/read/read-url';

let server: Server;
let origin: string;
let requests: string[];

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const page = '<p>The bridge is closed, the mayor said.</p>';

const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.writeHead(200, HTML).end(page),
  '/text': (_, response) => response.writeHead(200, { 'content-type': 'Text/Plain' }).end('The bridge.'),
  '/latin': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html;charset="windows-1252"' })
      .end(iconv.encode('<p>“Café”</p>', 'windows-1252')),
  '/gzip': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(page)),
  '/bomb': (_, response) =>
    response
      .writeHead(200, { ...HTML, 'content-encoding': 'br' })
      .end(brotliCompressSync(Buffer.alloc(LIMITS.htmlBytes * 10, ' '))),
  '/broken-gzip': (_, response) =>
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('not gzip at all'),
  '/endless': (_, response) => {
    response.writeHead(200, HTML);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more).on('error', () => undefined);
    more();
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...HTML, 'content-length': '1000' }).write('<p>The');
    setImmediate(() => response.destroy());
  },
  '/empty': (_, response) => response.writeHead(200, HTML).end(),
  '/gone': (_, response) => response.writeHead(404, HTML).end('<p>Not here.</p>'),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/untyped': (_, response) => response.writeHead(200).end('x'),
  '/odd-type': (_, response) => response.writeHead(200, { 'content-type': '<script>' }).end('x'),
  '/once': (_, response) => response.writeHead(302, { location: '/page#part' }).end(),
  '/round': (_, response) => response.writeHead(301, { location: '/round' }).end(),
  '/to-private': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2/secret' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-user': (_, response) => response.writeHead(302, { location: `http://me:secret@127.0.0.1/` }).end(),
  '/to-nowhere': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    answers[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => (requests = []));
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Reaches the server of this suite, at 127.0.0.1, and nothing else. */
const here: Reach = { allowsAddress: (address) => address === '127.0.0.1', allowsPort: () => true };

/** What came of an address: its final address and body, or the failure's sentence. */
async function read(address: string, reach: Reach = here): Promise<string> {
  const one = await readUrl(address, reach);
  if (isReadFailure(one)) {
    expect(one.origin).toEqual({ path: address });
    return one.problem;
  }
  return `${one.url?.replace(origin, '') ?? ''} ${'html' in one.body ? one.body.html : 'text' in one.body ? one.body.text : ''}`;
}

describe('an article on the web', () => {
  it.each([
    ['/page', `/page ${page}`],
    ['/text', '/text The bridge.'],
    ['/latin', '/latin <p>“Café”</p>'],
    ['/gzip', `/gzip ${page}`],
    ['/once', `/page ${page}`],
  ])('is read from %s', async (path, expected) => {
    expect(await read(origin + path)).toBe(expected);
  });

  it('is read by a name that leads to an allowed address', async () => {
    const byName = origin.replace('127.0.0.1', 'localhost');
    const either: Reach = { ...here, allowsAddress: (address) => /^(?:127\.0\.0\.1|::1)$/u.test(address) };
    expect(await read(`${byName}/text`, either)).toContain('The bridge.');
  });

  it.each([
    ['/gone', 'the server answered 404 instead of the page.'],
    ['/picture', 'the server sent image/png, not a page or a text.'],
    ['/untyped', 'the server sent no content type, not a page or a text.'],
    ['/odd-type', 'the server sent no content type, not a page or a text.'],
    ['/empty', 'it is empty; put the page of one article into it.'],
    ['/endless', 'the page is larger than 5 MB, the limit; split it.'],
    ['/bomb', 'the page is larger than 5 MB, the limit; split it.'],
    ['/round', 'the server redirects more than 5 times.'],
    ['/to-nowhere', 'the server redirects to an address that is none.'],
    ['/to-file', 'only http and https addresses are fetched, not file:'],
    ['/to-user', 'an address with a user name or password is not fetched; leave them out.'],
  ])('is refused in one sentence: %s', async (path, message) => {
    expect(await read(origin + path)).toBe(message);
  });

  it.each(['/cut', '/broken-gzip'])('that comes broken is told: %s', async (path) => {
    expect(await read(origin + path)).toMatch(/^the server (?:broke the connection|could not be reached)/u);
  });

  it('is told when nobody listens', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await read(`http://127.0.0.1:${port}/`)).toBe('the server refuses connections.');
  });
});

describe('the network that the program stands in', () => {
  it.each(['/to-private', '/to-metadata'])('is not reached by a redirect: %s', async (path) => {
    expect(await read(origin + path)).toMatch(/^[\d.]+ is not on the public internet and is not fetched/u);
    expect(requests).toEqual([path]);
  });

  it('is not reached by a name that leads into it', async () => {
    const byName = origin.replace('127.0.0.1', 'localhost');
    const anyPort: Reach = { ...PUBLIC_WEB, allowsPort: () => true };
    expect(await read(`${byName}/page`, anyPort)).toBe(
      'localhost is not on the public internet and is not fetched; save the page and give its file.',
    );
    expect(requests).toEqual([]);
  });

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://192.168.0.1/',
    'http://１２７.０.０.１/',
  ])('is not reached by an address in digits: %s', async (address) => {
    expect(await read(address, PUBLIC_WEB)).toContain('is not on the public internet and is not fetched');
  });

  it.each([
    ['http://ostrel.example:7687/', 'port 7687 is not one of the web; use 80 or 443.'],
    ['https://ostrel.example:22/', 'port 22 is not one of the web; use 80 or 443.'],
    [
      'http://user@ostrel.example/',
      'an address with a user name or password is not fetched; leave them out.',
    ],
    ['ftp://ostrel.example/', 'only http and https addresses are fetched, not ftp:'],
    ['http://', 'it is no web address.'],
  ])('is not reached by %s', async (address, message) => {
    expect(await read(address, PUBLIC_WEB)).toBe(message);
  });
});
