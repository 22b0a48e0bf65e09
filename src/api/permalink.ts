import { textFragment } from '../text/text-fragment';

/** What a quote's permalink is made of. */
export interface Permalinked {
  readonly id: string;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  /** The article's address. */
  readonly url: string | null;
}

/**
 * Where a reader finds a quote: in its article, at the very words, if the article has an address; else on this
 * server's own page.
 */
export function permalink({ id, exact, prefix, suffix, url }: Permalinked): string {
  const address = webAddress(url);
  if (address === undefined || exact === null) return `/?quote=${encodeURIComponent(id)}`;
  const directive = `:~:text=${textFragment({ exact, prefix: prefix ?? '', suffix: suffix ?? '' })}`;
  return `${address.href}${address.hash === '' && !address.href.endsWith('#') ? '#' : ''}${directive}`;
}

/** An http or https address, without a directive that it has already. */
function webAddress(url: string | null): URL | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  address.hash = address.hash.replace(/:~:.*$/u, '');
  return address;
}
