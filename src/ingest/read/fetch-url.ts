import { lookup as resolveName } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import type { ByteStream } from './bytes';
import { causes, errorCode } from './error-code';
import { UnreadableInputError } from './failure';
import { isPublicAddress } from './public-address';

/** Whom a fetch may talk to. */
export interface Reach {
  allowsAddress(address: string): boolean;
  allowsPort(port: number): boolean;
}

/** Public machines on the ports of the web: what strangers' addresses are fetched with. */
export const PUBLIC_WEB: Reach = {
  allowsAddress: isPublicAddress,
  allowsPort: (port) => port === 80 || port === 443,
};

/** A page on its way: where it was found, what it is, and its bytes, decompressed. */
export interface FetchedPage {
  /** The address after redirects, without a fragment. */
  readonly url: string;
  readonly kind: 'html' | 'text';
  readonly charset?: string;
  readonly bytes: ByteStream;
}

const MAX_REDIRECTS = 5;
const TIME_LIMIT_SECONDS = 20;

/**
 * Fetches an article from the web, and never from the network that this program stands in: the address of every hop is
 * checked when the connection is made, so that a name which changes its mind between check and connection gains nothing.
 *
 * @param address - an http(s) address
 * @param use - reads the page; the connection is closed when it is done
 * @param reach - whom the fetch may talk to
 * @throws {@link UnreadableInputError} with a sentence that says what stood in the way
 */
export async function fetchUrl<T>(
  address: string,
  use: (page: FetchedPage) => Promise<T>,
  reach: Reach = PUBLIC_WEB,
): Promise<T> {
  const agent = new Agent({ connect: { lookup: checkedLookup(reach), timeout: TIME_LIMIT_SECONDS * 1000 } });
  const signal = AbortSignal.timeout(TIME_LIMIT_SECONDS * 1000);
  try {
    const { url, response } = await follow(address, reach, agent, signal);
    return await use(pageOf(url, response));
  } catch (error) {
    throw signal.aborted
      ? new UnreadableInputError(
          `the server took longer than ${TIME_LIMIT_SECONDS} seconds; try again later.`,
        )
      : describeFetchError(error);
  } finally {
    await agent.destroy();
  }
}

async function follow(
  address: string,
  reach: Reach,
  dispatcher: Agent,
  signal: AbortSignal,
): Promise<{ url: URL; response: Response }> {
  let url = checkedUrl(address, reach);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await fetch(url, {
      dispatcher,
      signal,
      redirect: 'manual',
      headers: { accept: 'text/html, application/xhtml+xml, text/plain', 'user-agent': 'hearsay' },
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) return { url, response };
    await response.body?.cancel();
    if (!URL.canParse(location, url.href))
      throw new UnreadableInputError('the server redirects to an address that is none.');
    url = checkedUrl(new URL(location, url).href, reach);
  }
  throw new UnreadableInputError(`the server redirects more than ${MAX_REDIRECTS} times.`);
}

/** Checks what can be told before a name is resolved; an address in digits is never resolved at all. */
function checkedUrl(address: string, reach: Reach): URL {
  if (!URL.canParse(address)) throw new UnreadableInputError('it is no web address.');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new UnreadableInputError(`only http and https addresses are fetched, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    throw new UnreadableInputError('an address with a user name or password is not fetched; leave them out.');
  const port = url.port === '' ? (url.protocol === 'http:' ? 80 : 443) : Number(url.port);
  if (!reach.allowsPort(port))
    throw new UnreadableInputError(`port ${port} is not one of the web; use 80 or 443.`);
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (isIP(host) !== 0 && !reach.allowsAddress(host)) throw new PrivateAddressError(url.hostname);
  url.hash = '';
  return url;
}

/** Resolves a name and refuses it if any of its addresses is refused; the connection is made to these addresses alone. */
function checkedLookup(reach: Reach): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      const first = error ? undefined : addresses[0];
      if (first === undefined) callback(error ?? new Error('The name has no address.'), '');
      else if (!addresses.every(({ address }) => reach.allowsAddress(address)))
        callback(new PrivateAddressError(hostname), '');
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

class PrivateAddressError extends UnreadableInputError {
  constructor(host: string) {
    super(`${host} is not on the public internet and is not fetched; save the page and give its file.`);
  }
}

const KINDS: Readonly<Record<string, FetchedPage['kind']>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
};

function pageOf(url: URL, response: Response): FetchedPage {
  if (response.status !== 200)
    throw new UnreadableInputError(`the server answered ${response.status} instead of the page.`);
  const contentType = response.headers.get('content-type') ?? '';
  const type = (contentType.split(';')[0] ?? '').trim().toLowerCase();
  const kind = KINDS[type];
  if (kind === undefined)
    throw new UnreadableInputError(
      `the server sent ${/^[\w.+-]+\/[\w.+-]+$/u.test(type) ? type : 'no content type'}, not a page or a text.`,
    );
  if (response.body === null) throw new UnreadableInputError('the server sent nothing.');
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/iu.exec(contentType)?.[1];
  return { url: url.href, kind, bytes: response.body, ...(charset === undefined ? {} : { charset }) };
}

const NETWORK_ERRORS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no server of that name; check the address.',
  EAI_AGAIN: 'the name cannot be resolved now; check the connection.',
  ECONNREFUSED: 'the server refuses connections.',
  ECONNRESET: 'the server broke the connection; try again later.',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer.',
  UND_ERR_SOCKET: 'the server broke the connection; try again later.',
};

const CERTIFICATE = /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/u;

/** undici wraps what went wrong, some layers deep. */
function describeFetchError(error: unknown): unknown {
  for (const cause of causes(error)) {
    if (cause instanceof UnreadableInputError) return cause;
    const code = errorCode(cause) ?? '';
    const known = CERTIFICATE.test(code) ? 'the server has no valid certificate.' : NETWORK_ERRORS[code];
    if (known !== undefined) return new UnreadableInputError(known);
  }
  // fetch() rejects with a TypeError for whatever the network or the server does wrong.
  return error instanceof TypeError
    ? new UnreadableInputError('the server could not be reached, or what it sent is broken.')
    : error;
}
