/** What a citation needs to know of a quote; dates are `YYYY-MM-DD` or longer ISO 8601. */
export interface CitedQuote {
  readonly text: string;
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

/** `according to Natter, according to Halyard`, or empty. */
export const relayed = ({ accordingTo }: CitedQuote): string =>
  [...accordingTo].map((name) => `according to ${name}`).join(', ');

/** The day of an ISO date, without the time. */
export const dayOf = (date: string): string => date.slice(0, 10);

/** What a reference says of the words, in one line: who, in which role, the words, through whom. */
export function noteOf(quote: CitedQuote): string {
  const who = quote.role === null ? quote.speaker : `${quote.speaker} (${quote.role})`;
  const chain = relayed(quote);
  return `${who}: “${quote.text}”${chain === '' ? '' : `, ${chain}`}`;
}
