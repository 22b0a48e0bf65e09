/** What a citation needs to know of a quote; dates are `YYYY-MM-DD` or longer ISO 8601. */
export interface CitedQuote {
  readonly text: string;
  /** Of the schema's `QuoteType`: DIRECT text comes without its marks. */
  readonly type: string;
  readonly speaker: string;
  readonly role: string | null;
  /** Through whom the words came, the nearest to the speaker first. */
  readonly accordingTo: readonly string[];
  readonly outlet: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** The address of the article, where it has one. */
  readonly url: string | null;
  /** An address of the server that shows the statement; null where no server is known. */
  readonly link: string | null;
}

/** A quote as the API gives it, where everything is selected that a citation needs. */
export interface QuoteToCite extends Pick<CitedQuote, 'text' | 'type' | 'role'> {
  readonly speaker: { readonly name: string };
  readonly accordingTo: readonly { readonly name: string }[];
  readonly publisher: { readonly name: string } | null;
  readonly article: Pick<CitedQuote, 'title' | 'publishedAt' | 'url'>;
}

/**
 * What a citation needs to know of a quote.
 *
 * @param link - an address that shows its statement; null where no server is known
 */
export function citedQuoteOf(
  { text, type, speaker, role, accordingTo, publisher, article: { title, publishedAt, url } }: QuoteToCite,
  link: string | null,
): CitedQuote {
  return {
    text,
    type,
    speaker: speaker.name,
    role,
    accordingTo: accordingTo.map(({ name }) => name),
    outlet: publisher?.name ?? null,
    title,
    publishedAt,
    url,
    link,
  };
}

/** `according to Natter, according to Halyard`, or empty. */
export const relayed = ({ accordingTo }: CitedQuote): string =>
  [...accordingTo].map((name) => `according to ${name}`).join(', ');

/** The day of an ISO date, without the time. */
export const dayOf = (date: string): string => date.slice(0, 10);

/**
 * What a reference says of the words, in one line: who, in which role, the words, through whom. Only what was printed as
 * somebody's own words stands in quotation marks; those within it are the article's.
 */
export function noteOf(quote: CitedQuote): string {
  const who = quote.role === null ? quote.speaker : `${quote.speaker} (${quote.role})`;
  const chain = relayed(quote);
  const words = quote.type === 'DIRECT' ? `“${quote.text}”` : quote.text;
  return `${who}: ${words}${chain === '' ? '' : `, ${chain}`}`;
}
